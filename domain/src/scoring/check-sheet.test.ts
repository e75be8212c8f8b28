import { describe, expect, it } from 'vitest'
import { daNangEducation } from '../regulation/shipped-packs.ts'
import { checkSheet } from './check-sheet.ts'
import type { Marks, Scale } from './scale.ts'
import { countedMarks, countInsufficient, type SheetNotes } from './sheet-note.ts'

const plain = daNangEducation.scale!
/** Benefit above 20 is proven, the want of figures may be said of it, and the ends of every criterion want a comment. */
const strict: Scale = { ...plain, commentAtExtremes: true, criteria: plain.criteria.map((one) => (one.code === 'benefit' ? { ...one, evidenceAbove: 20, maySayInsufficient: true } : one)) }
const marks = { novelty: 35, applicability: 20, benefit: 20 }
const filed = ['bang-so-lieu', 'xac-nhan']

describe('a sheet with what it says beside its points', () => {
  it.each<readonly [string, Scale, Marks, SheetNotes, readonly object[]]>([
    ['a mark on the line proves nothing', strict, marks, {}, []],
    ['a mark above the line names its proof', strict, { ...marks, benefit: 21 }, {}, [{ criterion: 'benefit', code: 'evidence_missing', above: 20 }]],
    ['a piece of the dossier is proof', strict, { ...marks, benefit: 21 }, { benefit: { evidence: ['xac-nhan'] } }, []],
    ['the number of a paper is proof', strict, { ...marks, benefit: 21 }, { benefit: { papers: 'số 215/BC-VP ngày 03/11/2026' } }, []],
    ['blanks are no proof', strict, { ...marks, benefit: 21 }, { benefit: { papers: '  ', evidence: [] } }, [{ criterion: 'benefit', code: 'evidence_missing', above: 20 }]],
    ['a piece that is not of the dossier judged is none', strict, { ...marks, benefit: 21 }, { benefit: { evidence: ['khac'] } }, [{ criterion: 'benefit', code: 'evidence_unknown' }]],
    ['the most wants a comment', strict, { ...marks, novelty: 40 }, {}, [{ criterion: 'novelty', code: 'comment_missing', at: 'most' }]],
    ['the least wants a comment', strict, { ...marks, novelty: 0 }, { novelty: { comment: ' ' } }, [{ criterion: 'novelty', code: 'comment_missing', at: 'least' }]],
    ['with its comment an end is a mark like any other', strict, { ...marks, novelty: 40 }, { novelty: { comment: 'Chưa nơi nào làm.' } }, []],
    ['the phrase stands instead of points, and wants neither proof nor comment', strict, { novelty: 35, applicability: 20 }, { benefit: { insufficient: true } }, []],
    ['whatever was typed before the phrase was chosen', strict, { ...marks, benefit: 30 }, { benefit: { insufficient: true } }, []],
    ['the phrase is not for every criterion', strict, { applicability: 20, benefit: 20 }, { novelty: { insufficient: true } }, [{ criterion: 'novelty', code: 'insufficient_not_allowed' }]],
    ['a note on nothing of the scale', strict, marks, { style: { comment: 'Đẹp' } }, [{ criterion: 'style', code: 'unknown' }]],
    ['a scale that sets none of it asks for nothing', plain, { novelty: 40, applicability: 0, benefit: 30 }, {}, []],
    ['what is wrong with marks is said first', strict, { ...marks, novelty: 41 }, {}, [{ criterion: 'novelty', code: 'out_of_range', from: 0, to: 40 }]],
  ])('%s', (_what, scale, given, notes, problems) => {
    expect(checkSheet(scale, { marks: given, notes }, filed)).toEqual(problems)
  })

  it('counts the phrase as no points', () => {
    expect(countedMarks(strict, { marks: { ...marks, benefit: 30 }, notes: { benefit: { insufficient: true } } })).toEqual({ ...marks, benefit: 0 })
  })

  it('says of how many sheets data are wanting, criterion by criterion', () => {
    expect(countInsufficient(strict, [{ benefit: { insufficient: true } }, {}, { benefit: { insufficient: true }, novelty: { insufficient: false } }])).toEqual([{ criterion: 'benefit', sheets: 2, of: 3 }])
  })
})
