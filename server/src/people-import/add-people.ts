import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { PersonFacts } from '@sangkien/domain/import/person-facts'
import { fold } from '@sangkien/domain/text/fold'
import { sortKey } from '@sangkien/domain/text/sort-key'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'

interface Added { readonly id: PersonId; readonly unitId: UnitId | undefined; readonly activeFrom: Day; readonly postedFrom: Day | undefined; readonly facts: PersonFacts }

/** Many people and their first posts in two statements: each is one value, whatever their number. */
export async function addPeople(tx: Tx, org: OrgId, people: readonly Added[]): Promise<void> {
  const persons = people.map(({ id, activeFrom, facts }) => {
    const name = facts.fullName ?? ''
    return { id, full_name: name, sort_name: sortKey(name), search_text: fold(name), birth_date: facts.birthDate, gender: facts.gender, kind: facts.kind, qualification: facts.qualification ?? '', email: facts.email, union_member: facts.unionMember ?? true, active_from: activeFrom }
  })
  await sql`insert into person (org_id, id, full_name, sort_name, search_text, birth_date, gender, kind, qualification, email, union_member, active_from)
    select ${org}, id, full_name, sort_name, search_text, birth_date, gender, kind, qualification, email, union_member, active_from
    from jsonb_to_recordset(${JSON.stringify(persons)}::jsonb) as v(id uuid, full_name text, sort_name text, search_text text, birth_date date, gender text, kind text, qualification text, email text, union_member boolean, active_from date)`.execute(tx)
  const posts = people.flatMap(({ id, unitId, postedFrom, facts }) => (unitId === undefined ? [] : [{ id: newId(), person_id: id, unit_id: unitId, title: facts.title ?? '', from_day: postedFrom }]))
  await sql`insert into posting (org_id, id, person_id, unit_id, title, from_day) select ${org}, id, person_id, unit_id, title, from_day
    from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as v(id uuid, person_id uuid, unit_id uuid, title text, from_day date)`.execute(tx)
}
