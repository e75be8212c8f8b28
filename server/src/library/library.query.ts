import type { LibraryRow } from '@sangkien/contract/library'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import type { RichText } from '@sangkien/domain/text/rich-text'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { type Arm, cutPage, findPlaces, type Places } from '../initiative/list-arms.ts'
import { countListed } from '../initiative/count-listed.ts'
import { withPredecessors } from '../organisation/succession.ts'
import { pastAuthorNames } from '../past/past-author-names.ts'
import { unitsNamed } from '../organisation/units-named.query.ts'
import { searchFor } from '../initiative/list-search.ts'
import { aboutOf, summaryOf } from './summary-of.ts'

type Row = z.infer<typeof LibraryRow>
export interface Asked { readonly q?: string | undefined; readonly field?: string | undefined; readonly year?: number | undefined; readonly unitId?: string | undefined; readonly source?: 'ours' | 'past' | undefined; readonly after?: string | undefined; readonly limit: number }

/** What the library holds (aliased `i`): recognised, and not revoked since. */
export const inLibrary = (org: OrgId): RawBuilder<boolean> => sql`(i.org_id = ${org} and i.stage = 'recognised' and i.decided_on is not null)`

/** The number of the decision that recognised `i`. */
export const recognisedBy = sql<{ number: number; symbol: string } | null>`(select jsonb_build_object('number', d.number, 'symbol', d.symbol) from decision_item di
  join decision d on d.org_id = di.org_id and d.id = di.decision_id where di.org_id = i.org_id and di.initiative_id = i.id and d.kind = 'recognition' and d.issued_at is not null order by d.dated desc limit 1)`

export const authorNames = sql<string[]>`array(select p.full_name from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id where a.org_id = i.org_id and a.initiative_id = i.id order by a.position)`

/** Where entries lie: both in the order of a day, both with the words sought, and aliased `i`. */
interface Source { readonly table: RawBuilder<unknown>; readonly holds: RawBuilder<boolean>; readonly day: RawBuilder<unknown>; /** The year somebody filters by. */ readonly of: (year: number) => RawBuilder<boolean> }

const ours = (org: OrgId): Source => ({ table: sql`initiative`, holds: inLibrary(org), day: sql`i.decided_on`, of: (year) => sql`i.decided_on between ${`${year}-01-01`} and ${`${year}-12-31`}` })
/** Outside, only what was published. */
const past = (org: OrgId, outside: boolean): Source => ({ table: sql`past_initiative`, holds: sql`(i.org_id = ${org}${outside ? sql` and i.public` : sql``})`, day: sql`i.ordered_on`, of: (year) => sql`i.year = ${year}` })

/**
 * One page of the library, the latest first; a search with marks puts what is spelt exactly so before the rest. What was recognised
 * here and what earlier lists brought are each walked by an index of their own, from the same mark, and merged.
 */
export async function searchRecognised(tx: Tx, org: OrgId, asked: Asked, today: Day, { outside = false, counted = true } = {}): Promise<{ rows: Row[]; next: string | null; total: number; atLeast?: true }> {
  const units = await unitsNamed(tx, org, asked.q, today)
  // Earlier lists say nothing of fields.
  const sources = [...(asked.source === 'past' ? [] : [ours(org)]), ...(asked.source === 'ours' || asked.field ? [] : [past(org, outside)])]
  const listings = sources.map((source) => listingOf(source, org, asked, units, today))
  const places = []
  for (const { arms, held } of listings) places.push(await findPlaces(tx, arms, held, { after: asked.after, limit: asked.limit }))
  const { ids, next } = cutPage(merged(places), asked.limit)
  const rows = await loadRows(tx, org, ids)
  let total = 0
  let atLeast = false
  for (const [at, { counting }] of counted ? listings.entries() : []) {
    const count = await countListed(tx, counting, places[at]!.atLeast)
    total += count.total
    atLeast ||= count.atLeast ?? false
  }
  return { rows, next, total, ...(atLeast && { atLeast }) }
}

function listingOf({ table, holds, day, of }: Source, org: OrgId, asked: Asked, units: readonly UnitId[], today: Day) {
  const search = searchFor(org, asked.q ?? '', units, table)
  const conditions = [holds]
  if (asked.field) conditions.push(sql`i.field = ${asked.field}`)
  if (asked.unitId) conditions.push(sql`i.unit_id = any(${withPredecessors(sql`array[${asked.unitId}::uuid]`, org, today)})`)
  if (asked.year !== undefined) conditions.push(of(asked.year))
  const all = (...words: readonly (RawBuilder<boolean> | undefined)[]) => sql<boolean>`${sql.join([...conditions, ...words.filter((one) => one !== undefined)], sql` and `)}`
  const where = all(search?.matches)
  const walk = (...words: readonly (RawBuilder<boolean> | undefined)[]) => ({ walk: { table, rows: holds, matches: all(...words) } })
  const latest: Arm = { from: sql`${table} i`, key: day, type: 'date', direction: 'desc' }
  const { is, isNot } = search?.exactly ?? {}
  const arms: readonly Arm[] = is && isNot ? [is, isNot].map((spelling) => ({ ...latest, where: spelling.matches, ...(spelling === is && { saysWords: true as const }), ...walk(search?.tried, spelling.tried) })) : [{ ...latest, ...walk(search?.tried) }]
  return { arms, held: { where, without: search && all() }, counting: { table, where, exact: false, walk: search && { ...walk(search.tried).walk, newest: day } } }
}

/** The first of each are the first of all: by arm, then by day and id downwards. */
function merged(places: readonly Places[]): Places {
  const before = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
  const found = places.flatMap((one) => one.found).toSorted((a, b) => a.arm - b.arm || before(a.key, b.key) || before(a.id, b.id))
  return { found, atLeast: 0 }
}

type Loaded = Omit<Row, 'decisionNumber' | 'summary'> & { readonly number: string; readonly recognisedBy: { number: number; symbol: string } | null; readonly about: RichText | null }

async function loadRows(tx: Tx, org: OrgId, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Loaded & { readonly at: number }>`
    select 'ours' as source, i.id, i.code, i.title, u.name as "unitName", extract(year from i.decided_on)::int as year, i.decided_on as "decidedOn", i.field, ${authorNames} as authors, '' as number, ${recognisedBy} as "recognisedBy",
      ${aboutOf} as about, page.at
    from unnest(${ids}::uuid[]) with ordinality as page(id, at)
    join initiative i on i.org_id = ${org} and i.id = page.id
    join unit u on u.org_id = i.org_id and u.id = i.unit_id
    union all
    select 'past', e.id, '', e.title, coalesce(u.name, e.unit_text), e.year, e.decided_on, null, ${pastAuthorNames}, e.decision_number, null, null, page.at
    from unnest(${ids}::uuid[]) with ordinality as page(id, at)
    join past_initiative e on e.org_id = ${org} and e.id = page.id
    left join unit u on u.org_id = e.org_id and u.id = e.unit_id
    order by at`.execute(tx)
  return rows.map(({ recognisedBy: by, about, number, at: _at, ...row }) => ({ ...row, decisionNumber: by ? sayCode(by.number, by.symbol) : number, summary: summaryOf(about) }))
}
