import { setPeopleImport } from '@sangkien/contract/people-import'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../id.ts'
import { aWorkbook, type TestCell, type TestSheet } from '../../test/a-workbook.ts'
import { linesOf, sendList, settledList } from '../../test/staff-lists.ts'
import { type Caller, world } from '../../test/world.ts'

const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác'] as const
const lan = [1, 'Nguyễn Thị Lan', '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp'] as const
const minh = [2, 'Trần Văn Minh', '07/09/1990', 'Trưởng phòng', 'Phòng Hành chính - Quản trị'] as const
const lanLine = (row: number) => `${row} Mới: Nguyễn Thị Lan, 05/03/1985, Chuyên viên, Phòng Tổng hợp`
const minhLine = (row: number) => `${row} Mới: Trần Văn Minh, 07/09/1990, Trưởng phòng, Phòng Hành chính - Quản trị`
const rows = (...all: readonly (readonly TestCell[])[]) => aWorkbook([{ rows: all }])
const sheet = (of: TestSheet) => aWorkbook([of])
const born = (...cells: readonly TestCell[]) => rows(['Họ và tên', 'Ngày sinh', 'Đơn vị'], ...cells.map((cell, n) => [`Người Thứ ${'ABCDEFGHIJKLMNOP'[n]}`, cell, 'Phòng Tổng hợp']))
const bornLine = (n: number, said: string) => `${n + 2} ${said.includes('|') && !said.includes('chỉ ghi') ? 'Lỗi' : 'Mới'}: Người Thứ ${'ABCDEFGHIJKLMNOP'[n]}, ${said}`

/** Lists as offices have them, and everything each of them comes to. */
const lists: readonly (readonly [what: string, file: Buffer, lines: readonly string[]])[] = [
  ['a plain list', rows(head, lan, minh), [lanLine(2), minhLine(3)]],
  ['titles above, merged over the columns, and blank rows', sheet({ rows: [['ỦY BAN NHÂN DÂN TỈNH'], ['VĂN PHÒNG'], [], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2026'], ['(Kèm theo Công văn số 12/VP ngày 05/01/2026)'], [], head, lan, [], [null, '  '], minh], merges: ['A4:E4', 'A5:E5'] }), [lanLine(8), minhLine(11)]],
  ['a header over two rows, its cells merged', sheet({
    rows: [['TT', 'Họ và tên', 'Ngày sinh', null, 'Công tác', null], [null, null, 'Nam', 'Nữ', 'Chức vụ', 'Đơn vị'], [1, 'Nguyễn Thị Lan', null, '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp'], [2, 'Trần Văn Minh', '07/09/1990', null, 'Trưởng phòng', 'Phòng Hành chính - Quản trị']],
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
  }), [lanLine(3), minhLine(4)]],
  ['họ and tên in two columns of their own', rows(['STT', 'Họ đệm', 'Tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị'], [1, 'Nguyễn Thị', 'Lan', '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp']), [lanLine(2)]],
  ['"Họ và tên" merged over two columns', sheet({ rows: [['STT', 'Họ và tên', null, 'Ngày sinh', 'Chức vụ', 'Đơn vị'], [1, 'Nguyễn Thị', 'Lan', '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp']], merges: ['B1:C1'] }), [lanLine(2)]],
  ['a line of numbers under the header', rows(head, ['(1)', '(2)', '(3)', '(4)', '(5)'], lan), [lanLine(3)]],
  ['a total, and signatures below it', rows(head, lan, minh, ['Tổng cộng', '2 người'], [], [null, null, null, null, 'Quảng Ngãi, ngày 05 tháng 01 năm 2026'], [null, 'Người lập biểu', null, null, 'CHÁNH VĂN PHÒNG'], [null, 'Hoàng Thị Ký', null, null, 'Võ Văn Duyệt']), [lanLine(2), minhLine(3)]],
  ['parts of a list, each with its sum', rows(head, lan, ['Cộng: 1 người'], minh, ['Cộng: 1 người'], ['Tổng số: 2 người'], [null, 'Hoàng Thị Ký']), [lanLine(2), minhLine(4)]],
  ['a family named Tống', rows(head, ['1', 'Tống Thị Cộng', '05/03/1985', '', 'TH'], lan), ['2 Mới: Tống Thị Cộng, 05/03/1985, Phòng Tổng hợp', lanLine(3)]],
  ['signatures without a total', rows(head, lan, [null, null, null, null, 'Quảng Ngãi, ngày 05 tháng 01 năm 2026'], [null, 'Người lập biểu', null, null, 'Chánh Văn phòng']), [lanLine(2)]],
  ['headings that name the unit of those below', rows(['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'], ['I', 'Phòng Tổng hợp'], lan.slice(0, 4), ['II', 'Phòng Hành chính - Quản trị'], minh.slice(0, 4)), [lanLine(3), minhLine(5)]],
  ['headings merged over the row', sheet({ rows: [['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'], ['II. Phòng Tổng hợp'], lan.slice(0, 4)], merges: ['A2:D2'] }), [lanLine(3)]],
  ['a unit merged down over its people', sheet({ rows: [head, lan, [2, 'Lê Văn Quân', '31/12/1991', 'Văn thư', null]], merges: ['E2:E3'] }), [lanLine(2), '3 Mới: Lê Văn Quân, 31/12/1991, Văn thư, Phòng Tổng hợp']],
  ['names in capitals, with spaces to spare', rows(head, [1, '  NGUYỄN   THỊ  LAN ', ' 05/03/1985 ', 'Chuyên viên  ', ' phòng tổng hợp'], [2, 'H’HEN NIÊ', '01/01/1990', '', 'Phòng Tổng hợp']), [lanLine(2), '3 Mới: H’Hen Niê, 01/01/1990, Phòng Tổng hợp']],
  ['letters taken apart (NFD)', rows(head, lan.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell))), [lanLine(2)]],
  ['text in TCVN3', rows(head.map((text) => text), [1, { text: 'NguyÔn ThÞ Lan', font: 'tcvn3' }, '05/03/1985', { text: 'Chuyªn viªn', font: 'tcvn3' }, { text: 'Phßng Tæng hîp', font: 'tcvn3' }]), [lanLine(2)]],
  ['a name in TCVN3 capitals, its header too', rows([{ text: 'hä vµ tªn', font: 'tcvn3-capitals' }, 'Ngày sinh', 'Chức vụ', 'Đơn vị'], [{ text: 'nguyÔn thÞ lan', font: 'tcvn3-capitals' }, '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp']), [lanLine(2)]],
  ['text in VNI', rows(head, [1, { text: 'Nguyeãn Thò Lan', font: 'vni' }, '05/03/1985', { text: 'Chuyeân vieân', font: 'vni' }, { text: 'Phoøng Toång hôïp', font: 'vni' }]), [lanLine(2)]],
  ['runs in two fonts in one cell', rows(head, [1, { runs: [{ text: 'NguyÔn ThÞ ', font: '.VnTime' }, { text: 'Lan', font: 'Times New Roman' }] }, '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp']), [lanLine(2)]],
  ['days as dates, numbers and every way of writing', born({ number: 31111, date: true }, 31111, '31111', '5/3/1985', '05-03-85', '5.3.1985', 'ngày 5 tháng 3 năm 1985', '1985-03-05', '05031985', 5031985), Array.from({ length: 10 }, (_, n) => bornLine(n, '05/03/1985, Phòng Tổng hợp'))],
  ['days in a workbook that counts from 1904', aWorkbook([{ rows: [['Họ và tên', 'Ngày sinh', 'Đơn vị'], ['Người Thứ A', { number: 29649, date: true }, 'Phòng Tổng hợp']] }], { from1904: true }), [bornLine(0, '05/03/1985, Phòng Tổng hợp')]],
  ['years where days are wanted', born(1985, '1985', '03/1985', '00/00/1985'), ['1985', '1985', '03/1985', '00/00/1985'].map((text, n) => bornLine(n, `Phòng Tổng hợp | Ngày sinh chỉ ghi “${text}” nên không lấy.`))],
  ['days that are none', born('31/02/1985', '12/25/1985', 'không rõ', '05/03/2025', '1/1/1885'), [
    ...['31/02/1985', '12/25/1985', 'không rõ'].map((text, n) => bornLine(n, `Phòng Tổng hợp | Ngày sinh: không đọc được ngày “${text}”; viết theo ngày/tháng/năm.`)),
    bornLine(3, '05/03/2025, Phòng Tổng hợp | Ngày sinh 05/03/2025 không hợp lý.'), bornLine(4, '01/01/1885, Phòng Tổng hợp | Ngày sinh 01/01/1885 không hợp lý.'),
  ]],
  ['formulas, computed and not, and an error', rows(head, [{ formula: 'A1+1', number: 1 }, { formula: 'UPPER(X1)', text: 'NGUYỄN THỊ LAN' }, { formula: 'DATE(1985,3,5)', number: 31111 }, 'Chuyên viên', 'Phòng Tổng hợp'], [2, { formula: 'X2' }, '07/09/1990', { error: '#N/A' }, 'Phòng Tổng hợp']), [
    lanLine(2), '3 Lỗi: 07/09/1990, Phòng Tổng hợp | Họ và tên là công thức chưa có kết quả; hãy mở tệp bằng Excel, lưu lại rồi tải lên. Chức vụ là giá trị lỗi của Excel.',
  ]],
  ['hidden rows, left out', sheet({ rows: [head, lan, minh], hiddenRows: [3] }), [lanLine(2)]],
  ['a hidden column, left out', sheet({ rows: [[...head, 'Email'], [...lan, 'khong phai thu']], hiddenColumns: [6] }), [lanLine(2)]],
  ['a hidden sheet and a title page before the list', aWorkbook([{ name: 'Nháp', hidden: true, rows: [head, minh] }, { name: 'Bìa', rows: [['BÁO CÁO']] }, { name: 'DS', rows: [head, lan] }]), [lanLine(2)]],
  ['what is wrong with each cell, all of it', rows(['Họ tên', 'Giới tính', 'Diện', 'Đơn vị', 'Email'], ['Lê Thị Hoa', 'gái út', 'biên chế ngoài', 'Phòng Mơ', 'hoa@'], ['=1+1', 'Nữ', 'VC', 'TH', ''], [null, 'Nam', 'HĐ 111', 'Phòng Tổng hợp', 'a@thu.invalid']), [
    '2 Lỗi: Lê Thị Hoa, Phòng Mơ | Giới tính “gái út”: ghi Nam hoặc Nữ. Chưa có đơn vị “Phòng Mơ”. “hoa@” không phải là địa chỉ thư điện tử. Diện “biên chế ngoài”: ghi công chức, viên chức hoặc người lao động.',
    '3 Lỗi: Phòng Tổng hợp | “=1+1” không phải là họ và tên.', '4 Lỗi: Phòng Tổng hợp | Thiếu họ và tên.',
  ]],
  ['a unit by its code, without marks, by an old name, by a name of two', rows(['Họ tên', 'Đơn vị'], ['Lê Thị A Hoa', 'hcqt'], ['Lê Thị B Hoa', 'P. hanh chinh – quan tri'], ['Lê Thị C Hoa', 'Phòng Cũ'], ['Lê Thị D Hoa', 'Tổ Xe'], ['Lê Thị E Hoa', '']), [
    '2 Mới: Lê Thị A Hoa, Phòng Hành chính - Quản trị', '3 Mới: Lê Thị B Hoa, Phòng Hành chính - Quản trị', '4 Lỗi: Lê Thị C Hoa, Phòng Cũ | Đơn vị “Phòng Cũ” đã kết thúc ngày 30/06/2025.', '5 Lỗi: Lê Thị D Hoa, Tổ Xe | Có nhiều đơn vị tên “Tổ Xe”; hãy ghi mã đơn vị.', '6 Lỗi: Lê Thị E Hoa | Thiếu đơn vị.',
  ]],
  ['the same person twice', rows(head, lan, minh, ['3', 'NGUYỄN THỊ LAN', '5-3-1985', 'Văn thư', 'Phòng Tổng hợp']), [lanLine(2), minhLine(3), '4 Lỗi: Nguyễn Thị Lan, 05/03/1985, Văn thư, Phòng Tổng hợp | Trùng với dòng 2.']],
  ['text that would run as a formula elsewhere', rows(head, [1, 'Nguyễn Thị Lan', '05/03/1985', '=HYPERLINK("http://x.invalid")', 'Phòng Tổng hợp']), ['2 Mới: Nguyễn Thị Lan, 05/03/1985, =HYPERLINK("http://x.invalid"), Phòng Tổng hợp']],
  ['a cell of a megabyte', rows(head, [1, 'Nguyễn Thị Lan', '05/03/1985', 'Chuyên viên '.repeat(90_000), 'Phòng Tổng hợp'], minh), ['2 Lỗi: Nguyễn Thị Lan, 05/03/1985, Phòng Tổng hợp | Chức vụ quá dài.', minhLine(3)]],
  ['an unknown user name, marks in a women\'s column', rows(['Họ và tên', 'Nữ', 'Ngày sinh', 'Tên đăng nhập', 'Đơn vị'], ['Nguyễn Thị Lan', 'x', '05/03/1985', 'lan.nt', 'TH']), ['2 Mới: Nguyễn Thị Lan, 05/03/1985, Phòng Tổng hợp | Chưa có tài khoản “lan.nt”; tài khoản được mở riêng, không lấy từ danh sách.']],
  ['people there already: the same, changed, gone, of another day', rows(head, [1, 'Đặng Văn Cũ', '01/02/1970', 'Chuyên viên', 'Phòng Tổng hợp'], [2, 'Đặng Thị Đổi', '', 'Phó phòng', 'Phòng Tổng hợp'], [3, 'Đặng Văn Nghỉ', '03/04/1960', '', 'TH'], [4, 'Đặng Văn Khác', '06/06/1966', '', 'TH']), [
    '2 Không đổi: Đặng Văn Cũ, 01/02/1970, Chuyên viên, Phòng Tổng hợp', '3 Thay đổi: Đặng Thị Đổi, 02/03/1980, Phó phòng, Phòng Tổng hợp | Chức vụ: Chuyên viên → Phó phòng.',
    '4 Cần xem lại: Đặng Văn Nghỉ, 03/04/1960, Phòng Tổng hợp | Người này đã thôi công tác ngày 01/01/2024.', '5 Cần xem lại: Đặng Văn Khác, 06/06/1966, Phòng Tổng hợp | Đã có người cùng họ tên, sinh ngày 05/05/1965.',
  ]],
]

describe('a staff list as offices have them', () => {
  const w = world()
  let as: Caller
  const everything = () => w.inside(async (tx) => ({
    people: await tx.selectFrom('person').where('org_id', '=', w.org).selectAll().orderBy('id').execute(), postings: await tx.selectFrom('posting').where('org_id', '=', w.org).selectAll().orderBy('id').execute(), units: await tx.selectFrom('unit').where('org_id', '=', w.org).selectAll().orderBy('id').execute(),
  }))

  beforeAll(async () => {
    as = await w.as(await w.person(['administrator']))
    await w.person([], { fullName: 'Đặng Văn Cũ', birthDate: day('1970-02-01') })
    await w.person([], { fullName: 'Đặng Thị Đổi', birthDate: day('1980-03-02') })
    await w.person([], { fullName: 'Đặng Văn Nghỉ', birthDate: day('1960-04-03'), activeTo: day('2024-01-01') })
    await w.person([], { fullName: 'Đặng Văn Khác', birthDate: day('1965-05-05') })
    await w.inside((tx) => tx.insertInto('unit').values([['CU', 'Phòng Cũ', day('2025-06-30')], ['X1', 'Tổ Xe', null], ['X2', 'Tổ Xe', null]].map(([code, name, to]) => ({ org_id: w.org, id: newId(), code, name, parent_id: null, valid_from: day('2020-01-01'), valid_to: to })) as never).execute())
  })

  it.each(lists)('%s', async (_what, file, lines) => {
    const before = await everything()
    const job = await sendList(as, file)
    expect({ state: job.state, fault: job.fault, lines: await linesOf(as, job) }).toEqual({ state: 'ready', fault: null, lines })
    expect(await everything()).toEqual(before)
  })

  it('hidden rows count when somebody says so, and are told of otherwise', async () => {
    const job = await sendList(as, sheet({ rows: [head, lan, minh], hiddenRows: [3] }))
    expect(job.found?.hiddenLeftOut).toBe(1)
    await as(setPeopleImport, { params: { id: job.id }, body: { ...job.settings!, hidden: true, version: job.version } })
    const again = await settledList(as, job.id)
    expect([again.found?.hiddenLeftOut, await linesOf(as, again)]).toEqual([0, [lanLine(2), minhLine(3)]])
  })

  it('columns guessed wrong are put right by hand, and the kind of those of whom nothing is said', async () => {
    const job = await sendList(as, rows(['Ai', 'Họ và tên', 'Đơn vị'], ['Nguyễn Thị Lan', 'Chuyên viên', 'TH']))
    expect(job.settings?.fields).toEqual([null, 'fullName', 'unit'])
    await as(setPeopleImport, { params: { id: job.id }, body: { ...job.settings!, fields: ['fullName', 'title', 'unit'], kind: 'worker', version: job.version } })
    expect(await linesOf(as, await settledList(as, job.id))).toEqual(['2 Mới: Nguyễn Thị Lan, Chuyên viên, Phòng Tổng hợp'])
  })

  it('a header nobody would know is pointed at', async () => {
    const job = await sendList(as, rows(['Ghi chú nội bộ'], ['Ai', 'Ở đâu'], ['Nguyễn Thị Lan', 'TH']))
    expect(job).toMatchObject({ state: 'ready', fault: { code: 'import.no_head' }, counts: null, refusal: { staying: { code: 'import.no_head' } } })
    await as(setPeopleImport, { params: { id: job.id }, body: { ...job.settings!, headFrom: 2, headTo: 2, version: job.version } })
    const pointed = await settledList(as, job.id)
    expect(pointed).toMatchObject({ fault: { code: 'import.no_name_column' }, found: { columns: [{ head: 'Ai', sample: 'Nguyễn Thị Lan' }, { head: 'Ở đâu', sample: 'TH' }] } })
    await as(setPeopleImport, { params: { id: job.id }, body: { ...pointed.settings!, fields: ['fullName', 'unit'], version: pointed.version } })
    expect(await linesOf(as, await settledList(as, job.id))).toEqual(['3 Mới: Nguyễn Thị Lan, Phòng Tổng hợp'])
  })
})
