import { expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import { shippedBases } from '../regulation/shipped-bases.ts'
import { day } from '../time/day.ts'
import { favourQuestions, refuseFavour, unweighed } from './favour.ts'

const [before, after] = ['SK-2026-001', 'SK-2026-090'] as InitiativeId[] as [InitiativeId, InitiativeId]
const items = [{ id: before, receivedOn: day('2026-09-30') }, { id: after, receivedOn: day('2026-10-01') }]
const asked = (on: `${number}-${number}-${number}` = '2026-11-23', codes = ['law_06_2022', 'law_06_2026']) => favourQuestions({ legalBases: codes }, shippedBases, day(on), items)

it('Luật 06/2026/QH16 spares what was received before 01/10/2026, unless it is better for it: one question, about those alone', () => {
  expect(asked()).toEqual([{ code: 'law_06_2026', title: 'Luật số 06/2026/QH16 ngày 23 tháng 4 năm 2026 của Quốc hội', receivedBefore: '2026-10-01', initiatives: [before] }])
})

it.each([
  ['before it is in force', asked('2026-09-30')],
  ['where the regulation does not rest on it', asked('2026-11-23', ['law_06_2022'])],
  ['about dossiers received after', favourQuestions({ legalBases: ['law_06_2026'] }, shippedBases, day('2026-11-23'), items.slice(1))],
  ['of a paper that spares them without an unless', favourQuestions({ legalBases: ['law_06_2026'] }, shippedBases.map((one) => (one.transition ? { ...one, transition: { ...one.transition, unlessMoreFavourable: false } } : one)), day('2026-11-23'), items)],
] as const)('there is nothing to weigh %s', (_what, questions) => {
  expect(questions).toEqual([])
})

const answer = { code: 'law_06_2026', better: [before], reasons: 'Không còn giới hạn tỷ lệ' }
it.each([
  ['for what it spares, with why', 'draft', answer, undefined],
  ['for none of them, and needs no why', 'draft', { ...answer, better: [], reasons: '' }, undefined],
  ['without why', 'draft', { ...answer, reasons: ' ' }, { code: 'favour.reasons_missing' }],
  ['for what it governs anyway', 'draft', { ...answer, better: [before, after] }, { code: 'favour.not_spared', initiatives: [after] }],
  ['of a paper that asks nothing', 'draft', { ...answer, code: 'law_06_2022' }, { code: 'favour.no_such_paper' }],
  ['once it is approved', 'approved', answer, { code: 'decision.not_a_draft' }],
] as const)('weighed %s', (_what, state, given, refusal) => {
  expect(refuseFavour(state, asked(), given)).toEqual(refusal)
})

it('is unweighed until somebody says', () => {
  expect(unweighed(asked(), [])).toEqual(['Luật số 06/2026/QH16 ngày 23 tháng 4 năm 2026 của Quốc hội'])
  expect(unweighed(asked(), [{ code: 'law_06_2026', better: [] }])).toEqual([])
})
