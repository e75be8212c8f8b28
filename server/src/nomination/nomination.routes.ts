import * as door from '@sangkien/contract/nomination'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { adoptionPaper } from './adoption-paper.ts'
import { nominationZip } from './dossier-zip.ts'
import { endAdoption, noteAdoption } from './keep-adoption.ts'
import { addPaper, noteAnswer, propose, removePaper, send, takeBack } from './keep-nomination.ts'
import { selectNominations } from './list-nominations.query.ts'
import { nominationLetter } from './nomination-letter.ts'
import { loadBeyond } from './nomination.query.ts'
import { viewBeyond } from './view-beyond.ts'

/** What becomes of an initiative once it is recognised: units that apply it, and the levels above. */
export function nominationRoutes({ on }: Mount): void {
  const read = async (tx: Tx, actor: Actor, id: InitiativeId, now: Date) => viewBeyond(tx, actor, await loadBeyond(tx, actor, id), now)
  on(door.readBeyond, ({ tx, actor, now, params }) => read(tx, actor, params.id as InitiativeId, now))
  on(door.noteAdoption, async ({ tx, actor, now, params, body }) => {
    await noteAdoption(tx, actor, params.id as InitiativeId, { ...body, from: body.from as Day }, now)
    return read(tx, actor, params.id as InitiativeId, now)
  })
  on(door.endAdoption, async ({ tx, actor, now, params, body }) => {
    await endAdoption(tx, actor, params.id as InitiativeId, params.adoptionId, body.to as Day, now)
    return read(tx, actor, params.id as InitiativeId, now)
  })
  on(door.readAdoptionPaper, ({ tx, actor, now, params }) => adoptionPaper(tx, actor, params.id, params.format, now))
  on(door.proposeTo, async ({ tx, actor, now, params, body }) => {
    await propose(tx, actor, params.id as InitiativeId, body.level, now)
    return read(tx, actor, params.id as InitiativeId, now)
  })
  on(door.addNominationPaper, async ({ tx, actor, house, now, params, upload }) => read(tx, actor, await addPaper(tx, actor, house.dataDir, params.id, params.code, upload, now), now))
  on(door.removeNominationPaper, async ({ tx, actor, now, params }) => read(tx, actor, await removePaper(tx, actor, params.id, params.code), now))
  on(door.nominationDossier, ({ tx, actor, house, now, params }) => nominationZip(tx, actor, house, params.id, now))
  on(door.sendNomination, async ({ tx, actor, now, params, body }) => read(tx, actor, await send(tx, actor, params.id, { ...body, on: body.on as Day }, now), now))
  on(door.answerNomination, async ({ tx, actor, now, params, body }) => read(tx, actor, await noteAnswer(tx, actor, params.id, { ...body, on: body.on as Day }, now), now))
  on(door.withdrawNomination, async ({ tx, actor, now, params }) => read(tx, actor, await takeBack(tx, actor, params.id, now), now))
  on(door.readNominationLetter, ({ tx, actor, now, params, query }) => nominationLetter(tx, actor, { ...query, number: query.number ?? null, on: (query.on ?? null) as Day | null }, params.format, now))
  on(door.listNominations, ({ tx, actor, now, query }) => selectNominations(tx, actor.org, query, actor.roles.has('secretariat'), now))
}
