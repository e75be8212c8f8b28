import { describe, expect, it } from 'vitest'
import type { SheetRow } from './cell.ts'
import { guessPersonColumns } from './guess-person-columns.ts'

const sheet = (...rows: readonly (readonly (string | null)[])[]): SheetRow[] => rows.map((texts, n) => ({ number: n + 1, hidden: false, cells: texts.map((text) => (text === null ? undefined : { text })) })).filter(({ cells }) => cells.length > 0)
const fieldsOf = (rows: SheetRow[]) => { const head = guessPersonColumns(rows); return head && [head.from, head.to, ...head.columns.map(({ field }) => field)] }
const person = ['1', 'Nguyễn Thị Lan', '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp']

describe('the header of a staff list', () => {
  it.each([
    ['as most write it', sheet(['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác'], person), [1, 1, 'order', 'fullName', 'birthDate', 'title', 'unit']],
    ['without marks, in capitals, with brackets and dots', sheet(['TT.', 'HO TEN (viết hoa)', 'Ngày, tháng, năm sinh (dd/mm/yyyy)', 'Chức vụ/chức danh', 'Phòng, ban'], person), [1, 1, 'order', 'fullName', 'birthDate', 'title', 'unit']],
    ['with more words than needed', sheet(['Số TT', 'Họ và tên công chức, viên chức', 'Năm sinh', 'Chức danh hiện nay của ông bà', 'Đơn vị công tác hiện nay'], person), [1, 1, 'order', 'fullName', 'birthDate', 'title', 'unit']],
    ['below titles that speak of names', sheet(['DANH SÁCH HỌ VÀ TÊN CÁN BỘ'], [], ['STT', 'Họ tên', 'Đơn vị'], ['1', 'Lan', 'TH']), [3, 3, 'order', 'fullName', 'unit']],
    ['over two rows', sheet(['STT', 'Họ và tên', 'Ngày sinh', 'Ngày sinh', 'Đơn vị'], ['STT', 'Họ và tên', 'Nam', 'Nữ', 'Đơn vị'], ['1', 'Lan', null, '05/03/1985', 'TH']), [1, 2, 'order', 'fullName', 'birthMale', 'birthFemale', 'unit']],
    ['with họ and tên apart', sheet(['Họ và tên đệm', 'Tên', 'Đơn vị'], ['Nguyễn Thị', 'Lan', 'TH']), [1, 1, 'familyName', 'givenName', 'unit']],
    ['with "Họ và tên" over two columns', sheet(['TT', 'Họ và tên', 'Họ và tên', 'Đơn vị'], ['1', 'Nguyễn Thị', 'Lan', 'TH']), [1, 1, 'order', 'familyName', 'givenName', 'unit']],
    ['where one name stands twice: the left one', sheet(['Họ và tên', 'Đơn vị', 'Đơn vị'], ['Lan', 'TH', 'X']), [1, 1, 'fullName', 'unit', null]],
  ])('%s', (_what, rows, fields) => expect(fieldsOf(rows)).toEqual(fields))

  it.each([['nothing at all', sheet()], ['one column known by its name', sheet(['Họ và tên', 'Lạ'], ['Lan', 'x'])], ['people without a header', sheet(person, person)]])('is not found in %s', (_what, rows) => expect(guessPersonColumns(rows)).toBeUndefined())

  it('is read where somebody points, known or not', () => {
    expect(guessPersonColumns(sheet(['Họ và tên', 'Đơn vị'], ['Ai', 'Ở đâu']), { from: 2, to: 2 })?.columns).toEqual([{ head: 'Ai', field: null }, { head: 'Ở đâu', field: null }])
    expect(guessPersonColumns(sheet(['a']), { from: 9, to: 9 })).toBeUndefined()
  })
})
