import type { Lookup } from '@sangkien/domain/novelty/candidates'
import { hashBits } from '@sangkien/domain/novelty/hash'
import { placeOf } from '@sangkien/domain/novelty/rising'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { prepared, type Tx } from '../db.ts'
import { findInText, findPrints, FoundTexts, widthOf } from './pack-postings.ts'

/** Texts the buckets of a segment come in. */
const inParts = 16

/**
 * Looks features up in an index, among the texts numbered below `upto`. One statement reads the buckets of every segment and what is
 * not packed yet, so that a segment written meanwhile is seen whole or not at all. They come some dozens in one text, each with its number and
 * length before it: hundreds of rows cost the driver more than what is in them, and one text of half a megabyte is laid where only a
 * collection of the whole heap takes it back. The limit keeps the planner, which knows little of a
 * table just filled, from reading all buckets to find some hundreds.
 */
export const lookupIn = (tx: Tx, org: OrgId, index: string, upto: number): Lookup => async (asked) => {
  const found = new FoundTexts(asked)
  if (asked.length === 0) return found.occurrences()
  const { rows } = await sql<{ bits: number | null; packed: string }>`${prepared}
    with wanted as materialized (
      select distinct s.number as segment, s.bits, (print >> (${hashBits} - s.bits))::int as bucket
      from corpus_segment s cross join unnest(${[...asked]}::bigint[]) as print where s.org_id = ${org} and s.index_id = ${index}
    )
    select w.bits, encode(string_agg(int4send(w.bucket) || int4send(length(b.postings)) || b.postings, ''), 'base64') as packed
    from wanted w cross join lateral (select postings from corpus_bucket where org_id = ${org} and index_id = ${index} and segment = w.segment and bucket = w.bucket limit 1) b group by w.segment, w.bits, w.bucket % ${inParts}
    union all select null, encode(string_agg(int4send(f.number) || int4send(length(f.prints)) || f.prints, ''), 'base64') from corpus_fresh f where f.org_id = ${org} and f.index_id = ${index} and f.number < ${upto} group by f.number % ${inParts}`.execute(tx)
  for (const { bits, packed } of rows)
    for (const { number, bytes } of partsOf(Buffer.from(packed, 'base64'))) {
      if (bits === null) {
        findInText(bytes, number, found)
        continue
      }
      const base = number * widthOf(bits)
      findPrints(bytes, base, { from: placeOf(asked, base), to: placeOf(asked, base + widthOf(bits)) }, upto, found)
    }
  return found.occurrences()
}

/** Parts that stand one after another, each behind its number and its length. */
function* partsOf(bytes: Buffer) {
  for (let at = 0; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at + 4)
    yield { number: bytes.readUInt32BE(at), bytes: bytes.subarray(at + 8, end) }
    at = end
  }
}
