import type { InitiativeId, UnitId } from '@sangkien/domain/ids'
import { refuseAdoption, refuseEndingAdoption } from '@sangkien/domain/nomination/refuse-adoption'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { notify } from '../notice/notify.ts'
import { loadUnitPeriod } from '../people/unit-period.query.ts'
import { loadBeyond } from './nomination.query.ts'

/** A unit confirms that it applies a recognised initiative; its authors are told. */
export async function noteAdoption(tx: Tx, actor: Actor, id: InitiativeId, { unitId, from, effect }: { readonly unitId: UnitId; readonly from: Day; readonly effect: string }, now: Date): Promise<void> {
  const facts = await loadBeyond(tx, actor, id, { hold: true })
  const unit = await loadUnitPeriod(tx, actor.org, unitId)
  const since = facts.adoptions.find((one) => one.unitId === unitId && one.to === null)?.from ?? null
  const refusal = refuseAdoption(facts.stage, { unitId, from, unit, since }, actor, now)
  if (refusal) throw new Refuse(refusal)
  await tx.insertInto('adoption').values({ org_id: actor.org, id: newId(), initiative_id: id, unit_id: unitId, from_day: from, effect, noted_by: actor.id, noted_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.adopted', noun: 'initiative', subject: id, detail: { unitId, on: from } })
  await notify(tx, actor.org, { to: facts.authors.filter((author) => author !== actor.id), kind: 'initiative.adopted', initiativeId: id, facts: { byName: actor.name, from }, now })
}

/** It stopped; what it applied before stays on record. */
export async function endAdoption(tx: Tx, actor: Actor, id: InitiativeId, adoptionId: string, to: Day, now: Date): Promise<void> {
  const facts = await loadBeyond(tx, actor, id, { hold: true })
  const there = facts.adoptions.find((one) => one.id === adoptionId && one.to === null)
  if (!there) throw new NotFound()
  const refusal = refuseEndingAdoption(there, to, actor, now)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('adoption').set({ to_day: to }).where('org_id', '=', actor.org).where('id', '=', adoptionId).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.adoption_ended', noun: 'initiative', subject: id, detail: { unitId: there.unitId, to } })
}
