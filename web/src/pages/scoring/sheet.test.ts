import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { type Filled, levelOf, sameSheet, standingOf, stepped, withInsufficient, withMark, withNote } from './sheet.ts'

const scale = daNangEducation.scale!
const novelty = scale.criteria[0]!

describe('filling in a sheet', () => {
  it('adds up what is given and says what is missing', () => {
    const marks = withMark(withMark({}, 'novelty', 35), 'benefit', 12)
    expect(standingOf(scale, { marks, notes: {} }, [])).toMatchObject({ total: 47, given: 2, of: 3, problems: [{ criterion: 'applicability', code: 'missing' }] })
    expect(standingOf(scale, { marks: withMark(marks, 'benefit', undefined), notes: {} }, []).given).toBe(1)
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

  it('has either points or the phrase, and the phrase counts as given', () => {
    const filled: Filled = { marks: { novelty: 35, benefit: 12 }, notes: {}, remark: '' }
    const said = withInsufficient(filled, 'benefit', true)
    expect(said).toEqual({ marks: { novelty: 35 }, notes: { benefit: { insufficient: true } }, remark: '' })
    expect(standingOf(scale, said, [])).toMatchObject({ total: 35, given: 2 })
    expect(withInsufficient(said, 'benefit', false)).toEqual({ marks: { novelty: 35 }, notes: {}, remark: '' })
  })

  it('says nothing where nothing is said', () => {
    const notes = withNote(withNote({}, 'benefit', { comment: 'Rõ' }), 'benefit', { evidence: ['e1'] })
    expect(notes).toEqual({ benefit: { comment: 'Rõ', evidence: ['e1'] } })
    expect(withNote(notes, 'benefit', { comment: '', evidence: [] })).toEqual({})
  })

  it('is the same sheet when a reply was lost on its way and it is sent again', () => {
    const mine: Filled = { marks: { novelty: 35 }, notes: { benefit: { insufficient: true, evidence: ['b', 'a'] } }, remark: 'x' }
    const there: Filled = { marks: { benefit: 0, novelty: 35 }, notes: { benefit: { evidence: ['a', 'b'], insufficient: true } }, remark: 'x' }
    expect(sameSheet(scale, mine, there)).toBe(true)
    expect([{ ...there, remark: 'y' }, { ...there, marks: { novelty: 34 } }, { ...there, notes: {} }].map((one) => sameSheet(scale, mine, one))).toEqual([false, false, false])
  })
})
