import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'

/** The next number of a series in a year, from 1 and without gaps: a transaction that fails gives its number back. */
export async function nextNumber(tx: Tx, org: OrgId, series: string, year: number): Promise<number> {
  const { last } = await tx.insertInto('counter').values({ org_id: org, series, year, last: 1 })
    .onConflict((on) => on.columns(['org_id', 'series', 'year']).doUpdateSet((eb) => ({ last: eb('counter.last', '+', 1) })))
    .returning('last').executeTakeFirstOrThrow()
  return last
}

/** `SK-2026-017`: three digits, more when a year brings more. */
export const codeOf = (year: number, number: number): string => `SK-${year}-${String(number).padStart(3, '0')}`
