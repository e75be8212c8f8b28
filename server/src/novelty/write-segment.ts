import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { bitsFor, type Buckets, bytesEach, countPostings, packBuckets, packSegment, unpackBucket, widthOf, withoutExcess } from './pack-postings.ts'

/** Buckets written by one statement: about half a megabyte. */
const atATime = 1024

/** Writes postings, in any order, as a new segment of an index; sorts them in place. */
export async function writeSegment(tx: Tx, org: OrgId, index: string, postings: Float64Array, texts: number): Promise<void> {
  const { bits, ...buckets } = packSegment(postings)
  await writeBuckets(tx, org, index, await addSegment(tx, org, index, texts, bits), buckets)
}

/** A segment without buckets yet. */
export async function addSegment(tx: Tx, org: OrgId, index: string, texts: number, bits: number): Promise<number> {
  const { rows: [row] } = await sql<{ number: number }>`insert into corpus_segment (org_id, index_id, number, texts, bits)
    select ${org}, ${index}, coalesce(max(number), 0) + 1, ${texts}, ${bits} from corpus_segment where org_id = ${org} and index_id = ${index} returning number`.execute(tx)
  return row!.number
}

/** Writes whole buckets of a segment. They go as one run of bytes, which the driver sends as it is; a list of them it would spell out letter by letter. */
export async function writeBuckets(tx: Tx, org: OrgId, index: string, segment: number, { bytes, numbers, ends }: Buckets): Promise<void> {
  for (let from = 0; from < numbers.length; from += atATime) {
    const begin = from === 0 ? 0 : ends[from - 1]!
    const end = ends[Math.min(from + atATime, numbers.length) - 1]!
    const begins = [0, ...ends.slice(from, from + atATime - 1).map((at) => at - begin)].slice(0, numbers.length - from)
    await sql`insert into corpus_bucket (org_id, index_id, segment, bucket, postings)
      select ${org}, ${index}, ${segment}, bucket, substr(${Buffer.from(bytes.buffer, bytes.byteOffset + begin, end - begin)}::bytea, start + 1, stop - start)
      from unnest(${numbers.slice(from, from + atATime)}::int[], ${begins}::int[], ${ends.slice(from, from + atATime).map((at) => at - begin)}::int[]) as t (bucket, start, stop)`.execute(tx)
  }
}

interface Segment { readonly number: number; readonly texts: number; readonly bits: number }

/** Postings read together while segments are merged: some tens of megabytes. */
const mergedAtOnce = 2_000_000

/** Makes one segment of several, range of features by range, so that memory does not grow with the index. */
export async function mergeSegments(tx: Tx, org: OrgId, index: string, segments: readonly Segment[]): Promise<void> {
  const { rows: [sum] } = await sql<{ bytes: number }>`select coalesce(sum(length(postings)), 0)::bigint as bytes from corpus_bucket
    where org_id = ${org} and index_id = ${index} and segment = any(${segments.map(({ number }) => number)}::int[])`.execute(tx)
  const about = sum!.bytes / bytesEach
  const bits = bitsFor(about)
  const common = Math.min(bits, ...segments.map(({ bits: of }) => of))
  const ranges = 2 ** common
  const step = Math.max(1, Math.floor(ranges / Math.max(1, Math.ceil(about / mergedAtOnce))))
  const merged = await addSegment(tx, org, index, segments.reduce((texts, one) => texts + one.texts, 0), bits)
  for (let range = 0; range < ranges; range += step) {
    const postings = await readRange(tx, org, index, segments, range, Math.min(ranges, range + step), common)
    await writeBuckets(tx, org, index, merged, packBuckets(withoutExcess(postings.sort()), bits))
  }
  await tx.deleteFrom('corpus_segment').where('org_id', '=', org).where('index_id', '=', index).where('number', 'in', segments.map(({ number }) => number)).execute()
}

/** The postings of every segment whose features lie in ranges `from` to `to` of 2^common, in no particular order. */
async function readRange(tx: Tx, org: OrgId, index: string, segments: readonly Segment[], from: number, to: number, common: number): Promise<Float64Array> {
  const { rows } = await sql<{ bits: number; bucket: number; postings: Buffer }>`select s.bits, b.bucket, b.postings from unnest(${segments.map(({ number }) => number)}::int[], ${segments.map(({ bits }) => bits)}::int[], ${segments.map(({ bits }) => from * 2 ** (bits - common))}::int[], ${segments.map(({ bits }) => to * 2 ** (bits - common))}::int[]) as s (number, bits, low, high)
    join corpus_bucket b on b.org_id = ${org} and b.index_id = ${index} and b.segment = s.number and b.bucket >= s.low and b.bucket < s.high`.execute(tx)
  const postings = new Float64Array(rows.reduce((sum, one) => sum + countPostings(one.postings), 0))
  let at = 0
  for (const { bits, bucket, postings: packed } of rows) at = unpackBucket(packed, bucket * widthOf(bits), postings, at)
  return postings
}
