import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { analyseSheets, orderByDisagreement, type ScoredDossier } from './analyse-sheets.ts'

const [an, binh, chi, dung] = ['an', 'binh', 'chi', 'dung'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId]
const scale = { total: 100, largestSpread: null }
const dossier = (id: string, totals: Readonly<Record<string, number>>): ScoredDossier<string> => ({ id, sheets: Object.entries(totals).map(([scorer, total]) => ({ scorer: scorer as PersonId, total })) })
/** An gives ten less than the others wherever they meet. */
const three = [dossier('A', { an: 70, binh: 80, chi: 80 }), dossier('B', { an: 60, binh: 70 }), dossier('C', { dung: 90 })]

describe('severity', () => {
  it('is the mean difference from the others on common dossiers, the severest first', () => {
    expect(analyseSheets(scale, three).severity).toEqual([
      { scorer: an, dossiers: 2, difference: -10 }, { scorer: chi, dossiers: 1, difference: 5 }, { scorer: binh, dossiers: 2, difference: 7.5 }, { scorer: dung, dossiers: 0, difference: null },
    ])
  })
})

describe('agreement on a dossier', () => {
  it.each([
    ['all the same', { an: 80, binh: 80, chi: 80 }, { sheets: 3, mean: 80, spread: 0, deviation: 0, outliers: [] }],
    ['two apart: nobody says which one', { an: 40, binh: 90 }, { sheets: 2, mean: 65, spread: 50, deviation: 25, outliers: [] }],
    ['one far from the others', { an: 50, binh: 80, chi: 84, dung: 82 }, { sheets: 4, mean: 74, spread: 34, deviation: 13.93, outliers: [{ scorer: an, total: 50, median: 81, distance: -31 }] }],
    ['just on the line', { an: 65, binh: 80, chi: 80 }, { sheets: 3, mean: 75, spread: 15, deviation: 7.07, outliers: [] }],
    ['one sheet', { an: 65 }, { sheets: 1, mean: 65, spread: 0, deviation: 0, outliers: [] }],
    ['none', {}, { sheets: 0, mean: null, spread: 0, deviation: 0, outliers: [] }],
  ])('%s', (_what, totals, agreement) => {
    expect(analyseSheets(scale, [dossier('A', totals)]).agreement).toEqual([{ id: 'A', ...agreement }])
  })

  it('draws the line of outliers where the scale says that the council discusses', () => {
    const strict = analyseSheets({ total: 100, largestSpread: { points: 5, then: 'discuss_again' } }, [dossier('A', { an: 74, binh: 80, chi: 80 })])
    expect(strict).toMatchObject({ line: { points: 5, ofScale: true }, agreement: [{ outliers: [{ scorer: an, distance: -6 }] }] })
    expect(analyseSheets(scale, []).line).toEqual({ points: 15, ofScale: false })
  })
})

describe('the order of discussion', () => {
  it('takes up first what is agreed on least, and leaves what is even in its order', () => {
    const agreed = analyseSheets(scale, [dossier('even', { an: 80, binh: 80 }), dossier('wide', { an: 40, binh: 90 }), dossier('also even', { an: 70, binh: 70 }), dossier('one apart', { an: 60, binh: 80, chi: 80 }), dossier('all apart', { an: 60, binh: 70, chi: 80 })])
    expect(orderByDisagreement(agreed.agreement)).toEqual(['wide', 'one apart', 'all apart', 'even', 'also even'])
  })
})
