import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { Change } from '@sangkien/domain/import/change-person'
import type { KnownPerson } from '@sangkien/domain/import/match-people'
import type { PersonFacts } from '@sangkien/domain/import/person-facts'
import { fold } from '@sangkien/domain/text/fold'
import { sortKey } from '@sangkien/domain/text/sort-key'
import { addDays, type Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'
import type { KeptRow } from '../import/kept-rows.query.ts'
import type { PersonDetail } from './people-settings.ts'

interface Around { readonly on: Day; readonly unitOf: (facts: PersonFacts) => UnitId | undefined; readonly people: ReadonlyMap<PersonId, KnownPerson> }

/** Writes what the rows change, and nothing they do not: in a few statements for a thousand of them. */
export async function changePeople(tx: Tx, org: OrgId, rows: readonly KeptRow<PersonDetail>[], { on, unitOf, people }: Around): Promise<void> {
  const about = rows.flatMap((row) => { const there = row.personId && people.get(row.personId); return there ? [{ row, there, to: new Map(row.detail.changes.map(({ field, to }) => [field, to])) }] : [] })
  const values = about.map(({ there, to }) => {
    const now = <T>(field: Change['field'], was: T) => (to.has(field) ? to.get(field) as T : was)
    const name = now('fullName', there.fullName)
    return {
      id: there.id, full_name: name, sort_name: sortKey(name), search_text: fold(name), birth_date: now('birthDate', there.birthDate), gender: now('gender', there.gender), kind: now('kind', there.kind), qualification: now('qualification', there.qualification),
      email: now('email', there.email), union_member: now('unionMember', there.unionMember), active_from: now('activeFrom', there.activeFrom), active_to: now('activeTo', there.activeTo),
    }
  })
  await sql`update person p set full_name = v.full_name, sort_name = v.sort_name, search_text = v.search_text, birth_date = v.birth_date, gender = v.gender, kind = v.kind, qualification = v.qualification,
      email = v.email, union_member = v.union_member, active_from = v.active_from, active_to = v.active_to, version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v(id uuid, full_name text, sort_name text, search_text text, birth_date date, gender text, kind text, qualification text, email text, union_member boolean, active_from date, active_to date)
    where p.org_id = ${org} and p.id = v.id`.execute(tx)

  const moved = about.filter(({ to }) => to.has('unit') || to.has('title')).map(({ row, there, to }) => ({ there, person_id: there.id, unit_id: (to.has('unit') ? unitOf(row.detail.facts) : undefined) ?? there.unitId, title: to.has('title') ? String(to.get('title')) : there.title }))
  // A post that began on the day of the list is put right; an older one ends the day before.
  const [again, onwards] = [moved.filter(({ there }) => there.postedFrom === on), moved.filter(({ there }) => there.postedFrom !== on)]
  if (again.length > 0)
    await sql`update posting o set unit_id = v.unit_id, title = v.title from jsonb_to_recordset(${JSON.stringify(again)}::jsonb) as v(person_id uuid, unit_id uuid, title text)
      where o.org_id = ${org} and o.person_id = v.person_id and o.from_day = ${on}`.execute(tx)
  if (onwards.length === 0) return
  await sql`update posting set to_day = ${addDays(on, -1)} where org_id = ${org} and person_id = any(${onwards.map((one) => one.person_id)}::uuid[]) and (to_day is null or to_day >= ${on})`.execute(tx)
  await tx.insertInto('posting').values(onwards.flatMap(({ person_id, unit_id, title }) => (unit_id === null ? [] : [{ org_id: org, id: newId(), person_id, unit_id, title, from_day: on }]))).execute()
}
