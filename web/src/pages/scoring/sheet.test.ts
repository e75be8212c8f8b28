import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { levelOf, standingOf, stepped, withMark } from './sheet.ts'

const scale = daNangEducation.scale!
const novelty = scale.criteria[0]!

describe('filling in a sheet', () => {
  it('adds up what is given and says what is missing', () => {
    const marks = withMark(withMark({}, 'novelty', 35), 'benefit', 12)
    expect(standingOf(scale, marks)).toMatchObject({ total: 47, given: 2, of: 3, problems: [{ criterion: 'applicability', code: 'missing' }] })
    expect(standingOf(scale, withMark(marks, 'benefit', undefined)).given).toBe(1)
  })

  it('finds the level a typed mark lies in', () => {
    expect([40, 31, 30, 0, 41, undefined].map((mark) => levelOf(novelty, mark))).toEqual([0, 0, 1, 2, -1, -1])
  })

  it('steps with the arrow keys inside the level that was picked', () => {
    const level = novelty.levels[1]!
    expect(stepped(undefined, 1, level, 0)).toBe(21)
    expect(stepped(undefined, -1, level, 0)).toBe(30)
    expect(stepped(30, 1, level, 0)).toBe(30)
    expect(stepped(21, -1, level, 0)).toBe(21)
  })

  it('steps by the finest mark the scale knows, without binary dust', () => {
    expect(stepped(0.2, 1, { from: 0, to: 5 }, 1)).toBe(0.3)
    expect(stepped(0.3, -1, { from: 0, to: 5 }, 1)).toBe(0.2)
  })
})
