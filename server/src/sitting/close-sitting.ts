import { needsConsent } from '@sangkien/domain/decision/needs-consent'
import { refuseUnconfirmed } from '@sangkien/domain/ballot/paper-count'
import { moveAfter } from '@sangkien/domain/sitting/move-after'
import { refuseClosing } from '@sangkien/domain/sitting/refuse-sitting'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { paperStateOf } from '../ballot/paper-of.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { authorsOf, roomOf, undecided } from './room.ts'
import type { ItemFacts, RecordedResult, SittingFacts } from './sitting.query.ts'

type Concluded = ItemFacts & { readonly result: RecordedResult }

/**
 * Closes the sitting. What awaits a decision goes there unseen by its authors; what is deferred or needs an expert goes its way at
 * once, and its authors are told.
 */
export async function closeSitting(tx: Tx, actor: Actor, facts: SittingFacts, conclusion: string, now: Date): Promise<void> {
  const { org } = actor
  const refusal = refuseClosing(roomOf(facts), undecided(facts).map(({ initiativeId }) => initiativeId)) ?? (facts.items.some(({ ballot }) => ballot && ballot.phase !== 'counted') ? { code: 'ballot.under_way' } as const : undefined) ?? facts.items.map((item) => refuseUnconfirmed(paperStateOf(item))).find((one) => one !== undefined)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('sitting').set({ closed_at: now, conclusion }).where('org_id', '=', org).where('id', '=', facts.id).execute()
  const concluded = facts.items.filter((item): item is Concluded => item.stage !== 'withdrawn' && item.result !== null)
  for (const item of concluded.toSorted((a, b) => (a.initiativeId < b.initiativeId ? -1 : 1))) await sendOn(tx, actor, facts, item, now)

  const toDecide = concluded.filter(({ result }) => result === 'recognise' || result === 'decline').length
  await notify(tx, org, { to: await holdersOf(tx, org, 'decision_maker', dayOf(now)), kind: 'sitting.closed', facts: { sittingId: facts.id, sitting: facts.name, toDecide }, now })
  await record(tx, org, { at: now, actor, what: 'sitting.closed', noun: 'sitting', subject: facts.id, detail: { items: concluded.length, toDecide } })
  for (const { initiativeId, result } of concluded)
    if (result === 'defer' || result === 'consult_expert')
      await record(tx, org, { at: now, actor, what: toldAs[result], noun: 'initiative', subject: initiativeId, detail: { sittingId: facts.id, sitting: facts.name } })
}

const toldAs = { defer: 'initiative.deferred', consult_expert: 'initiative.expert_opinion' } as const

async function sendOn(tx: Tx, { org }: Actor, facts: SittingFacts, item: Concluded, now: Date): Promise<void> {
  const { initiativeId: id, result } = item
  const consent = needsConsent(authorsOf(item), item.authors.filter(({ head }) => head).map(({ personId }) => personId), facts.pack.council)
  const move = moveAfter(result, consent)
  await changeStage(tx, org, id, move, now)
  if (move === 'seek_consent')
    await tx.insertInto('consent').values({ org_id: org, initiative_id: id, asked_at: now })
      .onConflict((on) => on.columns(['org_id', 'initiative_id']).doUpdateSet({ asked_at: now, given: null, number: null, dated: null, issuer: null, recorded_by: null, recorded_at: null })).execute()
  if (result === 'defer' || result === 'consult_expert') await notify(tx, org, { to: authorsOf(item), kind: toldAs[result], initiativeId: id, facts: { sitting: facts.name }, now })
}
