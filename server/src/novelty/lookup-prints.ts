import type { Found, Lookup } from '@sangkien/domain/novelty/candidates'
import { hashBits } from '@sangkien/domain/novelty/hash'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { findPrints, placeOf, type Where } from './pack-postings.ts'

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
  const found: Where = new Map()
  const wanted = Float64Array.from(prints).sort()
  for (const { segment, bits, bucket, postings } of rows) {
    const width = 2 ** (hashBits - bits)
    const [from, to] = segment === null ? [0, wanted.length] : [placeOf(wanted, bucket * width), placeOf(wanted, (bucket + 1) * width)]
    findPrints(postings, wanted, from, to, upto, found)
  }
  return found satisfies ReadonlyMap<number, Found>
}
