import { placeOf, rising } from '@sangkien/domain/novelty/rising'
import { describe, expect, it } from 'vitest'
import { countPostings, findInText, findPrints, FoundTexts, packBuckets, packPrints, packSegment, posting, postingsOf, unpackBucket, widthOf } from './pack-postings.ts'

type Pairs = readonly (readonly [print: number, number: number])[]

/** The texts of each asked feature, one by one. */
const plainly = (postings: Pairs, asked: Uint32Array, upto: number) =>
  new Map([...asked].flatMap((print) => {
    const where = postings.filter(([of, number]) => of === print && number < upto).map(([, number]) => number).toSorted((a, b) => a - b)
    return where.length > 0 ? [[print, where] as const] : []
  }))
const textsOf = (found: FoundTexts) => {
  const { from, where } = found.occurrences()
  return new Map([...found.asked].map((print, at) => [print, [...where.subarray(from[at], from[at + 1])].toSorted((a, b) => a - b)] as const).filter(([, texts]) => texts.length > 0))
}
const asPostings = (pairs: Pairs) => Float64Array.from(pairs, ([print, number]) => posting(print, number))

const several: Pairs = Array.from({ length: 900 }, (_, at): [number, number] => [((at * 2654435761) % 97) * 20_000_003, 1 + ((at * 31) % 400)])
  .filter(([print, number], at, all) => all.findIndex(([a, b]) => a === print && b === number) === at)
const furthest: Pairs = [[0, 0], [0, 2 ** 21 - 1], [2 ** 31 - 1, 0], [2 ** 31 - 1, 2 ** 21 - 1]]

describe('postings packed and read again', () => {
  it.each([
    ['nothing', [], 3], ['one', [[5, 9]], 3], ['the first and the last there can be', furthest, 0], ['the same in many buckets', furthest, 24], ['several hundred in one bucket', several, 0], ['several hundred in many', several, 6],
    ['a feature of many texts', Array.from({ length: 300 }, (_, at) => [77, at * 130] as const), 2],
  ] satisfies [string, Pairs, number][])('%s', (_what, pairs, bits) => {
    const { bytes, numbers, ends } = packBuckets(asPostings(pairs).sort(), bits)
    const read: number[] = []
    for (const [at, bucket] of numbers.entries()) {
      const packed = bytes.subarray(ends[at - 1] ?? 0, ends[at])
      const postings = new Float64Array(countPostings(packed))
      expect(unpackBucket(packed, bucket * widthOf(bits), postings, 0)).toBe(postings.length)
      for (const one of postings) expect(Math.floor(one / posting(widthOf(bits), 0))).toBe(bucket)
      read.push(...postings)
    }
    expect(read).toEqual([...asPostings(pairs).sort()])
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
  })

  it('takes half of what the numbers themselves would where features lie as close as those of a hundred thousand texts', () => {
    const pairs = Array.from({ length: 70_000 }, (_, at): [number, number] => [at * 30, (at * 7919) % 100_000])
    expect(packBuckets(asPostings(pairs), 9).bytes.length).toBeLessThan(pairs.length * 8 * 0.51)
  })

  it('of one text', () => {
    expect([...postingsOf(packPrints([9, 2 ** 31 - 1, 3]), 12)]).toEqual([posting(3, 12), posting(9, 12), posting(2 ** 31 - 1, 12)])
  })
})

describe('features looked up in packed postings', () => {
  it.each([
    ['each that is there', several.map(([print]) => print), 1000],
    ['some that are there and some that are not', [0, 20_000_003, 20_000_004, 3 * 20_000_003, 2 ** 31 - 1], 1000],
    ['those of earlier texts alone', several.map(([print]) => print), 120],
    ['none', [], 1000],
  ])('finds %s, wherever the buckets end', (_what, wanted, upto) => {
    const asked = rising([wanted])
    for (const bits of [0, 4]) {
      const { bytes, numbers, ends } = packBuckets(asPostings(several).sort(), bits)
      const found = new FoundTexts(asked)
      for (const [at, bucket] of numbers.entries()) {
        const base = bucket * widthOf(bits)
        findPrints(bytes.subarray(ends[at - 1] ?? 0, ends[at]), base, { from: placeOf(asked, base), to: placeOf(asked, base + widthOf(bits)) }, upto, found)
      }
      expect(textsOf(found)).toEqual(plainly(several, asked, upto))
    }
  })

  it('looks at the asked features of one bucket alone', () => {
    const found = new FoundTexts(Uint32Array.from([5, 7, 9]))
    findPrints(packSegment(asPostings([[5, 3], [7, 3], [9, 3]]), 0).bytes, 0, { from: 1, to: 2 }, 10, found)
    expect(textsOf(found)).toEqual(new Map([[7, [3]]]))
  })

  it('finds those one text has', () => {
    const asked = Uint32Array.from([1, 7, 12, 2 ** 31 - 1])
    const found = new FoundTexts(asked)
    for (const [number, prints] of [[4, [5, 7, 900, 12]], [6, [2 ** 31 - 1, 7]]] as const) findInText(packPrints(prints), number, found)
    expect(textsOf(found)).toEqual(plainly([[7, 4], [12, 4], [7, 6], [2 ** 31 - 1, 6]], asked, 10))
  })
})
