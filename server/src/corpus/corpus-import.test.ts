import { listCorpusTexts, removeCorpusText } from '@sangkien/contract/corpus'
import { applyCorpusImport, discardCorpusImport, exportCorpusFaults, listCorpusImports, takeBackCorpusImport } from '@sangkien/contract/corpus-import'
import { checkNovelty, readNovelty } from '@sangkien/contract/novelty'
import { readPastImport, takeBackPastImport } from '@sangkien/contract/past-import'
import { roles } from '@sangkien/domain/people/role'
import { beforeAll, describe, expect, it } from 'vitest'
import { aWorkbook, type TestCell } from '../../test/a-workbook.ts'
import { breakOff } from '../../test/break-off.ts'
import { applyCorpus, corpusLinesOf, named, sendCorpus, settledCorpus } from '../../test/corpus-lists.ts'
import { aFiledDossier } from '../../test/dossier.ts'
import { sendPast, settledPast } from '../../test/past-lists.ts'
import { sheetTexts } from '../../test/sheet-texts.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { applyPastImport } from '@sangkien/contract/past-import'
import { resumeImports } from '../import/run-import.ts'

const head = ['STT', 'Tên giải pháp', 'Tác giả', 'Đơn vị', 'Năm', 'Số QĐ'] as const
const rows = (...all: readonly (readonly TestCell[])[]) => aWorkbook([{ rows: all }])
const two = () => rows(head, [1, 'Ghép chuyến xe công theo tuyến đường', 'Ngô Văn Ai', 'Sở Giao thông', 2019, '12/QĐ-UBND'], [2, 'Sổ trực ban điện tử', '', 'Sở Y tế', '', ''])
const source = 'Sở KH&CN, danh sách sáng kiến cấp tỉnh năm 2024'

/** Lists as others keep them, and everything each comes to. */
const lists: readonly (readonly [what: string, file: Buffer, lines: readonly string[]])[] = [
  ['a plain list; who and when may be missing', two(), ['2 Mới: Ghép chuyến xe công theo tuyến đường, Ngô Văn Ai, Sở Giao thông, 2019, 12/QĐ-UBND', '3 Mới: Sổ trực ban điện tử, Sở Y tế']],
  ['titles of the paper above, a header over two rows, a total and signatures below', aWorkbook([{
    rows: [['UBND TỈNH'], ['DANH SÁCH GIẢI PHÁP CẤP TỈNH NĂM 2024'], [], ['TT', 'Tên công trình, giải pháp', 'Cơ quan chủ trì', 'Quyết định', null], [null, null, null, 'Số', 'Ngày'], [1, 'Kho dữ liệu dùng chung', 'Sở Nội vụ', '5/QĐ-UBND', '02/03/2024'], ['Tổng cộng: 01 giải pháp'], [null, 'Người lập biểu']],
    merges: ['A1:E1', 'A2:E2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'A7:E7'],
  }]), ['6 Mới: Kho dữ liệu dùng chung, Sở Nội vụ, 2024, 5/QĐ-UBND, 02/03/2024']],
  ['headings that name the year and the unit', rows(['STT', 'Tên quy trình', 'Người thực hiện'], ['I', 'Năm 2021'], ['A', 'Sở Tài chính'], [1, 'Quy trình chi lương', ''], ['B', 'Lĩnh vực khác'], [1, 'Quy trình mua sắm', 'Đỗ Thị Đâu']), [
    '4 Mới: Quy trình chi lương, Sở Tài chính, 2021', '6 Mới: Quy trình mua sắm, Đỗ Thị Đâu, Sở Tài chính, 2021',
  ]],
  ['a title merged over the rows of its authors is one entry', aWorkbook([{
    rows: [['TT', 'Tên sáng kiến', 'Họ và tên', 'Năm'], [1, 'Chấm công bằng mã vạch', 'Ngô Văn Ai', 2020], [null, null, 'Đỗ Thị Đâu', null], [null, null, 'Lý Văn Nào', null], [2, 'Lịch họp chung', 'Ngô Văn Ai', 2020], [3, 'Lịch họp chung', 'Đỗ Thị Đâu', 2020]],
    merges: ['A2:A4', 'B2:B4', 'D2:D4'],
  }]), [
    '2 Mới: Chấm công bằng mã vạch, Ngô Văn Ai + Đỗ Thị Đâu + Lý Văn Nào, 2020 | Gộp 3 dòng cùng một tên, mỗi dòng một tác giả.', '5 Mới: Lịch họp chung, Ngô Văn Ai, 2020', '6 Mới: Lịch họp chung, Đỗ Thị Đâu, 2020',
  ]],
  ['the same twice is taken once; what is no title or year is wrong', rows(['Tên giải pháp', 'Tác giả', 'Năm'], ['Bảng tin số', 'Ngô Văn Ai', 2019], ['“BẢNG TIN SỐ”', 'ngô văn ai', 2019], ['---', 'Ngô Văn Ai', 2019], ['Bảng tin mới', 'Ngô Văn Ai', 'năm ngoái']), [
    '2 Mới: Bảng tin số, Ngô Văn Ai, 2019', '3 Bỏ qua: BẢNG TIN SỐ, ngô văn ai, 2019 | Trùng với dòng 2 nên không lấy thêm.', '4 Lỗi: Ngô Văn Ai, 2019 | “---” không phải là tên sáng kiến.', '5 Lỗi: Bảng tin mới, Ngô Văn Ai | Không đọc được năm “năm ngoái”; ghi bốn chữ số.',
  ]],
  ['TCVN3 by font', rows(head, [1, { text: 'Sæ theo dâi dïng chung', font: 'tcvn3' }, 'Ngô Văn Ai', '', 2019, '']), ['2 Mới: Sổ theo dõi dùng chung, Ngô Văn Ai, 2019']],
]

describe('a list for the corpus', () => {
  const w = world()
  let as: Caller
  beforeAll(async () => { as = await w.as(await w.person(['secretariat'], { fullName: 'Lê Cán bộ' })) })

  const texts = async (query: object = {}) => (await as(listCorpusTexts, { query: { limit: 200, ...query } })).rows
  const titles = async () => (await texts()).map(({ title }) => title).toSorted()
  const house = () => ({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' })

  it.each(lists)('%s', async (_what, file, lines) => {
    const job = await sendCorpus(as, file)
    expect({ state: job.state, fault: job.fault, lines: await corpusLinesOf(as, job) }).toEqual({ state: 'ready', fault: null, lines })
    expect(await titles()).toEqual([])
    await as(discardCorpusImport, { params: { id: job.id } })
  })

  it('comes in when it is said where it is from, and once', async () => {
    const job = await sendCorpus(as, two())
    expect(job.refusal.staying).toEqual({ code: 'corpus.no_source', least: 5 })
    await expect(as(applyCorpusImport, { params: { id: job.id }, body: { version: job.version } })).rejects.toMatchObject(refusedWith('corpus.no_source', 422))

    const done = await applyCorpus(as, await named(as, job, source))

    expect(done).toMatchObject({ state: 'done', counts: { new: 2, same: 0 }, refusal: { takingBack: null } })
    expect((await texts()).map(({ title, kind, source: from, authors, unitName, year, decision, removable }) => ({ title, kind, from, authors, unitName, year, decision, removable })).toReversed()).toEqual([
      { title: 'Ghép chuyến xe công theo tuyến đường', kind: 'outside', from: source, authors: ['Ngô Văn Ai'], unitName: 'Sở Giao thông', year: 2019, decision: '12/QĐ-UBND', removable: true },
      { title: 'Sổ trực ban điện tử', kind: 'outside', from: source, authors: [], unitName: 'Sở Y tế', year: null, decision: '', removable: true },
    ])
    const again = await named(as, await sendCorpus(as, rows(head, [1, 'GHÉP CHUYẾN XE CÔNG THEO TUYẾN ĐƯỜNG', '', '', '', ''], [2, 'Kho tin nhắn mẫu', '', '', 2020, ''])), source)
    expect(again).toMatchObject({ counts: { new: 1, same: 1 } })
    expect((await named(as, await sendCorpus(as, two()), 'Hội thi Sáng tạo kỹ thuật năm 2023')).counts).toMatchObject({ new: 2, same: 0 })
    await applyCorpus(as, again)
    expect(await titles()).toEqual(['Ghép chuyến xe công theo tuyến đường', 'Kho tin nhắn mẫu', 'Sổ trực ban điện tử'])
    expect((await w.inside((tx) => tx.selectFrom('history').where('what', '=', 'organisation.corpus_list_imported').select('detail').execute())).map(({ detail }) => detail)).toMatchObject([{ file: 'cap-tinh.xlsx', added: 2, same: 0, source }, { added: 1, same: 1 }])
  })

  it('is what a dossier filed later resembles', async () => {
    const id = await aFiledDossier(w, await w.person([]), { title: 'Ghép chuyến xe công theo từng tuyến đường' })
    const { run } = await as(checkNovelty, { params: { id }, body: {} })
    expect(run!.sources.map(({ title, kind, source: from, titleOnly, counts }) => ({ title, kind, from, titleOnly, counts }))).toEqual([{ title: 'Ghép chuyến xe công theo tuyến đường', kind: 'outside', from: source, titleOnly: true, counts: false }])
  })

  it('is taken back whole while no later list rests on it: later checks do not know it, earlier ones still show it', async () => {
    const [later, first] = (await as(listCorpusImports, {})).filter(({ state }) => state === 'done')
    const job = await settledCorpus(as, first!.id)
    expect(job.refusal.takingBack).toEqual({ code: 'import.referred_to', lists: ['cap-tinh.xlsx'] })
    await expect(as(takeBackCorpusImport, { params: { id: job.id }, body: { version: job.version } })).rejects.toMatchObject(refusedWith('import.referred_to', 409))
    const one = await settledCorpus(as, later!.id)
    await as(takeBackCorpusImport, { params: { id: one.id }, body: { version: one.version } })
    await expect(as(takeBackCorpusImport, { params: { id: job.id }, body: { version: 1 } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
    expect(await as(takeBackCorpusImport, { params: { id: job.id }, body: { version: job.version } })).toMatchObject({ state: 'taken_back', counts: { new: 2 } })
    expect((await texts({ kind: 'outside' }))).toEqual([])
    const { id } = (await w.inside((tx) => tx.selectFrom('initiative').select('id').executeTakeFirstOrThrow()))
    expect((await as(readNovelty, { params: { id } })).run!.sources).toHaveLength(1)
    expect((await as(checkNovelty, { params: { id }, body: {} })).run!.sources).toEqual([])
    expect((await named(as, await sendCorpus(as, two()), source)).counts).toMatchObject({ new: 2 })
  })

  it('takes nothing in while one row is wrong, and gives the faulty rows back as a sheet', async () => {
    const job = await named(as, await sendCorpus(as, rows(head, [1, 'Giải pháp tốt', 'Ngô Văn Ai', '', 2019, ''], [2, 'Giải pháp sai', 'Ngô Văn Ai', '', 2050, ''])), source)
    await expect(as(applyCorpusImport, { params: { id: job.id }, body: { version: job.version } })).rejects.toMatchObject(refusedWith('import.rows_wrong', 409))
    expect((await sheetTexts((await as.file(exportCorpusFaults, { params: { id: job.id } })).bytes, 'Cần sửa')).at(-1)).toEqual(['3', 'Năm 2050 không hợp lý.', '2', 'Giải pháp sai', 'Ngô Văn Ai', '', '2050', ''])
  })

  it('leaves nothing half taken in when the taking in breaks off, and goes on after a crash from the beginning, once', async () => {
    const many = rows(head, ...Array.from({ length: 1_500 }, (_, n) => [n + 1, `Giải pháp hàng loạt thứ ${n}`, 'Ngô Văn Ai', '', 2013, '']))
    const job = await named(as, await sendCorpus(as, many), source)
    const before = await titles()
    const broken = await breakOff(w, 'corpus_text', "new.title = 'Giải pháp hàng loạt thứ 1400'")
    await as(applyCorpusImport, { params: { id: job.id }, body: { version: job.version } })
    await broken.happened()
    expect(await titles()).toEqual(before)
    await expect(resumeImports(house())).rejects.toThrow('broken off')
    expect(await titles()).toEqual(before)
    await broken.mend()
    await Promise.all([resumeImports(house()), resumeImports(house())])
    expect(await settledCorpus(as, job.id)).toMatchObject({ state: 'done', counts: { new: 1_500 } })
    expect(await w.inside((tx) => tx.selectFrom('corpus_text').where('import_id', '=', job.id).select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow())).toEqual({ n: 1_500 })
    const packed = await w.inside((tx) => tx.selectFrom('corpus_fresh').select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow())
    expect(packed.n).toBeLessThan(200)
  }, 60_000)

  it('is the secretariat’s alone', async () => {
    for (const role of roles) {
      const asked = (await w.as(await w.person([role])))(listCorpusImports, {})
      if (role === 'secretariat') await expect(asked).resolves.toEqual(expect.any(Array))
      else await expect(asked).rejects.toMatchObject({ status: 403 })
    }
  })

  it('of ours, recognised earlier, comes in through the library, and goes with it', async () => {
    const past = await sendPast(as, rows(['Tên sáng kiến', 'Tác giả', 'Năm'], ['Nhật ký xe dùng chung', 'Ngô Văn Ai', 2017]))
    await as(applyPastImport, { params: { id: past.id }, body: { version: past.version } })
    await settledPast(as, past.id)
    await expect.poll(async () => (await texts({ kind: 'recognised' })).map(({ title, year }) => [title, year])).toEqual([['Nhật ký xe dùng chung', 2017]])
    const [entry] = await texts({ kind: 'recognised' })
    await expect(as(removeCorpusText, { params: { id: entry!.id } })).rejects.toMatchObject(refusedWith('novelty.not_removable', 409))
    const { version } = await as(readPastImport, { params: { id: past.id } })
    await as(takeBackPastImport, { params: { id: past.id }, body: { version } })
    expect(await texts({ kind: 'recognised' })).toEqual([])
    expect((await w.inside((tx) => tx.selectFrom('corpus_text').where('kind', '=', 'recognised').select(['title', 'past_id', 'retired_at']).execute()))).toEqual([{ title: 'Nhật ký xe dùng chung', past_id: null, retired_at: w.now }])
  })
})
