import type { listPeople, PersonRow } from '@sangkien/contract/people'
import type { OrgId } from '@sangkien/domain/ids'
import { fold } from '@sangkien/domain/text/fold'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { withPredecessors } from '../organisation/succession.ts'
import { unitsNamed } from '../organisation/units-named.query.ts'
import { anId, aText, readMark, writeMark } from '../http/page-mark.ts'
import { accountState } from './account-state.ts'
import { colleagueKind, isColleague } from './colleague.ts'
import { satOn } from './sat-on.ts'

type Asked = z.output<NonNullable<typeof listPeople.query>>

/** Each word of the question begins a word of the name (aliased `p`), marks or not, in any order: "lan ng" finds Nguyễn Thị Lan. */
export function nameMatches(question: string): RawBuilder<boolean> {
  const words = fold(question).split(' ').filter((word) => word !== '').map((word) => word.replace(/[\\%_]/g, '\\$&'))
  return words.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(words.map((word) => sql`' ' || p.search_text like ${`% ${word}%`}`), sql` and `)})`
}

/** Who sat somewhere, or in one of these units, on a day. */
const seated = (day: Day, unitIds: readonly string[] | undefined): RawBuilder<boolean> =>
  sql<boolean>`exists (select from posting o where o.org_id = p.org_id and o.person_id = p.id and ${satOn(day)} ${unitIds === undefined ? sql`` : sql`and o.unit_id = any(${unitIds}::uuid[])`})`

/** People in the order of their names, a page at a time; where they sit and what they may do is as of today. */
export async function selectPeople(tx: Tx, org: OrgId, asked: Asked, now: Date): Promise<{ rows: PersonRow[]; next: string | null; total: number }> {
  const today = dayOf(now)
  const named = await unitsNamed(tx, org, asked.q, today)
  const matching = tx.selectFrom('person as p').where('p.org_id', '=', org).where(isColleague)
    .leftJoinLateral((of) => of.selectFrom('posting as o').innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'o.org_id').onRef('u.id', '=', 'o.unit_id'))
      .whereRef('o.org_id', '=', 'p.org_id').whereRef('o.person_id', '=', 'p.id').where('o.from_day', '<=', today)
      .orderBy('o.from_day', 'desc').limit(1).select(['o.unit_id', 'u.name as unit_name', 'o.title']).as('o'), (on) => on.onTrue())
    .where(asked.seatedOn !== undefined ? seated(asked.seatedOn as Day, asked.unitIds) : asked.gone ? sql<boolean>`p.active_to < ${today}` : sql<boolean>`(p.active_to is null or p.active_to >= ${today})`)
    .$if(asked.q !== undefined, (query) => query.where(sql<boolean>`(${nameMatches(asked.q ?? '')} or o.unit_id = any(${named}::uuid[]))`))
    .$if(asked.unitId !== undefined, (query) => query.where(sql<boolean>`o.unit_id = any(${asked.predecessors ? withPredecessors(sql`array[${asked.unitId}::uuid]`, org, today) : sql`array[${asked.unitId}::uuid]`})`))
    .$if(asked.kind !== undefined, (query) => query.where('p.kind', '=', asked.kind ?? 'worker'))
    .$if(asked.role !== undefined && asked.role !== 'staff', (query) => query.where(sql<boolean>`exists (select from role_held g where g.org_id = p.org_id and g.person_id = p.id
      and g.role = ${asked.role} and g.from_day <= ${today} and (g.to_day is null or g.to_day >= ${today}))`))

  const mark = asked.after === undefined ? undefined : readMark(asked.after, [aText, anId])
  const rows = await matching
    .leftJoin('account as a', (on) => on.onRef('a.org_id', '=', 'p.org_id').onRef('a.person_id', '=', 'p.id'))
    .$if(mark !== undefined, (query) => query.where(sql<boolean>`(p.sort_name collate "C", p.id) > (${mark?.[0]}::text, ${mark?.[1]}::uuid)`))
    .select(['p.id', 'p.full_name as fullName', 'p.sort_name', 'a.username', 'p.active_to as activeTo', 'o.title'])
    .select([
      colleagueKind.as('kind'), accountState(now).as('account'), sql<string>`coalesce(o.unit_name, '')`.as('unitName'),
      sql<PersonRow['roles']>`array(select distinct g.role from role_held g where g.org_id = p.org_id and g.person_id = p.id and g.from_day <= ${today} and (g.to_day is null or g.to_day >= ${today}) order by 1)`.as('roles'),
    ])
    .orderBy(sql`p.sort_name collate "C"`).orderBy('p.id').limit(asked.limit + 1).execute()
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()

  const page = rows.slice(0, asked.limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ sort_name: _order, title, ...row }) => ({ ...row, title: title ?? '' })),
    next: last && rows.length > page.length ? writeMark([last.sort_name, last.id]) : null,
    total,
  }
}
