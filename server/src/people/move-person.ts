import type { PersonId, UnitId } from '@sangkien/domain/ids'
import { refusePosting } from '@sangkien/domain/people/refuse-keeping'
import { addDays, type Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { holdPerson } from './hold-person.ts'
import { loadUnitPeriod } from './unit-period.query.ts'

/** A new post from a day; the one before it ends the day before. */
export async function moveTo(tx: Tx, actor: Actor, id: PersonId, { unitId, title, from }: { unitId: UnitId; title: string; from: Day }, now: Date): Promise<void> {
  const service = await holdPerson(tx, actor.org, id)
  const former = await tx.selectFrom('posting').where('org_id', '=', actor.org).where('person_id', '=', id).select(['id', 'from_day', 'to_day']).orderBy('from_day', 'desc').limit(1).executeTakeFirst()
  const refusal = refusePosting(from, service, former?.from_day ?? null, await loadUnitPeriod(tx, actor.org, unitId))
  if (refusal) throw new Refuse(refusal)
  if (former && (former.to_day === null || former.to_day >= from))
    await tx.updateTable('posting').set({ to_day: addDays(from, -1) }).where('org_id', '=', actor.org).where('id', '=', former.id).execute()
  await tx.insertInto('posting').values({ org_id: actor.org, id: newId(), person_id: id, unit_id: unitId, title, from_day: from }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'person.moved', noun: 'person', subject: id, detail: { unitId, title, from } })
}
