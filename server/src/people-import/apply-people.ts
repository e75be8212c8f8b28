import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { PersonFacts } from '@sangkien/domain/import/person-facts'
import { exactKey } from '@sangkien/domain/text/fold'
import { addDays, type Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'
import type { Confirmed } from '../import/import-kind.ts'
import { keptRows } from '../import/kept-rows.query.ts'
import { addPeople } from './add-people.ts'
import { changePeople } from './change-people.ts'
import { firstDayIn, loadKnownPeople, loadKnownUnits } from './known-people.query.ts'
import type { PeopleSettings, PersonDetail } from './people-settings.ts'

/** Does what the rows of the preview say, some hundreds at a time: those who are new, those who change, those who leave. */
export async function applyPeople(tx: Tx, org: OrgId, { id: list, settings, found, counts }: Confirmed<PeopleSettings>, onProgress: (done: number) => Promise<void>): Promise<void> {
  const units = await loadKnownUnits(tx, org)
  const made = await makeUnits(tx, org, found.newUnits, units.map(({ code }) => code), settings.on)
  const unitOf = ({ unitId, unitText }: PersonFacts): UnitId | undefined => unitId ?? (unitText === undefined ? undefined : made.get(exactKey(unitText)))
  const starts = new Map<UnitId, { readonly from: Day }>([...units.map(({ id, from }): [UnitId, { from: Day }] => [id, { from }]), ...[...made.values()].map((id): [UnitId, { from: Day }] => [id, { from: settings.on }])])
  let done = 0
  for await (const rows of keptRows<PersonDetail>(tx, org, list, 'new')) {
    const some = rows.map(({ position, detail: { facts } }) => ({ position, id: newId<PersonId>(), unitId: unitOf(facts), activeFrom: facts.activeFrom ?? settings.on, facts }))
    await addPeople(tx, org, some.map(({ id, unitId, activeFrom, facts }) => ({ id, unitId, activeFrom, postedFrom: unitId && firstDayIn(starts.get(unitId), activeFrom), facts })))
    await sql`update import_row r set person_id = v.person_id from jsonb_to_recordset(${JSON.stringify(some.map(({ position, id }) => ({ position, person_id: id })))}::jsonb) as v(position integer, person_id uuid)
      where r.org_id = ${org} and r.import_id = ${list} and r.position = v.position`.execute(tx)
    await onProgress(done += some.length)
  }
  if (counts.changed > 0) {
    const people = new Map((await loadKnownPeople(tx, org)).map((one) => [one.id, one]))
    for await (const rows of keptRows<PersonDetail>(tx, org, list, 'changed')) {
      await changePeople(tx, org, rows, { on: settings.on, unitOf, people })
      await onProgress(done += rows.length)
    }
  }
  if (settings.endMissing) await endService(tx, org, list, settings.on)
}

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
async function endService(tx: Tx, org: OrgId, list: string, on: Day): Promise<void> {
  await sql`update person set active_to = greatest(active_from, ${addDays(on, -1)}::date), version = version + 1
    where org_id = ${org} and id in (select r.person_id from import_row r where r.org_id = ${org} and r.import_id = ${list} and r.verdict = 'left')`.execute(tx)
}
