import type { Occurrences } from '@sangkien/domain/novelty/candidates'
import { hashBits } from '@sangkien/domain/novelty/hash'

/**
 * A posting says that a text has a feature: `feature * 2^21 + number of the text`, a whole number below 2^53, so that a list of them
 * sorts as numbers do. Kept they take half of that: features of a bucket as steps from the one before, after each the texts that
 * have it (`packSegment`).
 */
export const numberBits = 21
const step = 2 ** numberBits

/** Postings a bucket holds on the average: a kilobyte at most, read whole for one feature. */
const perBucket = 256
/** What a kept posting takes, about: one byte for the step to its feature, three for the number of its text. */
export const bytesEach = 4
/** Texts kept of one feature in one segment. More than any recurrence limit: that it recurs is still known. */
export const mostTexts = 400

/** Buckets one after another in `bytes`, each ending before its place in `ends`. */
export interface Buckets { readonly bytes: Uint8Array; readonly numbers: readonly number[]; readonly ends: readonly number[] }

export const posting = (print: number, number: number): number => print * step + number

/** The features of one text, ready to be kept: rising, four bytes each. */
export const packPrints = (prints: ArrayLike<number>): Buffer => Buffer.from(Uint32Array.from(prints).sort().buffer)

/** The postings of one text whose features were kept. */
export const postingsOf = (bytes: Uint8Array, number: number): Float64Array => Float64Array.from(printsIn(bytes), (print) => posting(print, number))

/** How many bits part so many postings into buckets of a readable size. */
export const bitsFor = (postings: number): number => Math.min(24, Math.max(0, Math.ceil(Math.log2(Math.max(1, postings / perBucket)))))

/** How many features fall into one of 2^bits buckets. */
export const widthOf = (bits: number): number => 2 ** (hashBits - bits)

/** Parts postings, in any order, into the buckets of a segment. Sorts `postings` in place. */
export function packSegment(postings: Float64Array, bits = bitsFor(postings.length)): Buckets & { readonly bits: number } {
  return { bits, ...packBuckets(withoutExcess(postings.sort()), bits) }
}

/**
 * Packs rising postings by the top `bits` bits of their features. Of each feature its step from the one before (the first: from where
 * the bucket begins), then of each text the step from the one before, doubled, with 1 added while another text follows. Numbers are
 * written seven bits a byte, the least first, with the eighth bit set while another byte follows.
 */
export function packBuckets(postings: Float64Array, bits: number): Buckets {
  const width = widthOf(bits)
  const out = new Writer(postings.length * bytesEach + 16)
  const [numbers, ends]: [number[], number[]] = [[], []]
  let [bucket, print, number] = [-1, 0, 0]
  for (let at = 0; at < postings.length; at += 1) {
    const of = Math.floor(postings[at]! / step)
    if (bucket < 0 || of >= (bucket + 1) * width) {
      if (bucket >= 0) ends.push(out.length)
      bucket = Math.floor(of / width)
      numbers.push(bucket)
      print = bucket * width
      number = -1
    }
    if (of !== print || number < 0) {
      out.write(of - print)
      print = of
      number = 0
    }
    const text = postings[at]! - of * step
    out.write((text - number) * 2 + (at + 1 < postings.length && postings[at + 1]! < (of + 1) * step ? 1 : 0))
    number = text
  }
  if (bucket >= 0) ends.push(out.length)
  return { bytes: out.bytes.subarray(0, out.length), numbers, ends }
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

/** Writes the postings of a packed bucket, whose features begin at `base`, into `postings` from `at` on; gives the place after the last. */
export function unpackBucket(bytes: Uint8Array, base: number, postings: Float64Array, at: number): number {
  const from = new Reader(bytes)
  let print = base
  while (!from.ended) {
    print += from.read()
    for (let [number, more] = [0, 1]; more === 1; at += 1) {
      const one = from.read()
      number += one >>> 1
      more = one & 1
      postings[at] = posting(print, number)
    }
  }
  return at
}

/** How many postings a packed bucket holds. */
export function countPostings(bytes: Uint8Array): number {
  const from = new Reader(bytes)
  let count = 0
  while (!from.ended) {
    from.read()
    do count += 1
    while ((from.read() & 1) === 1)
  }
  return count
}

/**
 * Notes in `found`, of each of the asked features from place `from` to before `to`, every text numbered below `upto` that has it, by a
 * packed bucket whose features begin at `base`. Both sides are walked once: a check looks into some hundred buckets, and copies and
 * closures of their own made more garbage than all the comparing.
 */
export function findPrints(bytes: Uint8Array, base: number, { from, to }: { readonly from: number; readonly to: number }, upto: number, found: FoundTexts): void {
  const bucket = new Reader(bytes)
  const { asked } = found
  let print = base
  for (let next = from; next < to && !bucket.ended; ) {
    print += bucket.read()
    while (next < to && asked[next]! < print) next += 1
    const isAsked = next < to && asked[next] === print
    for (let [number, more] = [0, 1]; more === 1; ) {
      const one = bucket.read()
      number += one >>> 1
      more = one & 1
      if (isAsked && number < upto) found.note(next, number)
    }
  }
}

/** The same of the features of one text (`packPrints`), the text of that number. */
export function findInText(bytes: Uint8Array, number: number, found: FoundTexts): void {
  const prints = printsIn(bytes)
  const { asked } = found
  for (let at = 0, next = 0; at < prints.length && next < asked.length; ) {
    const [print, one] = [prints[at]!, asked[next]!]
    if (print === one) found.note(next, number)
    if (print <= one) at += 1
    if (one <= print) next += 1
  }
}

/** Kept features as numbers; copied only where they do not lie on a border of four bytes. */
const printsIn = (bytes: Uint8Array): Uint32Array =>
  bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) : new Uint32Array(bytes.slice().buffer)

/** Gathers which texts have the features that are asked for, in any order. */
export class FoundTexts {
  readonly asked: Uint32Array
  readonly #from: Uint32Array
  #pairs = new Uint32Array(1 << 15)
  #length = 0

  /** `asked` rise. */
  constructor(asked: Uint32Array) {
    this.asked = asked
    this.#from = new Uint32Array(asked.length + 1)
  }

  /** The feature at a place has a text. */
  note(place: number, text: number): void {
    if (this.#length === this.#pairs.length) {
      const larger = new Uint32Array(this.#pairs.length * 2)
      larger.set(this.#pairs)
      this.#pairs = larger
    }
    this.#pairs[this.#length++] = place
    this.#pairs[this.#length++] = text
    this.#from[place + 1]! += 1
  }

  /** What was noted, feature by feature; asked for once, at the end. */
  occurrences(): Occurrences {
    const from = this.#from
    for (let at = 1; at < from.length; at += 1) from[at]! += from[at - 1]!
    const where = new Uint32Array(this.#length / 2)
    const next = from.slice()
    for (let at = 0; at < this.#length; at += 2) where[next[this.#pairs[at]!]!++] = this.#pairs[at + 1]!
    return { from, where }
  }
}

/** Whole numbers below 2^31, seven bits a byte. */
class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) { this.#bytes = bytes }

  get ended(): boolean { return this.#at >= this.#bytes.length }

  read(): number {
    let byte = this.#bytes[this.#at++]!
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[this.#at++]!
      value |= (byte & 0x7f) << shift
    }
    return value
  }
}

class Writer {
  bytes: Uint8Array
  length = 0

  constructor(size: number) { this.bytes = new Uint8Array(size) }

  write(value: number): void {
    if (this.length + 5 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    for (; value > 0x7f; value >>>= 7) this.bytes[this.length++] = (value & 0x7f) | 0x80
    this.bytes[this.length++] = value
  }
}
