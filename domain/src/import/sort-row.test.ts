import { expect, it } from 'vitest'
import { sortRow } from './sort-row.ts'

/** Columns: STT, họ và tên, chức vụ, đơn vị. */
const sorted = (...texts: (string | null)[]) => sortRow({ number: 9, hidden: false, cells: texts.map((text) => (text === null ? undefined : { text })) }, [1], [1, 2, 3])

it.each([
  ['a person', ['1', 'Nguyễn Thị Lan', 'Chuyên viên', 'TH'], { sort: 'entry' }],
  ['a person of whom only the name is known', ['7', 'Nguyễn Thị Lan'], { sort: 'entry' }],
  ['a name that begins like a total', ['1', 'Tống Văn Cộng', 'Chuyên viên', 'TH'], { sort: 'entry' }],
  ['a name of that family alone', ['2', 'Tống Thị Cộng'], { sort: 'entry' }],
  ['a person without a name', ['1', null, 'Chuyên viên', 'TH'], { sort: 'entry' }],
  ['a heading with a Roman number', ['II', 'Phòng Tổng hợp'], { sort: 'heading', text: 'Phòng Tổng hợp' }],
  ['a heading in the first column', ['A. Lãnh đạo'], { sort: 'heading', text: 'A. Lãnh đạo' }],
  ['a total', ['Tổng cộng', null, null, '2'], { sort: 'end' }],
  ['a total in words', [null, 'Tổng số: 25 người'], { sort: 'end' }],
  ['a closing sentence', ['Danh sách này gồm 25 người'], { sort: 'end' }],
  ['the numbers under a header', ['(1)', '(2)', '(3)', '(4)'], { sort: 'note' }],
  ['a place and day', [null, null, null, 'Quảng Ngãi, ngày 05 tháng 01 năm 2026'], { sort: 'end' }],
  ['signatures', [null, 'Người lập biểu', null, 'KT. CHÁNH VĂN PHÒNG'], { sort: 'end' }],
  ['a remark in one cell', [null, null, 'đã duyệt'], { sort: 'heading', text: 'đã duyệt' }],
])('%s', (_what, texts, sort) => expect(sorted(...texts)).toEqual(sort))
