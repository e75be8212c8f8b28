import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { PlannedRow } from '@sangkien/domain/import/plan-people'
import { exactKey } from '@sangkien/domain/text/fold'
import { addDays, type Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'
import { addPeople } from './add-people.ts'
import type { Analysis } from './analyse-import.ts'
import { firstDayIn } from './known-people.query.ts'
import { changePeople } from './change-people.ts'

const atATime = 1_000

/** Does what the plan says, all of it, in the transaction it is given. `onProgress` hears how many rows are done. */
export async function applyPlan(tx: Tx, org: OrgId, { plan, settings, units, people }: Analysis, onProgress: (done: number) => Promise<void>): Promise<ReadonlyMap<number, PersonId>> {
  const rows = plan?.rows ?? []
  const made = await makeUnits(tx, org, plan?.newUnits ?? [], units.map(({ code }) => code), settings.on)
  const unitOf = ({ facts }: PlannedRow): UnitId | undefined => facts.unitId ?? (facts.unitText === undefined ? undefined : made.get(exactKey(facts.unitText)))
  const starts = new Map<UnitId, { readonly from: Day }>([...units.map(({ id, from }): [UnitId, { from: Day }] => [id, { from }]), ...[...made.values()].map((id): [UnitId, { from: Day }] => [id, { from: settings.on }])])
  const ids = new Map<number, PersonId>()
  const added = rows.flatMap((row, position) => (row.verdict === 'new' ? [{ row, position }] : []))
  for (let from = 0; from < added.length; from += atATime) {
    const some = added.slice(from, from + atATime).map(({ row, position }) => {
      const id = newId<PersonId>()
      ids.set(position, id)
      return { id, unitId: unitOf(row), activeFrom: row.facts.activeFrom ?? settings.on, facts: row.facts }
    })
    await addPeople(tx, org, some.map(({ id, unitId, activeFrom, facts }) => ({ id, unitId, activeFrom, postedFrom: unitId && firstDayIn(starts.get(unitId), activeFrom), facts })))
    await onProgress(from + some.length)
  }
  const changed = rows.filter(({ verdict }) => verdict === 'changed')
  for (let from = 0; from < changed.length; from += atATime) {
    await changePeople(tx, org, changed.slice(from, from + atATime), { on: settings.on, unitOf, people: new Map(people.map((one) => [one.id, one])) })
    await onProgress(added.length + Math.min(from + atATime, changed.length))
  }
  if (settings.endMissing) await endService(tx, org, leaversOf(rows), settings.on)
  return ids
}

export const leaversOf = (rows: readonly PlannedRow[]): PersonId[] => rows.flatMap(({ verdict, personId }) => (verdict === 'left' && personId ? [personId] : []))

/** Units the list names and nobody has: at the top, from the day of the list, with codes of their own; where they belong is set afterwards. */
async function makeUnits(tx: Tx, org: OrgId, names: readonly string[], codes: readonly string[], on: Day): Promise<ReadonlyMap<string, UnitId>> {
  const made = new Map<string, UnitId>()
  const taken = new Set(codes)
  for (const [n, name] of names.entries()) {
    let number = n + 1
    while (taken.has(`DV${number}`)) number += 1
    taken.add(`DV${number}`)
    const id = newId<UnitId>()
    made.set(exactKey(name), id)
    await tx.insertInto('unit').values({ org_id: org, id, code: `DV${number}`, name: name.slice(0, 200), parent_id: null, valid_from: on, position: 900 }).execute()
  }
  return made
}

/** Their last day is the one before the list's; whoever came on that very day was here for it. */
async function endService(tx: Tx, org: OrgId, ids: readonly PersonId[], on: Day): Promise<void> {
  await sql`update person set active_to = greatest(active_from, ${addDays(on, -1)}::date), version = version + 1 where org_id = ${org} and id = any(${ids}::uuid[])`.execute(tx)
}
