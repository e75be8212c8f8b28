import { addSitting, castVote, changeSitting, closeSitting, concludeItem, discussItem, followSitting, listSittings, noteAttendance, openSitting, putOnAgenda, readMinutes, readSitting, readSittingPaper, takeOffAgenda, turnToItem } from '@sangkien/contract/council'
import { orderByDisagreement, readSheetAnalysis } from '@sangkien/contract/sheet-analysis'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { House, Mount } from '../http/mount.ts'
import { Refuse } from '../http/refuse.ts'
import { callSitting, changeSittingRow } from './call-sitting.ts'
import { castVote as cast } from './cast-vote.ts'
import { closeSitting as close } from './close-sitting.ts'
import { concludeItem as conclude } from './conclude-item.ts'
import { discussItem as discuss } from './discuss-item.ts'
import { followSitting as follow } from './follow-sitting.ts'
import { minutesPaper } from '../minutes/minutes-paper.ts'
import { noteAttendance as note } from './note-attendance.ts'
import { openSitting as open } from './open-sitting.ts'
import { holdForAgenda, putOnAgenda as put, refuseRow } from './put-on-agenda.ts'
import { readPaper } from './read-paper.ts'
import { runs } from './room.ts'
import { listSittingRows } from './sitting-list.query.ts'
import { orderAgenda, viewSheetAnalysis } from './sheet-analysis.ts'
import { sharedSitting } from './shared-reads.ts'
import { findSitting, loadSitting, type SittingFacts } from './sitting.query.ts'
import { takeOffAgenda as take } from './take-off-agenda.ts'
import { turnToItem as turn } from './turn-to-item.ts'
import { viewSitting } from './view-sitting.ts'

export function sittingRoutes({ on, onEvents }: Mount) {
  on(listSittings, ({ tx, actor, query }) => listSittingRows(tx, actor, query))
  on(readSitting, async ({ house, tx, actor, now, params }) => {
    await findSitting(tx, actor, params.id as SittingId)
    return see(house, actor, params.id as SittingId, now)
  })

  on(readMinutes, async ({ tx, actor, now, params, query }) => minutesPaper(tx, actor, await loadSitting(tx, actor, params.id as SittingId), { format: params.format, tracked: query.tracked }, now))

  on(readSittingPaper, async ({ tx, actor, now, params }) => readPaper(tx, actor, await loadSitting(tx, actor, params.id as SittingId), params, now))

  on(addSitting, async ({ house, tx, actor, now, body }) => see(house, actor, await callSitting(tx, actor, body, now), now))

  on(changeSitting, async ({ house, tx, actor, now, params, body }) => {
    await changeSittingRow(tx, actor, params.id as SittingId, body, now)
    return see(house, actor, params.id as SittingId, now)
  })

  on(putOnAgenda, async ({ house, tx, actor, now, params, body }) => {
    const facts = await loadSitting(tx, actor, params.id as SittingId, { hold: 'run' })
    const dossiers = await holdForAgenda(tx, actor, body.initiativeIds as InitiativeId[])
    for (const dossier of dossiers) {
      const refusal = refuseRow(facts, dossier, actor, now)
      if (refusal) throw new Refuse(refusal)
    }
    await put(tx, actor, facts, dossiers, now)
    return see(house, actor, facts.id, now)
  })

  on(takeOffAgenda, async ({ house, tx, actor, now, params }) => {
    const facts = await loadSitting(tx, actor, params.id as SittingId, { hold: 'run' })
    await take(tx, actor, facts, params.initiativeId as InitiativeId, now)
    return see(house, actor, facts.id, now)
  })

  on(openSitting, async ({ house, tx, actor, now, params }) => {
    const facts = await hold(tx, actor, params.id as SittingId)
    await open(tx, actor, facts, now)
    return see(house, actor, facts.id, now)
  })

  on(noteAttendance, async ({ house, tx, actor, now, params, body }) => {
    const facts = await hold(tx, actor, params.id as SittingId)
    await note(tx, actor, facts, body as { present: PersonId[]; online?: PersonId[] }, now)
    return see(house, actor, facts.id, now)
  })

  on(turnToItem, async ({ house, tx, actor, now, params, body }) => {
    const item = body.initiativeId as InitiativeId
    await turn(tx, actor, await hold(tx, actor, params.id as SittingId, { only: item }), item)
    return see(house, actor, params.id as SittingId, now)
  })

  onEvents(followSitting, async ({ house, act, actor, params }) => {
    await act((tx, one) => loadSitting(tx, one, params.id as SittingId))
    return follow(house.db, actor, params.id as SittingId, house.clock)
  })

  on(castVote, async ({ house, tx, actor, now, params, body }) => {
    const item = params.initiativeId as InitiativeId
    const facts = await loadSitting(tx, actor, params.id as SittingId, { hold: 'vote', only: item })
    await cast(tx, actor, facts, item, { choice: body.choice, reason: body.reason ?? '', seen: body.number }, (body.personId ?? actor.id) as PersonId, now)
    return see(house, actor, facts.id, now)
  })

  on(discussItem, async ({ house, tx, actor, now, params, body }) => {
    const item = params.initiativeId as InitiativeId
    const facts = await hold(tx, actor, params.id as SittingId, { only: item })
    await discuss(tx, actor, facts, item, body, now)
    return see(house, actor, facts.id, now)
  })

  on(concludeItem, async ({ house, tx, actor, now, params, body }) => {
    const item = params.initiativeId as InitiativeId
    const facts = await hold(tx, actor, params.id as SittingId, { only: item })
    const { result, reasons, codes = [], grade = null } = body
    await conclude(tx, actor, facts, item, result && { result, reasons, codes, grade }, now)
    return see(house, actor, facts.id, now)
  })

  on(readSheetAnalysis, async ({ tx, actor, params }) => viewSheetAnalysis(await loadSitting(tx, actor, params.id as SittingId), actor))

  on(orderByDisagreement, async ({ house, tx, actor, now, params }) => {
    const facts = await hold(tx, actor, params.id as SittingId)
    await orderAgenda(tx, actor, facts, now)
    return see(house, actor, facts.id, now)
  })

  on(closeSitting, async ({ house, tx, actor, now, params, body }) => {
    const facts = await hold(tx, actor, params.id as SittingId)
    await close(tx, actor, facts, body.conclusion, now)
    return see(house, actor, facts.id, now)
  })
}

/** The sitting as this person sees it once the transaction is over, read together with whoever looks at the same moment. */
const see = ({ db }: House, actor: Actor, id: SittingId, now: Date) => async () => viewSitting(await sharedSitting(db, actor, id), actor, now)

/** The sitting held still, for somebody who runs it. */
async function hold(tx: Tx, actor: Actor, id: SittingId, { only }: { only?: InitiativeId } = {}): Promise<SittingFacts> {
  const facts = await loadSitting(tx, actor, id, { hold: 'run', ...(only && { only }) })
  if (!runs(facts, actor)) throw new Refuse({ code: 'sitting.not_by_you' })
  return facts
}
