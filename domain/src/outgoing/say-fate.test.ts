import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { sayFate } from './say-fate.ts'

const on = day('2026-11-23')
it.each([
  ['one that stands', { recalled: null, after: [] }, ''],
  ['one in whose place another stands', { recalled: null, after: [{ what: 'replaced', type: 'TB', number: 185, symbol: 'TB-VP' }] }, 'Được thay thế bằng Thông báo số 185/TB-VP'],
  ['one that was corrected twice', { recalled: null, after: [{ what: 'corrected', type: 'CV', number: 7, symbol: 'VP-HCQT' }, { what: 'corrected', type: 'CV', number: 12, symbol: 'VP-HCQT' }] }, 'Đã đính chính bằng Công văn số 07/VP-HCQT; Đã đính chính bằng Công văn số 12/VP-HCQT'],
  ['one that was recalled by a paper', { recalled: { basis: 'Công văn số 30/VP-TH', on }, after: [] }, 'Đã thu hồi theo Công văn số 30/VP-TH ngày 23/11/2026'],
  ['one that was recalled before a basis was asked for, and replaced', { recalled: { basis: null, on: null }, after: [{ what: 'replaced', type: 'GM', number: 2, symbol: 'GM-VP' }] }, 'Đã thu hồi; Được thay thế bằng Giấy mời số 02/GM-VP'],
] as const)('the register notes of %s', (_which, fate, note) => {
  expect(sayFate(fate)).toBe(note)
})
