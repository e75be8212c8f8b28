import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { bitsFor, packSegment, partBuckets, type Packed, unpack, withoutExcess } from './pack-postings.ts'

/** Buckets written by one statement: about half a megabyte. */
const atATime = 256

/** Writes postings, in any order, as a new segment of an index; sorts them in place. */
export async function writeSegment(tx: Tx, org: OrgId, index: string, postings: Float64Array, texts: number): Promise<void> {
  const { bits, buckets } = packSegment(postings)
  const segment = await addSegment(tx, org, index, texts, bits)
  await writeBuckets(tx, org, index, segment, buckets)
}

/** A segment without buckets yet. */
export async function addSegment(tx: Tx, org: OrgId, index: string, texts: number, bits: number): Promise<number> {
  const { rows: [row] } = await sql<{ number: number }>`insert into corpus_segment (org_id, index_id, number, texts, bits)
    select ${org}, ${index}, coalesce(max(number), 0) + 1, ${texts}, ${bits} from corpus_segment where org_id = ${org} and index_id = ${index} returning number`.execute(tx)
  return row!.number
}

/** Writes buckets of a segment; two pieces of it never share one feature, but may share a bucket. */
export async function writeBuckets(tx: Tx, org: OrgId, index: string, segment: number, buckets: Packed['buckets']): Promise<void> {
  for (let from = 0; from < buckets.length; from += atATime) {
    const some = buckets.slice(from, from + atATime)
    await sql`insert into corpus_bucket (org_id, index_id, segment, bucket, postings)
      select ${org}, ${index}, ${segment}, bucket, postings from unnest(${some.map(({ bucket }) => bucket)}::int[], ${some.map(({ postings }) => Buffer.from(postings.buffer, postings.byteOffset, postings.byteLength))}::bytea[]) as t (bucket, postings)
      on conflict (org_id, index_id, segment, bucket) do update set postings = corpus_bucket.postings || excluded.postings`.execute(tx)
  }
}

interface Segment { readonly number: number; readonly texts: number; readonly bits: number }

/** Postings read together while segments are merged: some tens of megabytes. */
const mergedAtOnce = 2_000_000

/**
 * Makes one segment of several, range of features by range, so that memory does not grow with the index. 
 */
export async function mergeSegments(tx: Tx, org: OrgId, index: string, segments: readonly Segment[]): Promise<void> {
  const { rows: [sum] } = await sql<{ postings: number }>`select (coalesce(sum(length(postings)), 0) / 8)::bigint as postings from corpus_bucket
    where org_id = ${org} and index_id = ${index} and segment = any(${segments.map(({ number }) => number)}::int[])`.execute(tx)
  const all = sum!.postings
  const bits = bitsFor(all)
  const common = Math.min(bits, ...segments.map(({ bits: of }) => of))
  const ranges = 2 ** common
  const step = Math.max(1, Math.floor(ranges / Math.max(1, Math.ceil(all / mergedAtOnce))))
  const merged = await addSegment(tx, org, index, segments.reduce((texts, one) => texts + one.texts, 0), bits)
  for (let range = 0; range < ranges; range += step) {
    const lists = await readRange(tx, org, index, segments, range, Math.min(ranges, range + step), common)
    const postings = new Float64Array(lists.reduce((length, list) => length + list.length, 0))
    let at = 0
    for (const list of lists) {
      postings.set(list, at)
      at += list.length
    }
    await writeBuckets(tx, org, index, merged, partBuckets(withoutExcess(postings.sort()), bits))
  }
  await tx.deleteFrom('corpus_segment').where('org_id', '=', org).where('index_id', '=', index).where('number', 'in', segments.map(({ number }) => number)).execute()
}

/** The buckets of every segment whose features lie in ranges `from` to `to` of 2^common. */
async function readRange(tx: Tx, org: OrgId, index: string, segments: readonly Segment[], from: number, to: number, common: number): Promise<readonly Float64Array[]> {
  const { rows } = await sql<{ postings: Buffer }>`select b.postings from unnest(${segments.map(({ number }) => number)}::int[], ${segments.map(({ bits }) => from * 2 ** (bits - common))}::int[], ${segments.map(({ bits }) => to * 2 ** (bits - common))}::int[]) as s (number, low, high)
    join corpus_bucket b on b.org_id = ${org} and b.index_id = ${index} and b.segment = s.number and b.bucket >= s.low and b.bucket < s.high`.execute(tx)
  return rows.map(({ postings }) => unpack(postings))
}
