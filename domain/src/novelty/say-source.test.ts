import { expect, it } from 'vitest'
import { sayDecided, sayMissingKinds, sayReworded, saySection } from './say-source.ts'

it.each([
  [{ words: 100, same: 12, reworded: 0 }, '12 % lời văn cũ'],
  [{ words: 100, same: 0, reworded: 0 }, 'không thấy lời văn cũ'],
  [{ words: 80, same: 40, reworded: 2 }, '50 % lời văn cũ, 2 câu diễn đạt lại'],
  [{ words: 0, same: 0, reworded: 1 }, 'không thấy lời văn cũ, 1 câu diễn đạt lại'],
])('says how much of a section was there before, the two signals by themselves: %o', (share, said) => {
  expect(saySection(share)).toBe(said)
})

it.each([
  ['recognised', { on: '2026-06-16', number: '177/QĐ-VP' }, 'Được công nhận, Quyết định số 177/QĐ-VP ngày 16/06/2026'],
  ['declined', { on: '2024-11-18', number: '178/TB-VP' }, 'Không được công nhận, Thông báo số 178/TB-VP ngày 18/11/2024'],
  ['declined', { on: '2025-12-01', number: '' }, 'Không được công nhận ngày 01/12/2025'],
  ['withdrawn', { on: null, number: '' }, 'Tác giả đã rút'],
  ['scoring', { on: null, number: '' }, undefined],
] as const)('says what was decided of a case that is %s', (stage, decided, said) => {
  expect(sayDecided(stage, decided)).toBe(said)
})

it('says of what there was nothing to compare with', () => {
  expect(sayMissingKinds([{ kind: 'dossier', texts: 124 }, { kind: 'outside', texts: 3 }, { kind: 'procedure', texts: 0 }])).toBe('Kho chưa có sáng kiến đã công nhận trước đây; giải pháp đã áp dụng hoặc có kế hoạch áp dụng; quy trình bắt buộc của cơ quan.')
  expect(sayMissingKinds((['recognised', 'solution', 'procedure', 'outside'] as const).map((kind) => ({ kind, texts: 1 })))).toBeUndefined()
})

it('claims no more of two vocabularies than they share', () => {
  expect(sayReworded({ sentences: [], share: 0, whole: 0.66 })).toBe('66 % vốn từ giống nhau, không kể trật tự')
})
