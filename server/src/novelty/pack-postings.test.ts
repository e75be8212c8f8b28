import { describe, expect, it } from 'vitest'
import { findPrints, packPrints, packSegment, placeOf, posting, type Where } from './pack-postings.ts'

/** The texts of each wanted feature, one by one. */
const plainly = (postings: readonly (readonly [print: number, number: number])[], wanted: readonly number[], upto: number) =>
  new Map(wanted.flatMap((print) => {
    const where = postings.filter(([of, number]) => of === print && number < upto).map(([, number]) => number).toSorted((a, b) => a - b)
    return where.length > 0 ? [[print, { texts: where.length, where }] as const] : []
  }))

describe('features looked up in packed postings', () => {
  const postings = Array.from({ length: 900 }, (_, at): [number, number] => [(at * 2654435761) % 97 * 20_000_003, 1 + (at * 31) % 400])
    .filter(([print, number], at, all) => all.findIndex(([a, b]) => a === print && b === number) === at)
  const { buckets: [bucket] } = packSegment(Float64Array.from(postings, ([print, number]) => posting(print, number)), 0)

  it.each([
    ['each that is there', [...new Set(postings.map(([print]) => print))], 1000],
    ['some that are there and some that are not', [0, 20_000_003, 20_000_004, 3 * 20_000_003, 2 ** 31 - 1], 1000],
    ['those of earlier texts alone', [...new Set(postings.map(([print]) => print))], 120],
    ['none', [], 1000],
  ])('finds %s, wherever the bytes begin', (_what, wanted, upto) => {
    const rising = Float64Array.from(wanted).sort()
    for (const shift of [0, 3]) {
      const bytes = new Uint8Array(bucket!.postings.length + shift)
      bytes.set(bucket!.postings, shift)
      const found: Where = new Map()
      findPrints(bytes.subarray(shift), rising, 0, rising.length, upto, found)
      expect(new Map([...found].toSorted(([a], [b]) => a - b))).toEqual(plainly(postings, [...rising], upto))
    }
  })

  it('looks at the wanted features of one bucket alone', () => {
    const rising = Float64Array.from([5, 7, 9])
    const found: Where = new Map()
    findPrints(packPrints([5, 7, 9], 3), rising, placeOf(rising, 6), placeOf(rising, 9), 10, found)
    expect([...found]).toEqual([[7, { texts: 1, where: [3] }]])
  })
})
