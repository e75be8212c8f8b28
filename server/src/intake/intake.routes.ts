import * as door from '@sangkien/contract/intake'
import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { Invalid, Refuse } from '../http/refuse.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { readInitiativeFor } from '../initiative/read-initiative.ts'
import { acceptInitiative, acceptRefusal } from './accept-initiative.ts'
import { acceptInBulk, putOnAgendaInBulk } from './act-in-bulk.ts'
import { checkBenefit } from './check-benefit.ts'
import { confirmApplication } from './confirm-application.ts'
import { addExpertPaper, readExpertPaper, recordExpertOpinion } from './expert-opinion.ts'
import { extendTerm } from './extend-term.ts'
import { listEarlierDossiers } from './list-earlier.query.ts'
import { noteCondition } from './note-condition.ts'
import { refuseIntake } from './refuse-intake.ts'
import { requestCompletion } from './request-completion.ts'

interface Asked { readonly tx: Tx; readonly actor: Actor; readonly now: Date; readonly params: { readonly id: string } }

/** The desk that takes dossiers in. Every act answers the dossier as it stands then. */
export function intakeRoutes({ on }: Mount) {
  const read = ({ tx, actor, now, params }: Asked) => readInitiativeFor(tx, actor, params.id as InitiativeId, now)

  on(door.listEarlier, ({ tx, actor, params }) => listEarlierDossiers(tx, actor, params.id as InitiativeId))
  on(door.saveIntakeCheck, async (asked) => {
    const { tx, actor, now, params, body } = asked
    await noteCondition(tx, actor, params.id as InitiativeId, params.condition, body, now)
    return read(asked)
  })
  on(door.acceptInitiative, async (asked) => {
    const { tx, actor, now, params } = asked
    const of = await holdDossier(tx, actor, params.id as InitiativeId, now)
    const refusal = acceptRefusal(of, actor)
    if (refusal) throw new Refuse(refusal)
    await acceptInitiative(tx, actor, of, now)
    return read(asked)
  })
  on(door.confirmApplication, async (asked) => { await confirmApplication(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body.on as Day, asked.now); return read(asked) })
  on(door.requestCompletion, async (asked) => { await requestCompletion(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body, asked.now); return read(asked) })
  on(door.refuseIntake, async (asked) => { await refuseIntake(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body, asked.now); return read(asked) })
  on(door.extendTerm, async (asked) => {
    const { tx, actor, now, params, body } = asked
    await extendTerm(tx, actor, params.id as InitiativeId, params.kind, { to: body.to as Day, reason: body.reason }, now)
    return read(asked)
  })
  on(door.recordExpertOpinion, async (asked) => {
    const { tx, actor, now, params, body } = asked
    await recordExpertOpinion(tx, actor, params.id as InitiativeId, { ...body, givenOn: body.givenOn as Day }, now)
    return read(asked)
  })
  on(door.addExpertPaper, async (asked) => {
    const { tx, actor, house, now, params, upload } = asked
    await addExpertPaper(tx, actor, house.dataDir, params.id as InitiativeId, params.opinionId, upload, now)
    return read(asked)
  })
  on(door.readExpertPaper, ({ tx, actor, house, now, params }) => readExpertPaper(tx, actor, house.dataDir, params.id as InitiativeId, params.opinionId, now))
  on(door.checkBenefit, async (asked) => { await checkBenefit(asked.tx, asked.actor, asked.params.id as InitiativeId, asked.body, asked.now); return read(asked) })
  on(door.actInBulk, ({ tx, actor, now, body: { act, ids, sittingId } }) => {
    if (act === 'accept') return acceptInBulk(tx, actor, ids as InitiativeId[], now)
    if (!sittingId) throw new Invalid([{ path: 'sittingId', code: 'missing' }])
    return putOnAgendaInBulk(tx, actor, ids as InitiativeId[], sittingId as SittingId, now)
  })
}
