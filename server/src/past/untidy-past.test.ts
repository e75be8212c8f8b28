import { setPastImport } from '@sangkien/contract/past-import'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aWorkbook, type TestCell, type TestSheet } from '../../test/a-workbook.ts'
import { pastLinesOf, sendPast, settledPast } from '../../test/past-lists.ts'
import { type Caller, world } from '../../test/world.ts'
import { newId } from '../id.ts'

const head = ['STT', 'Tên sáng kiến', 'Tác giả', 'Đơn vị', 'Năm', 'Số QĐ', 'Ngày QĐ'] as const
const book = [1, 'Sổ theo dõi dùng chung', 'Trần Thị Lan', 'Phòng Tổng hợp', 2019, '12/QĐ-VP', '05/03/2019'] as const
const bookLine = (row: number) => `${row} Mới: Sổ theo dõi dùng chung, Trần Thị Lan*, Phòng Tổng hợp, 2019, 12/QĐ-VP, 05/03/2019`
const rows = (...all: readonly (readonly TestCell[])[]) => aWorkbook([{ rows: all }])
const sheet = (of: TestSheet) => aWorkbook([of])
const authored = (...cells: readonly TestCell[]) => rows(['Tên sáng kiến', 'Tác giả', 'Năm'], ...cells.map((cell, n) => [`Giải pháp thứ ${'ABCDEFGHIJKLMNOP'[n]}`, cell, 2018]))
const dated = (...cells: readonly TestCell[]) => rows(['Tên sáng kiến', 'Tác giả', 'Số, ngày quyết định'], ...cells.map((cell, n) => [`Giải pháp thứ ${'ABCDEFGHIJKLMNOP'[n]}`, 'Ngô Văn Ai', cell]))

/** Lists as offices have them, and everything each of them comes to. */
const lists: readonly (readonly [what: string, file: Buffer, lines: readonly string[]])[] = [
  ['a plain list', rows(head, book), [bookLine(2)]],
  ['titles above, merged, a total and signatures below', sheet({
    rows: [['UBND TỈNH'], ['DANH MỤC SÁNG KIẾN ĐƯỢC CÔNG NHẬN GIAI ĐOẠN 2015 - 2020'], ['(Kèm theo Tờ trình số 5/TTr-VP ngày 05/01/2021)'], [], head, book, [], ['Tổng cộng: 01 sáng kiến'], [null, null, null, null, 'Quảng Ngãi, ngày 05 tháng 01 năm 2021'], [null, 'Người lập biểu', null, null, 'CHÁNH VĂN PHÒNG'], [null, 'Hoàng Thị Ký', null, null, 'Võ Văn Duyệt']],
    merges: ['A1:G1', 'A2:G2', 'A3:G3', 'A8:G8'],
  }), [bookLine(6)]],
  ['a header over two rows, its cells merged', sheet({
    rows: [['TT', 'Tên giải pháp', 'Tác giả/Đồng tác giả', 'Đơn vị công tác', 'Năm công nhận', 'Quyết định công nhận', null], [null, null, null, null, null, 'Số', 'Ngày'], book], merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1'],
  }), [bookLine(3)]],
  ['headings that name the year, and the unit', rows(['STT', 'Tên sáng kiến', 'Họ và tên tác giả'], ['I', 'Năm 2017'], [1, 'Bàn làm việc đứng', 'Ngô Văn Ai'], ['II', 'NĂM HỌC 2018 - 2019'], ['A', 'Phòng Tổng hợp'], [1, 'Ghế xoay', 'Ngô Văn Ai']), [
    '3 Mới: Bàn làm việc đứng, Ngô Văn Ai, 2017', '6 Mới: Ghế xoay, Ngô Văn Ai, Phòng Tổng hợp, 2019',
  ]],
  ['several authors in a cell, every way there is', authored('Ngô Văn Ai; Đỗ Thị Đâu', 'Ngô Văn Ai, Đỗ Thị Đâu và Lý Văn Nào', '1. Ngô Văn Ai\n2. Đỗ Thị Đâu', '1) Ngô Văn Ai 2) Đỗ Thị Đâu', '- Ngô Văn Ai\n- Đỗ Thị Đâu', 'Ngô Văn Ai & Đỗ Thị Đâu', 'Ngô Văn Ai/Đỗ Thị Đâu', 'ThS. Ngô Văn Ai (60%); BS Đỗ Thị Đâu (40%)', 'Ông Ngô Văn Ai - Trưởng phòng, bà Đỗ Thị Đâu - Chuyên viên'), [
    '2 Mới: Giải pháp thứ A, Ngô Văn Ai + Đỗ Thị Đâu, 2018', '3 Mới: Giải pháp thứ B, Ngô Văn Ai + Đỗ Thị Đâu + Lý Văn Nào, 2018', ...'CDEFGHI'.split('').map((letter, n) => `${n + 4} Mới: Giải pháp thứ ${letter}, Ngô Văn Ai + Đỗ Thị Đâu, 2018`),
  ]],
  ['groups, others not named, and what is no name', authored('Tập thể Phòng Tổng hợp', 'Ngô Văn Ai và cộng sự', '=1+1', '12', ''), [
    '2 Mới: Giải pháp thứ A, Tập thể Phòng Tổng hợp, 2018', '3 Mới: Giải pháp thứ B, Ngô Văn Ai, 2018 | “Ngô Văn Ai và cộng sự”: những người không nêu tên không được ghi.',
    '4 Lỗi: Giải pháp thứ C, 2018 | “=1+1” không phải là tên tác giả.', '5 Lỗi: Giải pháp thứ D, 2018 | “12” không phải là tên tác giả.', '6 Lỗi: Giải pháp thứ E, 2018 | Thiếu tác giả.',
  ]],
  ['people of the agency: by name, by unit where two share it, by neither', rows(['Tên sáng kiến', 'Tác giả', 'Phòng, ban', 'Năm'], ['Giải pháp A', 'TRẦN THỊ LAN', 'TH', 2020], ['Giải pháp B', 'Lê Văn Hai', 'Phòng Tổng hợp', 2020], ['Giải pháp C', 'Lê Văn Hai', '', 2020], ['Giải pháp D', 'Tran Thi Lan', '', 2020], ['Giải pháp E', 'Trần Thị Lân', '', 2020], ['Giải pháp G', 'Vũ Văn Mới', '', 2020]), [
    '2 Mới: Giải pháp A, Trần Thị Lan*, Phòng Tổng hợp, 2020', '3 Mới: Giải pháp B, Lê Văn Hai*, Phòng Tổng hợp, 2020', '4 Mới: Giải pháp C, Lê Văn Hai, 2020 | Có nhiều người tên “Lê Văn Hai”; giữ tên như trong danh sách.',
    '5 Mới: Giải pháp D, Tran Thi Lan*, 2020', '6 Mới: Giải pháp E, Trần Thị Lân, 2020', '7 Mới: Giải pháp G, Vũ Văn Mới, 2020',
  ]],
  ['years as people write them', rows(['Tên sáng kiến', 'Tác giả', 'Năm'], ...([2019, '2019', 'Năm 2019', '2018-2019', '2018 - 19', { number: 43_529, date: true }, '19', '1970', 2027, 'năm ngoái', null] as TestCell[]).map((year, n) => [`Giải pháp thứ ${'ABCDEFGHIJKLMNOP'[n]}`, 'Ngô Văn Ai', year])), [
    '2 Mới: Giải pháp thứ A, Ngô Văn Ai, 2019', '3 Mới: Giải pháp thứ B, Ngô Văn Ai, 2019', '4 Mới: Giải pháp thứ C, Ngô Văn Ai, 2019', '5 Mới: Giải pháp thứ D, Ngô Văn Ai, 2019 | “2018-2019”: lấy năm sau.', '6 Mới: Giải pháp thứ E, Ngô Văn Ai, 2019 | “2018 - 19”: lấy năm sau.',
    '7 Mới: Giải pháp thứ F, Ngô Văn Ai, 2019', '8 Lỗi: Giải pháp thứ G, Ngô Văn Ai | Không đọc được năm “19”; ghi bốn chữ số.', '9 Lỗi: Giải pháp thứ H, Ngô Văn Ai, 1970 | Năm 1970 không hợp lý.', '10 Lỗi: Giải pháp thứ I, Ngô Văn Ai, 2027 | Năm 2027 không hợp lý.',
    '11 Lỗi: Giải pháp thứ J, Ngô Văn Ai | Không đọc được năm “năm ngoái”; ghi bốn chữ số.', '12 Lỗi: Giải pháp thứ K, Ngô Văn Ai | Thiếu năm; ghi năm hoặc ngày quyết định.',
  ]],
  ['number and day of the decision in one cell, the year from it', dated('12/QĐ-VP ngày 05/03/2019', 'Quyết định số 12/QĐ-VP, ngày 5 tháng 3 năm 2019', 'QĐ 12/QĐ-VP (5/3/2019)', '05/03/2019', { number: 43_529, date: true }, '12/QĐ-VP ngày 31/02/2019', '12/QĐ-VP ngày 05/03/2027'), [
    ...'ABC'.split('').map((letter, n) => `${n + 2} Mới: Giải pháp thứ ${letter}, Ngô Văn Ai, 2019, 12/QĐ-VP, 05/03/2019`), ...'DE'.split('').map((letter, n) => `${n + 5} Mới: Giải pháp thứ ${letter}, Ngô Văn Ai, 2019, 05/03/2019`),
    '7 Lỗi: Giải pháp thứ F, Ngô Văn Ai, 12/QĐ-VP | Ngày quyết định: không đọc được ngày “12/QĐ-VP ngày 31/02/2019”; viết theo ngày/tháng/năm. Thiếu năm; ghi năm hoặc ngày quyết định.',
    '8 Lỗi: Giải pháp thứ G, Ngô Văn Ai, 2027, 12/QĐ-VP, 05/03/2027 | Ngày quyết định 05/03/2027 sau ngày của danh sách. Năm 2027 không hợp lý.',
  ]],
  ['days as dates, as serials and as years', rows(['Tên sáng kiến', 'Tác giả', 'Năm', 'Ngày QĐ'], ['Giải pháp A', 'Ngô Văn Ai', 2019, { number: 43_529, date: true }], ['Giải pháp B', 'Ngô Văn Ai', 2019, 43_529], ['Giải pháp C', 'Ngô Văn Ai', 2019, '2019'], ['Giải pháp D', 'Ngô Văn Ai', 2015, '05/03/2019']), [
    '2 Mới: Giải pháp A, Ngô Văn Ai, 2019, 05/03/2019', '3 Mới: Giải pháp B, Ngô Văn Ai, 2019, 05/03/2019', '4 Mới: Giải pháp C, Ngô Văn Ai, 2019 | Ngày quyết định chỉ ghi “2019” nên không lấy.', '5 Mới: Giải pháp D, Ngô Văn Ai, 2015, 05/03/2019 | Năm khác xa ngày quyết định 05/03/2019.',
  ]],
  ['units of today, of then, and of nobody', rows(['Tên sáng kiến', 'Tác giả', 'Năm', 'Đơn vị'], ['Giải pháp A', 'Ngô Văn Ai', 2024, 'Phòng Cũ'], ['Giải pháp B', 'Ngô Văn Ai', 2012, 'P. Tổng hợp'], ['Giải pháp C', 'Ngô Văn Ai', 2012, 'Ty Công chính']), [
    '2 Mới: Giải pháp A, Ngô Văn Ai, Phòng Cũ, 2024', '3 Mới: Giải pháp B, Ngô Văn Ai, Phòng Tổng hợp, 2012', '4 Mới: Giải pháp C, Ngô Văn Ai, Ty Công chính, 2012 | Chưa có đơn vị “Ty Công chính”; giữ tên như trong danh sách.',
  ]],
  ['TCVN3 and VNI by font', rows(head, [1, { text: 'Sæ theo dâi dïng chung', font: 'tcvn3' }, { text: 'Traàn Thò Lan', font: 'vni' }, 'TH', 2019, { text: '12/Q§-VP', font: 'tcvn3' }, '05/03/2019']), [bookLine(2)]],
  ['titles in quotes, of a formula, of nothing, too long, of another script', rows(['Tên sáng kiến', 'Tác giả', 'Năm'], ['“Sổ mới”', 'Ngô Văn Ai', 2019], ['=HYPERLINK("http://x.invalid")', 'Ngô Văn Ai', 2019], ['---', 'Ngô Văn Ai', 2019], [`Sổ ${'dài '.repeat(200)}`, 'Ngô Văn Ai', 2019], [null, 'Ngô Văn Ai', 2019]), [
    '2 Mới: Sổ mới, Ngô Văn Ai, 2019', '3 Mới: =HYPERLINK("http://x.invalid"), Ngô Văn Ai, 2019', '4 Lỗi: Ngô Văn Ai, 2019 | “---” không phải là tên sáng kiến.', '5 Lỗi: Ngô Văn Ai, 2019 | Tên sáng kiến dài quá 500 ký tự.', '6 Lỗi: Ngô Văn Ai, 2019 | Thiếu tên sáng kiến.',
  ]],
  ['what the library has: the same, another year, the same year by others, twice in the list', rows(['Tên sáng kiến', 'Tác giả', 'Năm'], ['SÁNG KIẾN ĐÃ CÓ', 'Trần Thị Lan', 2025], ['Sáng kiến – đã có', 'Trần Thị Lan', 2024], ['Sáng kiến đã có', 'Ngô Văn Ai', 2025], ['Giải pháp A', 'Ngô Văn Ai', 2019], ['giải pháp a.', 'NGÔ VĂN AI', 2019], ['Giải pháp A', 'Đỗ Thị Đâu', 2019]), [
    '2 Không đổi: SÁNG KIẾN ĐÃ CÓ, Trần Thị Lan*, 2025', '3 Cần xem lại: Sáng kiến – đã có, Trần Thị Lan*, 2024 | Đã có sáng kiến cùng tên, năm 2025.', '4 Cần xem lại: Sáng kiến đã có, Ngô Văn Ai, 2025 | Đã có sáng kiến cùng tên, cùng năm; tác giả hoặc quyết định khác.',
    '5 Mới: Giải pháp A, Ngô Văn Ai, 2019', '6 Cần xem lại: giải pháp a., Ngô Văn Ai, 2019 | Trùng với dòng 5.', '7 Mới: Giải pháp A, Đỗ Thị Đâu, 2019',
  ]],
  ['a formula never computed, an error, a cell of a megabyte', rows(['Tên sáng kiến', 'Tác giả', 'Năm', 'Số QĐ'], ['Giải pháp A', 'Ngô Văn Ai', { formula: 'A1' }, ''], ['Giải pháp B', { error: '#N/A' }, 2019, ''], ['Giải pháp C', 'Ngô Văn Ai', 2019, 'QĐ '.repeat(400_000)]), [
    '2 Lỗi: Giải pháp A, Ngô Văn Ai | Năm công nhận là công thức chưa có kết quả; hãy mở tệp bằng Excel, lưu lại rồi tải lên.', '3 Lỗi: Giải pháp B, 2019 | Tác giả là giá trị lỗi của Excel.', '4 Lỗi: Giải pháp C, Ngô Văn Ai, 2019 | Số quyết định quá dài.',
  ]],
  ['sixty authors', authored(Array.from({ length: 60 }, (_, n) => `Ngô Văn ${'abcdefghij'[Math.floor(n / 10)]}${'abcdefghij'[n % 10]}`).join('; ')), [expect.stringMatching(/^2 Lỗi: .* \| Quá 50 tác giả\.$/) as unknown as string]],
]

describe('a list of initiatives recognised earlier, as offices have them', () => {
  const w = world()
  let as: Caller
  const everything = () => w.inside(async (tx) => ({
    past: await tx.selectFrom('past_initiative').selectAll().execute(), authors: await tx.selectFrom('past_author').selectAll().execute(), initiatives: (await tx.selectFrom('initiative').select('id').execute()).length, decisions: (await tx.selectFrom('decision').select('id').execute()).length,
  }))

  beforeAll(async () => {
    as = await w.as(await w.person(['secretariat']))
    const lan = await w.person([], { fullName: 'Trần Thị Lan', activeFrom: day('2010-01-01') })
    await w.person([], { fullName: 'Lê Văn Hai' })
    await w.person([], { fullName: 'Lê Văn Hai', unitId: w.otherUnit })
    await w.person([], { fullName: 'Vũ Văn Mới', activeFrom: day('2024-01-01') })
    await w.inside((tx) => tx.insertInto('unit').values({ org_id: w.org, id: newId(), code: 'CU', name: 'Phòng Cũ', parent_id: null, valid_from: day('2020-01-01'), valid_to: day('2025-06-30') } as never).execute())
    await anInitiative(w, { stage: 'recognised', title: 'Sáng kiến đã có', authors: [lan], columns: { decided_on: '2025-11-20' } })
  })

  it.each(lists)('%s', async (_what, file, lines) => {
    const before = await everything()
    const job = await sendPast(as, file)
    expect({ state: job.state, fault: job.fault, lines: await pastLinesOf(as, job) }).toEqual({ state: 'ready', fault: null, lines })
    expect(await everything()).toEqual(before)
  })

  it('columns guessed wrong are put right by hand; without a title nothing is read', async () => {
    const job = await sendPast(as, rows(['Việc đã làm', 'Tác giả', 'Năm'], ['Giải pháp A', 'Ngô Văn Ai', 2019]))
    expect(job).toMatchObject({ fault: { code: 'import.no_title_column' }, counts: null })
    await as(setPastImport, { params: { id: job.id }, body: { ...job.settings!, fields: ['title', 'authors', 'year'], version: job.version } })
    expect(await pastLinesOf(as, await settledPast(as, job.id))).toEqual(['2 Mới: Giải pháp A, Ngô Văn Ai, 2019'])
  })
})
