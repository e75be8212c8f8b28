import type { Found, Lookup } from '@sangkien/domain/novelty/candidates'
import { hashBits } from '@sangkien/domain/novelty/hash'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { findPrint, unpack } from './pack-postings.ts'

/**
 * Looks features up in an index, among the texts numbered below `upto`. One statement reads the buckets of every segment and what is
 * not packed yet, so that a segment written meanwhile is seen whole or not at all. The limit keeps the planner, which knows little of a
 * table just filled, from reading all buckets to find some hundreds.
 */
export const lookupIn = (tx: Tx, org: OrgId, index: string, upto: number): Lookup => async (prints) => {
  if (prints.length === 0) return new Map()
  const { rows } = await sql<{ segment: number | null; bits: number; bucket: number; postings: Buffer }>`
    with wanted as materialized (
      select distinct s.number as segment, s.bits, (print >> (${hashBits} - s.bits))::int as bucket
      from corpus_segment s cross join unnest(${prints as number[]}::bigint[]) as print where s.org_id = ${org} and s.index_id = ${index}
    )
    select w.segment, w.bits, w.bucket, b.postings
    from wanted w cross join lateral (select postings from corpus_bucket where org_id = ${org} and index_id = ${index} and segment = w.segment and bucket = w.bucket limit 1) b
    union all select null, 0, 0, f.prints from corpus_fresh f where f.org_id = ${org} and f.index_id = ${index} and f.number < ${upto}`.execute(tx)
  const found = new Map<number, { texts: number; where: number[] }>()
  const rising = prints.toSorted((a, b) => a - b)
  for (const { segment, bits, bucket, postings } of rows) {
    const list = unpack(postings)
    const width = 2 ** (hashBits - bits)
    for (const print of segment === null ? rising : within(rising, bucket * width, (bucket + 1) * width))
      findPrint(list, print, upto, (number) => {
        const of = found.get(print)
        if (!of) found.set(print, { texts: 1, where: [number] })
        else { of.texts += 1; of.where.push(number) }
      })
  }
  return found satisfies ReadonlyMap<number, Found>
}

/** The part of rising numbers from `low` on and below `high`. */
function within(rising: readonly number[], low: number, high: number): readonly number[] {
  const first = (least: number): number => {
    let [a, b] = [0, rising.length]
    while (a < b) {
      const middle = (a + b) >>> 1
      if (rising[middle]! < least) a = middle + 1
      else b = middle
    }
    return a
  }
  return rising.slice(first(low), first(high))
}
