import type { OrgId } from '@sangkien/domain/ids'
import { type Day, partsOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** One series of numbers for each symbol and year (Nghị định 30/2020/NĐ-CP, Điều 15). */
const seriesOf = (symbol: string): string => `document:${symbol}`

/** What the records clerk is offered: the number after the last one given here. Papers numbered elsewhere may be ahead; the clerk knows. */
export async function suggestNumber(tx: Tx, org: OrgId, symbol: string, year: number): Promise<number> {
  const row = await tx.selectFrom('counter').where('org_id', '=', org).where('series', '=', seriesOf(symbol)).where('year', '=', year).select('last').executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** The next `count` numbers of the series of a symbol, that nobody else gets; the first of them. The series is held until commit: a number given up in a rollback is given again. */
export const nextDocumentNumber = (tx: Tx, org: OrgId, symbol: string, year: number, count = 1): Promise<number> => nextNumbers(tx, org, seriesOf(symbol), year, count)

/** Takes a number: holds the series until commit, so that two clerks cannot take one at once, and tells whether it was given before. */
export async function takeNumber(tx: Tx, org: OrgId, symbol: string, number: number, dated: Day): Promise<{ readonly taken: boolean }> {
  const year = partsOf(dated)[0]
  await tx.insertInto('counter').values({ org_id: org, series: seriesOf(symbol), year, last: number })
    .onConflict((on) => on.columns(['org_id', 'series', 'year']).doUpdateSet({ last: sql`greatest(counter.last, excluded.last)` })).execute()
  const there = await tx.selectFrom('decision').where('org_id', '=', org).where('symbol', '=', symbol).where('number', '=', number)
    .where(sql`extract(year from dated)`, '=', year).select('id').executeTakeFirst()
  const elsewhere = await sql<{ taken: boolean }>`select exists (select from outgoing where org_id = ${org} and symbol = ${symbol} and number = ${number} and extract(year from dated) = ${year})
    or exists (select from reserved_number where org_id = ${org} and symbol = ${symbol} and number = ${number} and year = ${year}) as taken`.execute(tx)
  return { taken: there !== undefined || elsewhere.rows[0]!.taken }
}

/** The next `count` numbers of a series whose numbers nobody chooses; the first of them. */
export async function nextNumbers(tx: Tx, org: OrgId, series: string, year: number, count: number): Promise<number> {
  const { last } = await tx.insertInto('counter').values({ org_id: org, series, year, last: count })
    .onConflict((on) => on.columns(['org_id', 'series', 'year']).doUpdateSet({ last: sql`counter.last + ${count}` })).returning('last').executeTakeFirstOrThrow()
  return last - count + 1
}
