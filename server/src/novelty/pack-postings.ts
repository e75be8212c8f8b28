import { hashBits } from '@sangkien/domain/novelty/hash'

/**
 * A posting says that a text has a feature: `feature * 2^21 + number of the text`, a whole number below 2^53 kept as a double, so
 * that a list of them sorts and searches as numbers do.
 */
export const numberBits = 21
const step = 2 ** numberBits

/** Postings a bucket holds on the average: about two kilobytes, read whole for one feature. */
const perBucket = 256
/** Texts kept of one feature in one segment. More than any recurrence limit: that it recurs is still known. */
export const mostTexts = 400

export interface Packed {
  readonly bits: number
  readonly buckets: readonly { readonly bucket: number; readonly postings: Uint8Array }[]
}

export const posting = (print: number, number: number): number => print * step + number

/** The features of one text, ready to be kept: rising. */
export const packPrints = (prints: readonly number[], number: number): Uint8Array => bytesOf(Float64Array.from(prints, (print) => posting(print, number)).sort())

/** How many bits part so many postings into buckets of a readable size. */
export const bitsFor = (postings: number): number => Math.min(24, Math.max(0, Math.ceil(Math.log2(Math.max(1, postings / perBucket)))))

/** Parts postings, in any order, into the buckets of a segment. Sorts `postings` in place. */
export function packSegment(postings: Float64Array, bits = bitsFor(postings.length)): Packed {
  return { bits, buckets: partBuckets(withoutExcess(postings.sort()), bits) }
}

/** Parts rising postings by the top `bits` bits of their features. */
export function partBuckets(postings: Float64Array, bits: number): Packed['buckets'] {
  const width = 2 ** (hashBits - bits) * step
  const buckets: { bucket: number; postings: Uint8Array }[] = []
  for (let from = 0; from < postings.length; ) {
    const bucket = Math.floor(postings[from]! / width)
    let to = from + 1
    while (to < postings.length && postings[to]! < (bucket + 1) * width) to += 1
    buckets.push({ bucket, postings: bytesOf(postings.subarray(from, to)) })
    from = to
  }
  return buckets
}

/** Rising postings with at most `mostTexts` of each feature. */
export function withoutExcess(postings: Float64Array): Float64Array {
  let kept = 0
  let print = -1
  let texts = 0
  for (const one of postings) {
    const of = Math.floor(one / step)
    texts = of === print ? texts + 1 : 1
    print = of
    if (texts <= mostTexts) postings[kept++] = one
  }
  return postings.subarray(0, kept)
}

/** Kept postings as numbers again; copied only where what the driver gives does not lie on a border of eight bytes. */
export function unpack(bytes: Uint8Array): Float64Array {
  if (bytes.byteOffset % 8 === 0) return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8)
  const postings = new Float64Array(bytes.length / 8)
  new Uint8Array(postings.buffer).set(bytes)
  return postings
}

/** Numbers of texts by feature. */
export type Where = Map<number, { texts: number; readonly where: number[] }>

/**
 * Notes in `found`, of each of the rising features `wanted` from place `from` to before `to`, every text numbered below `upto` that has
 * it. Reads the bytes where they lie and walks both sides once: a check looks into some hundred lists, and copies and closures of
 * their own made more garbage than all the comparing.
 */
export function findPrints(bytes: Uint8Array, wanted: Float64Array, from: number, to: number, upto: number, found: Where): void {
  const postings = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.byteLength / 8
  let at = 0
  for (let next = from; next < to && at < length; next += 1) {
    const first = wanted[next]! * step
    at = firstFrom(postings, at, length, first)
    for (; at < length; at += 1) {
      const one = postings.getFloat64(at * 8, true)
      if (one >= first + upto) break
      noteText(found, wanted[next]!, one - first)
    }
  }
}

function noteText(found: Where, print: number, number: number): void {
  const of = found.get(print)
  if (!of) found.set(print, { texts: 1, where: [number] })
  else { of.texts += 1; of.where.push(number) }
}

/** The first posting from `at` on that is no less than `least`: nearby by doubling steps, then halving the last of them. */
function firstFrom(postings: DataView, at: number, length: number, least: number): number {
  let [low, stride] = [at, 1]
  while (low + stride <= length && postings.getFloat64((low + stride - 1) * 8, true) < least) {
    low += stride
    stride *= 2
  }
  let high = Math.min(length, low + stride)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (postings.getFloat64(middle * 8, true) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The first place of rising numbers that is no less than `least`. */
export function placeOf(rising: Float64Array, least: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

const bytesOf = (postings: Float64Array): Uint8Array => new Uint8Array(postings.buffer, postings.byteOffset, postings.byteLength)
