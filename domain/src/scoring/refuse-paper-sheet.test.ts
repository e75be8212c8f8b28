import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { daNangEducation } from '../regulation/shipped-packs.ts'
import { differingCriteria, type PaperSheetCase, refusePaperSheet } from './refuse-paper-sheet.ts'

const [lan, minh, office, officer] = ['lan', 'minh', 'office', 'officer'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId]
const paper: PaperSheetCase = { stage: 'scoring', authors: [lan], members: [lan, minh, officer], scorer: minh, standing: 'judges', sheet: null }

describe('keying in a sheet written on paper', () => {
  it.each([
    ['an officer who does not judge may', paper, office, undefined],
    ['an officer who is a member may not', paper, officer, { code: 'paper_sheet.keyer_judges' }],
    ['an author may not', { ...paper, authors: [lan, office] }, office, { code: 'paper_sheet.keyer_judges' }],
    ['not of somebody outside the council', { ...paper, scorer: office }, 'another' as PersonId, { code: 'scoring.not_a_member' }],
    ['not of an author', { ...paper, scorer: lan }, office, { code: 'scoring.own_initiative' }],
    ['not once the sitting has opened', { ...paper, stage: 'sitting' as const }, office, { code: 'scoring.not_open', stage: 'sitting' }],
    ['not of a member who is out of it', { ...paper, standing: 'out' as const }, office, { code: 'scoring.recused' }],
    ['not of a member who has not answered whether they should be', { ...paper, standing: 'undeclared' as const }, office, { code: 'scoring.undeclared' }],
    ['not of a member who has begun a sheet of their own', { ...paper, sheet: 'own' as const }, office, { code: 'paper_sheet.own_sheet_begun' }],
    ['not a third time, once two agree', { ...paper, sheet: 'from_paper' as const }, office, { code: 'paper_sheet.done' }],
  ])('%s', (_who, of, keyer, refusal) => {
    expect(refusePaperSheet(of, keyer)).toEqual(refusal)
  })
})

describe('two keyings of one paper', () => {
  const sheet = { marks: { novelty: 35, applicability: 20, benefit: 20 }, notes: {} }
  it.each([
    ['agree', sheet, []],
    ['agree whatever words were copied', { ...sheet, notes: { novelty: { comment: 'Khác', papers: 'số 1' } } }, []],
    ['differ in points', { ...sheet, marks: { ...sheet.marks, novelty: 53, benefit: 21 } }, ['novelty', 'benefit']],
    ['differ where one lacks points', { ...sheet, marks: { novelty: 35, applicability: 20 } }, ['benefit']],
    ['differ in the phrase', { ...sheet, notes: { benefit: { insufficient: true } } }, ['benefit']],
    ['differ in the evidence named', { ...sheet, notes: { benefit: { evidence: ['e1'] } } }, ['benefit']],
  ])('%s', (_how, other, differing) => {
    expect(differingCriteria(daNangEducation.scale!, sheet, other)).toEqual(differing)
  })
})
