import { describe, expect, it } from 'vitest'
import { readName } from './read-name.ts'
import { readGender, readKind, readYesNo } from './read-word.ts'

describe('a name', () => {
  it.each([
    ['Nguyễn Thị Lan', 'Nguyễn Thị Lan'], ['NGUYỄN THỊ ÁNH', 'Nguyễn Thị Ánh'], ['  Lê   Văn  An ', 'Lê Văn An'], ['ĐỖ ĐÌNH ÂN', 'Đỗ Đình Ân'], ["H'Hen Niê", "H'Hen Niê"], ['Y-BLÔ NIÊ', 'Y-Blô Niê'], ['Trần Văn A.', 'Trần Văn A.'], ['nguyễn văn an', 'nguyễn văn an'],
  ])('%s is kept as %s', (written, kept) => expect(readName(written)).toBe(kept))
  it.each(['', 'A', '=1+1', '12345', 'Nguyễn Văn An 2', 'a@b.vn', '+84905', '<b>Lan</b>', 'x'.repeat(101)])('“%s” is none', (written) => expect(readName(written)).toBeUndefined())
})

describe('a word for', () => {
  it.each([['Nam', 'male'], ['NỮ', 'female'], ['nu', 'female'], ['gái út', undefined], ['', undefined]] as const)('a gender: %s', (written, read) => expect(readGender(written)).toBe(read))
  it.each([
    ['Công chức', 'civil_servant'], ['CC', 'civil_servant'], ['Cán bộ, công chức', 'civil_servant'], ['viên chức', 'public_employee'], ['V.C', undefined], ['HĐ 68', 'worker'], ['HĐLĐ', 'worker'], ['Hợp đồng lao động', 'worker'], ['NLĐ', 'worker'], ['biên chế ngoài', undefined],
  ] as const)('how one is employed: %s', (written, read) => expect(readKind(written)).toBe(read))
  it.each([['x', true], ['Có', true], ['Không', false], ['0', false], ['có lẽ', undefined]] as const)('yes or no: %s', (written, read) => expect(readYesNo(written)).toBe(read))
})
