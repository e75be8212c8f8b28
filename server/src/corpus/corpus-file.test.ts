import { listCorpusTexts } from '@sangkien/contract/corpus'
import { addCorpusFile, changeCorpusFile, type CorpusFile, listCorpusFiles, openCorpusFile, readCorpusFile, readCorpusFileAgain, removeCorpusFile } from '@sangkien/contract/corpus-file'
import { checkNovelty, readNoveltyText } from '@sangkien/contract/novelty'
import { roles } from '@sangkien/domain/people/role'
import { beforeAll, describe, expect, it } from 'vitest'
import { aScan, sheet } from '../../../documents/test/a-scan.ts'
import { aSmallPdf } from '../../../documents/test/a-small-pdf.ts'
import { aPaper } from '../../test/a-paper.ts'
import { breakOff } from '../../test/break-off.ts'
import { aFiledDossier, completeDossier, written } from '../../test/dossier.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { resumeReadings, stopReadings } from './run-reading.ts'

const lines = ['Mỗi sáng bộ phận trực lập danh sách xe còn trống, ghi tuyến đường từng', 'chuyến rồi ghép những người đi cùng hướng vào một xe, nhờ đó số chuyến', 'chạy rỗng giảm hẳn và lái xe biết trước lịch của mình.']
const said = lines.join(' ')
const decision = sheet('ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM', 'Số: 12/QĐ-UBND', 'ngày 05 tháng 3 năm 2024', 'QUYẾT ĐỊNH', 'Về việc công nhận sáng kiến cấp tỉnh năm 2023', ...lines)
const source = 'Sở KH&CN, quyết định năm 2024'

describe('a document for the corpus', () => {
  const w = world()
  let as: Caller
  beforeAll(async () => { as = await w.as(await w.person(['secretariat'], { fullName: 'Lê Cán bộ' })) })

  const house = () => ({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' })
  const send = (bytes: Uint8Array, about: object = {}, name = 'quyet-dinh.pdf') => as.upload(addCorpusFile, { query: { kind: 'outside', source, ...about } as never }, { name, bytes: Buffer.from(bytes) })
  async function settled({ id }: Pick<CorpusFile, 'id'>): Promise<CorpusFile> {
    for (;;) {
      const file = await as(readCorpusFile, { params: { id } })
      if (file.state !== 'reading') return file
      await new Promise((resolve) => { setTimeout(resolve, 30) })
    }
  }
  const texts = async () => (await as(listCorpusTexts, { query: {} })).rows.map(({ title, source: from, kind, year, decision: number, poorPages }) => ({ title, from, kind, year, number, poorPages }))
  const fresh = (title: string) => aFiledDossier(w, authors.shift()!, { title, sections: { ...completeDossier.sections, content: written('Trước hết thống kê nhu cầu đi lại của các phòng trong tuần bằng một biểu mẫu chung.', said) } })
  let authors: Awaited<ReturnType<typeof w.person>>[] = []
  beforeAll(async () => { authors = [await w.person(), await w.person()] })

  it('with letters is read at once, named by its first page, and opened as it was sent', async () => {
    const bytes = await aSmallPdf([decision, sheet('Trang sau')])
    const sent = await send(bytes)
    expect(sent).toMatchObject({ state: 'reading', title: '', done: 0, addedBy: 'Lê Cán bộ', fileName: 'quyet-dinh.pdf' })
    expect(await settled(sent)).toMatchObject({ state: 'ready', title: 'Quyết định về việc công nhận sáng kiến cấp tỉnh năm 2023', year: 2024, pages: 2, done: 2, pictures: 0, poorPages: [], fault: null, readAt: w.now })
    expect(await texts()).toEqual([{ title: 'Quyết định về việc công nhận sáng kiến cấp tỉnh năm 2023', from: source, kind: 'outside', year: 2024, number: '12/QĐ-UBND', poorPages: [] }])
    expect((await as.file(openCorpusFile, { params: { id: sent.id } })).bytes.equals(Buffer.from(bytes))).toBe(true)
    await expect(send(bytes)).rejects.toMatchObject(refusedWith('corpus.file_there', 409))
    await as(removeCorpusFile, { params: { id: sent.id } })
    await expect(as(readCorpusFile, { params: { id: sent.id } })).rejects.toMatchObject({ status: 404 })
    expect(await texts()).toEqual([])
  })

  it('that is a scan is read by what is seen, and a dossier filed later is found to hold a passage of it', async () => {
    const file = await settled(await send(await aScan([[decision], [sheet(lines[0]!), { dotsPerInch: 70, blur: 1, noise: 50 }]]), { kind: 'solution', title: 'Giải pháp cấp tỉnh' }))
    expect(file).toMatchObject({ state: 'ready', title: 'Giải pháp cấp tỉnh', pages: 2, pictures: 2, poorPages: [{ page: 2, confidence: expect.any(Number) }] })
    expect(file.poorPages[0]!.confidence).toBeLessThan(70)

    const id = await fresh('Bảng phân công lái xe trực tuyến')
    const { run } = await as(checkNovelty, { params: { id }, body: {} })
    const [found] = run!.sources
    expect(found).toMatchObject({ kind: 'solution', title: 'Giải pháp cấp tỉnh', source, titleOnly: false, poorPages: file.poorPages, shown: { sameWords: true } })
    const { parts } = await as(readNoveltyText, { params: { id, textId: found!.textId } })
    expect(parts.map(({ label }) => label)).toContain('Trang 1')
    const mine = run!.mine.parts.map(({ text }) => text).join('\n\n')
    expect(found!.sameWords.passages.map(({ mine: span }) => mine.slice(...span)).join(' ')).toContain('ghép những người đi cùng hướng vào một xe')
  }, 60_000)

  it('is told otherwise: later checks show it so', async () => {
    const [file] = (await as(listCorpusFiles, { query: {} })).rows
    const body = { kind: 'procedure' as const, source: 'Quy trình của Văn phòng', title: 'Quy trình điều xe', year: 2020, version: file!.version }
    expect(await as(changeCorpusFile, { params: { id: file!.id }, body })).toMatchObject({ title: 'Quy trình điều xe', kind: 'procedure', year: 2020, poorPages: file!.poorPages })
    await expect(as(changeCorpusFile, { params: { id: file!.id }, body })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
    expect(await texts()).toMatchObject([{ title: 'Bảng phân công lái xe trực tuyến' }, { title: 'Quy trình điều xe', kind: 'procedure', from: 'Quy trình của Văn phòng', year: 2020, poorPages: file!.poorPages }].toReversed())
    await as(removeCorpusFile, { params: { id: file!.id } })
  })

  it('goes on after a crash with the page it was at: pages that were read are kept', async () => {
    const broken = await breakOff(w, 'corpus_file_page', 'new.page = 3')
    const sent = await send(await aSmallPdf([decision, sheet('Trang hai của tài liệu'), sheet('Trang ba của tài liệu'), sheet('Trang bốn của tài liệu')]))
    await broken.happened()
    expect(await as(readCorpusFile, { params: { id: sent.id } })).toMatchObject({ state: 'reading', pages: 4, done: 2 })
    expect(await as(listCorpusFiles, { query: {} })).toMatchObject({ total: 1, unread: { reading: 1, failed: 0 } })
    const kept = () => w.pool.query<{ page: number; xmin: string }>('select page, xmin::text from corpus_file_page where page < 3 order by page').then(({ rows }) => rows)
    await broken.mend()
    const before = await kept()
    const again = house()
    await resumeReadings(again)
    await expect.poll(kept, { timeout: 5_000 }).toEqual(before)
    await expect.poll(async () => (await as(readCorpusFile, { params: { id: sent.id } })).state, { timeout: 10_000 }).toBe('ready')
    await stopReadings(again)
    const [text] = await w.inside((tx) => tx.selectFrom('corpus_text').where('file_id', 'is not', null).where('retired_at', 'is', null).select('parts').execute())
    expect((text!.parts as { label: string; text: string }[]).map(({ label, text: of }) => [label, of.slice(0, 8)])).toEqual([['Trang 1', 'ỦY BAN N'], ['Trang 2', 'Trang ha'], ['Trang 3', 'Trang ba'], ['Trang 4', 'Trang bố']])
    await as(removeCorpusFile, { params: { id: sent.id } })
  })

  it('that could not be read is shown as such, and read again when asked', async () => {
    const sent = await settled(await send(await aScan([[[]]]), {}, 'trang-trang.pdf'))
    expect(sent).toMatchObject({ state: 'failed', fault: { code: 'corpus.file_empty' }, pages: 1 })
    expect((await as(listCorpusFiles, { query: {} })).unread).toEqual({ reading: 0, failed: 1 })
    // A check says that it was not compared: "nothing found" does not speak for it.
    expect((await as(checkNovelty, { params: { id: await fresh('Sổ trực của phòng') }, body: {} })).run!.corpus.unreadFiles).toBe(1)
    expect(await texts()).toHaveLength(1)
    expect(await as(readCorpusFileAgain, { params: { id: sent.id } })).toMatchObject({ state: 'reading', done: 0, fault: null })
    expect(await settled(sent)).toMatchObject({ state: 'failed' })
    const broken = await settled(await send(Buffer.from('%PDF-1.7\nkhông phải PDF'), {}, 'hong.pdf'))
    expect(broken).toMatchObject({ state: 'failed', fault: { code: 'corpus.file_unreadable' }, pages: null })
    expect((await w.inside((tx) => tx.selectFrom('history').where('what', 'like', 'organisation.corpus_file%').select('what').execute())).map(({ what }) => what.slice('organisation.corpus_file_'.length))).toEqual(expect.arrayContaining(['added', 'changed', 'read_again', 'removed']))
  })

  it('from Word takes its place too; what is no document, or from nowhere, is refused', async () => {
    const { name, bytes } = await aPaper()
    expect(await settled(await send(bytes, {}, name))).toMatchObject({ state: 'ready', pages: 1, pictures: 0 })
    await expect(send(Buffer.from('a,b\n1,2'), {}, 'a.csv')).rejects.toMatchObject(refusedWith('corpus.file_type', 422))
    await expect(send(Buffer.from('MZ chương trình\0'), {}, 'quyet-dinh.pdf')).rejects.toMatchObject(refusedWith('evidence.type_not_allowed', 422))
    await expect(send(bytes, { source: 'Sở' }, name)).rejects.toMatchObject(refusedWith('corpus.no_source', 422))
  })

  it('is the secretariat’s alone', async () => {
    for (const role of roles) {
      const asked = (await w.as(await w.person([role])))(listCorpusFiles, { query: {} })
      if (role === 'secretariat') await expect(asked).resolves.toMatchObject({ rows: expect.any(Array) })
      else await expect(asked).rejects.toMatchObject({ status: 403 })
    }
  })
})
