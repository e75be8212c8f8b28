import type { LibraryRow } from '@sangkien/contract/library'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId } from '@sangkien/domain/ids'
import type { RichText } from '@sangkien/domain/text/rich-text'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { type Arm, findPage } from '../initiative/list-arms.ts'
import { countListed } from '../initiative/count-listed.ts'
import { withPredecessors } from '../organisation/succession.ts'
import { unitsNamed } from '../organisation/units-named.query.ts'
import { searchFor } from '../initiative/list-search.ts'
import { aboutOf, summaryOf } from './summary-of.ts'

type Row = z.infer<typeof LibraryRow>
export interface Asked { readonly q?: string | undefined; readonly field?: string | undefined; readonly year?: number | undefined; readonly unitId?: string | undefined; readonly after?: string | undefined; readonly limit: number }

/** What the library holds (aliased `i`): recognised, and not revoked since. */
export const inLibrary = (org: OrgId): RawBuilder<boolean> => sql`(i.org_id = ${org} and i.stage = 'recognised' and i.decided_on is not null)`

/** The number of the decision that recognised `i`. */
export const recognisedBy = sql<{ number: number; symbol: string } | null>`(select jsonb_build_object('number', d.number, 'symbol', d.symbol) from decision_item di
  join decision d on d.org_id = di.org_id and d.id = di.decision_id where di.org_id = i.org_id and di.initiative_id = i.id and d.kind = 'recognition' and d.issued_at is not null order by d.dated desc limit 1)`

export const authorNames = sql<string[]>`array(select p.full_name from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id where a.org_id = i.org_id and a.initiative_id = i.id order by a.position)`

const latest: Arm = { from: sql`initiative i`, key: sql`i.decided_on`, type: 'date', direction: 'desc' }

/** One page of the library, the latest first; a search with marks puts what is spelt exactly so before the rest. */
export async function searchRecognised(tx: Tx, org: OrgId, asked: Asked, today: Day): Promise<{ rows: Row[]; next: string | null; total: number; atLeast?: true }> {
  const search = searchFor(org, asked.q ?? '', await unitsNamed(tx, org, asked.q, today))
  const conditions = [inLibrary(org)]
  if (asked.field) conditions.push(sql`i.field = ${asked.field}`)
  if (asked.unitId) conditions.push(sql`i.unit_id = any(${withPredecessors(sql`array[${asked.unitId}::uuid]`, org, today)})`)
  if (asked.year !== undefined) conditions.push(sql`i.decided_on between ${`${asked.year}-01-01`} and ${`${asked.year}-12-31`}`)
  const all = (...words: readonly (RawBuilder<boolean> | undefined)[]) => sql<boolean>`${sql.join([...conditions, ...words.filter((one) => one !== undefined)], sql` and `)}`
  const where = all(search?.matches)
  const walk = (...words: readonly (RawBuilder<boolean> | undefined)[]) => ({ walk: { rows: inLibrary(org), matches: all(...words) } })
  const { is, isNot } = search?.exactly ?? {}
  const arms: readonly Arm[] = is && isNot ? [is, isNot].map((spelling) => ({ ...latest, where: spelling.matches, ...(spelling === is && { saysWords: true as const }), ...walk(search?.tried, spelling.tried) })) : [{ ...latest, ...walk(search?.tried) }]
  const { ids, next, atLeast } = await findPage(tx, arms, { where, without: search && all() }, { after: asked.after, limit: asked.limit })

  const { rows } = await sql<Omit<Row, 'decisionNumber' | 'summary'> & { recognisedBy: { number: number; symbol: string } | null; about: RichText | null }>`
    select i.id, i.code, i.title, u.name as "unitName", i.decided_on as "decidedOn", i.field, ${authorNames} as authors, ${recognisedBy} as "recognisedBy",
      ${aboutOf} as about
    from unnest(${ids}::uuid[]) with ordinality as page(id, at)
    join initiative i on i.org_id = ${org} and i.id = page.id
    join unit u on u.org_id = i.org_id and u.id = i.unit_id
    order by page.at`.execute(tx)
  return {
    rows: rows.map(({ recognisedBy: by, about, ...row }) => ({ ...row, decisionNumber: by ? sayCode(by.number, by.symbol) : '', summary: summaryOf(about) })),
    next, ...(await countListed(tx, { where, exact: false, walk: search && { ...walk(search.tried).walk, newest: latest.key } }, atLeast)),
  }
}
