import { type RawBuilder, sql } from 'kysely'
import { aDay, anId, anInstant, aText, readMark, writeMark } from '../http/page-mark.ts'

/**
 * One run of dossiers (aliased `i`) in one order. Most lists are one arm; "by date" is what has a date and then the rest, "by
 * relevance" what is spelt exactly so and then the rest. Each arm walks an index and stops at the page.
 */
export interface Arm {
  readonly from: RawBuilder<unknown>
  readonly where?: RawBuilder<boolean>
  readonly key: RawBuilder<unknown>
  readonly type: 'timestamptz' | 'date' | 'text'
  readonly direction: 'asc' | 'desc'
}

const shapes = { timestamptz: anInstant, date: aDay, text: aText } as const

/** Ids of one page in order, one more than asked so that the next page is known, with the mark of each: columns arm, at, id, key. */
export function pageOfArms(arms: readonly Arm[], where: RawBuilder<boolean>, { after, limit }: { after: string | undefined; limit: number }): RawBuilder<unknown> {
  const from = after === undefined ? undefined : startOf(after, arms)
  const parts = arms.flatMap((arm, number) => (from && number < from.arm ? [] : [sql`(${idsOf(arm, number, where, from?.arm === number ? from : undefined, limit + 1)})`]))
  return sql`select * from (${sql.join(parts, sql` union all `)}) arms order by arm, at limit ${limit + 1}`
}

/** The rows of the page, and the mark of the next one when there is more. */
export function cutPage<Row extends { readonly arm: number; readonly key: string; readonly id: string }>(rows: readonly Row[], limit: number): { page: readonly Row[]; next: string | null } {
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return { page, next: last ? `${last.arm}.${writeMark([last.key, last.id])}` : null }
}

interface Start { readonly arm: number; readonly key: string; readonly id: string }

function startOf(after: string, arms: readonly Arm[]): Start {
  const number = arms.findIndex((_arm, at) => after.startsWith(`${at}.`))
  const arm = arms[number] ?? arms[0]!
  const [key, id] = readMark(after.slice(2), [shapes[arm.type], anId])
  return { arm: Math.max(0, number), key: key!, id: id! }
}

function idsOf({ from, where, key, type, direction }: Arm, number: number, all: RawBuilder<boolean>, start: Start | undefined, limit: number): RawBuilder<unknown> {
  const way = sql.raw(direction)
  const beyond = start && sql`and (${key}, i.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (${start.key}::${sql.raw(type)}, ${start.id}::uuid)`
  return sql`select ${sql.lit(number)} as arm, row_number() over (order by ${key} ${way}, i.id ${way}) as at, i.id, ${key}::text as key
    from ${from} where ${all} ${where ? sql`and ${where}` : sql``} ${beyond ?? sql``} order by ${key} ${way}, i.id ${way} limit ${limit}`
}
