import { exportLibrary, readLibraryEntry, readPublicEntry, searchLibrary, searchPublicLibrary } from '@sangkien/contract/library'
import { applyPastImport, decidePastRows, discardPastImport, exportPastFaults, listPastImports, listPastRows, type PastJob, readPastImport, setPastImport, takeBackPastImport } from '@sangkien/contract/past-import'
import { readPeopleImport } from '@sangkien/contract/people-import'
import type { PersonId } from '@sangkien/domain/ids'
import { roles } from '@sangkien/domain/people/role'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aWorkbook, type TestCell } from '../../test/a-workbook.ts'
import { breakOff } from '../../test/break-off.ts'
import { pastLinesOf, sendPast, settledPast } from '../../test/past-lists.ts'
import { sheetTexts } from '../../test/sheet-texts.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { resumeImports } from '../import/run-import.ts'

const head = ['STT', 'Tên sáng kiến', 'Tác giả', 'Năm', 'Số QĐ', 'Ngày QĐ']
const typed = (...rows: readonly (readonly TestCell[])[]) => aWorkbook([head, ...rows])
const two = typed([1, 'Mẫu phiếu trình ký điện tử', 'Trần Thị Lan; Ngô Văn Ai', 2018, '12/QĐ-VP', '05/03/2018'], [2, 'Nhật ký xe dùng chung', 'Ngô Văn Ai', 2017, '', ''])

describe('a list of initiatives recognised earlier', () => {
  const w = world()
  let secretary: PersonId
  let as: Caller

  beforeAll(async () => {
    secretary = await w.person(['secretariat'], { fullName: 'Người Thường Trực' })
    as = await w.as(secretary)
    await w.person([], { fullName: 'Trần Thị Lan', activeFrom: '2010-01-01' as never })
    await anInitiative(w, { stage: 'recognised', title: 'Mẫu trình ký nhanh', columns: { decided_on: '2025-05-05' } })
    await w.inside((tx) => tx.updateTable('organisation').set({ settings: sql`settings || '{"libraryPublic": true}'` }).where('id', '=', w.org).execute())
  })

  const apply = async ({ id, version }: PastJob) => { await as(applyPastImport, { params: { id }, body: { version } }); return settledPast(as, id) }
  const takeIn = async (file: Buffer, name?: string) => apply(await sendPast(as, file, name))
  const takeBack = ({ id, version }: PastJob) => as(takeBackPastImport, { params: { id }, body: { version } })
  const titles = async (query: object = {}) => (await as(searchLibrary, { query })).rows.map(({ title }) => title)
  const everything = () => w.inside(async (tx) => ({ past: await tx.selectFrom('past_initiative').selectAll().orderBy('id').execute(), authors: await tx.selectFrom('past_author').selectAll().orderBy('past_id').orderBy('position').execute(), history: await tx.selectFrom('history').select('seq').orderBy('seq').execute() }))
  const house = () => ({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' })

  let first: PastJob
  it('is read, shown, taken in whole when confirmed, and stands in the library beside ours, the latest first', async () => {
    const job = await sendPast(as, two)
    expect(job).toMatchObject({ state: 'ready', counts: { new: 2, same: 0, doubtful: 0, wrong: 0 }, refusal: { staying: null, takingBack: { code: 'import.not_now' } } })
    expect(job.settings).toMatchObject({ fields: ['order', 'title', 'authors', 'year', 'decision', 'decidedOn'], publish: false })
    expect(await titles()).toEqual(['Mẫu trình ký nhanh'])

    first = await apply(job)

    expect(first).toMatchObject({ state: 'done', fault: null, refusal: { takingBack: null } })
    expect(await titles()).toEqual(['Mẫu trình ký nhanh', 'Mẫu phiếu trình ký điện tử', 'Nhật ký xe dùng chung'])
    expect((await as(searchLibrary, { query: { source: 'past' } })).rows).toMatchObject([
      { source: 'past', code: '', authors: ['Trần Thị Lan', 'Ngô Văn Ai'], year: 2018, decidedOn: '2018-03-05', decisionNumber: '12/QĐ-VP', field: null, summary: '' }, { year: 2017, decidedOn: null, decisionNumber: '' },
    ])
    expect((await w.inside((tx) => tx.selectFrom('history').where('what', '=', 'organisation.past_imported').select('detail').execute())).map(({ detail }) => detail)).toMatchObject([{ file: 'sang-kien-cu.xlsx', added: 2, same: 0, publish: false }])
  })

  it('is found by words with marks or without, by author, and filtered by source and year; a page follows another', async () => {
    expect(await titles({ q: 'trinh ky' })).toEqual(['Mẫu trình ký nhanh', 'Mẫu phiếu trình ký điện tử'])
    expect(await titles({ q: 'nhật ký' })).toEqual(['Nhật ký xe dùng chung'])
    expect(await titles({ q: 'ngo van ai' })).toEqual(['Mẫu phiếu trình ký điện tử', 'Nhật ký xe dùng chung'])
    expect(await titles({ source: 'ours' })).toEqual(['Mẫu trình ký nhanh'])
    expect(await titles({ year: 2017 })).toEqual(['Nhật ký xe dùng chung'])
    expect(await titles({ field: 'services' })).toEqual([])
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const page = await as(searchLibrary, { query: { limit: 1, ...(after && { after }) } })
      expect(page.total).toBe(3)
      seen.push(...page.rows.map(({ title }) => title))
      if (page.next === null) break
      after = page.next
    }
    expect(seen).toEqual(['Mẫu trình ký nhanh', 'Mẫu phiếu trình ký điện tử', 'Nhật ký xe dùng chung'])
    expect((await as(searchLibrary, { query: { q: 'trình ký', limit: 1 } })).next).not.toBeNull()
  })

  it('has pages of its own that say where it came from, and no dossier, stage or decision', async () => {
    const [entry] = (await as(searchLibrary, { query: { source: 'past' } })).rows
    expect(await as(readLibraryEntry, { params: { id: entry!.id } })).toMatchObject({ source: 'past', title: 'Mẫu phiếu trình ký điện tử', origin: { fileName: 'sang-kien-cu.xlsx', row: 2, by: 'Người Thường Trực', at: w.now, public: false }, sectionLabels: [] })
    expect(await w.inside(async (tx) => [(await tx.selectFrom('initiative').select('id').execute()).length, (await tx.selectFrom('decision').select('id').execute()).length])).toEqual([1, 0])
    const linked = await w.inside((tx) => tx.selectFrom('past_author as a').leftJoin('person as p', 'p.id', 'a.person_id').select(['a.name', 'p.full_name as person']).orderBy('a.past_id').orderBy('a.position').execute())
    expect(linked).toEqual([{ name: 'Trần Thị Lan', person: 'Trần Thị Lan' }, { name: 'Ngô Văn Ai', person: null }, { name: 'Ngô Văn Ai', person: null }])
  })

  it('is not seen outside unless whoever took it in said so, and then only what was decided on a known day', async () => {
    const outside = async () => (await w.nobody()(searchPublicLibrary, { params: { organisation: 'vp-thu' }, query: { source: 'past' } })).rows.map(({ title }) => title)
    const [hidden] = (await as(searchLibrary, { query: { source: 'past' } })).rows
    expect(await outside()).toEqual([])
    await expect(w.nobody()(readPublicEntry, { params: { organisation: 'vp-thu', id: hidden!.id } })).rejects.toMatchObject({ status: 404 })

    const job = await sendPast(as, typed([1, 'Tủ sách mở', 'Ngô Văn Ai', 2016, '3/QĐ-VP', '01/02/2016'], [2, 'Tủ sách đóng', 'Ngô Văn Ai', 2016, '', '']))
    await as(setPastImport, { params: { id: job.id }, body: { ...job.settings!, publish: true, version: job.version } })
    const done = await apply(await settledPast(as, job.id))
    expect(await outside()).toEqual(['Tủ sách mở'])
    const [open] = (await w.nobody()(searchPublicLibrary, { params: { organisation: 'vp-thu' }, query: { q: 'tu sach' } })).rows
    expect(await w.nobody()(readPublicEntry, { params: { organisation: 'vp-thu', id: open!.id } })).toMatchObject({ title: 'Tủ sách mở', origin: null })
    expect((await takeBack(done)).state).toBe('taken_back')
    expect(await outside()).toEqual([])
  })

  it('goes out to Excel with ours, and comes in again as there already', async () => {
    const { bytes, disposition } = await as.file(exportLibrary, {})
    expect(decodeURIComponent(disposition)).toContain('Thư viện sáng kiến 2026-11-23.xlsx')
    expect((await sheetTexts(bytes, 'Sáng kiến')).slice(-3).map((cells) => [cells[1], cells.at(-1)])).toEqual([['Mẫu trình ký nhanh', 'Công nhận trên hệ thống'], ['Mẫu phiếu trình ký điện tử', 'Nhập từ danh sách cũ'], ['Nhật ký xe dùng chung', 'Nhập từ danh sách cũ']])
    const job = await sendPast(as, bytes)
    expect(job).toMatchObject({ counts: { new: 0, same: 2, doubtful: 0, wrong: 1 } })
    // Put there by the fixture without an author, which no list may lack.
    expect((await pastLinesOf(as, job))[0]).toContain('Thiếu tác giả.')
    expect((await sheetTexts((await as.file(exportLibrary, { query: { source: 'past', q: 'xe' } })).bytes, 'Sáng kiến')).at(-1)?.[1]).toBe('Nhật ký xe dùng chung')
  })

  it('asks about a title it has, of another year; does what is decided; and then knows it', async () => {
    const again = typed([1, 'Nhật ký xe dùng chung', 'Ngô Văn Ai', 2016, '', ''])
    const job = await sendPast(as, again)
    const [row] = (await as(listPastRows, { params: { id: job.id }, query: { verdict: 'doubtful' } })).rows
    expect(row).toMatchObject({ row: 2, doubt: { code: 'same_title_other_year', year: 2017 }, candidates: [{ title: 'Nhật ký xe dùng chung', authors: ['Ngô Văn Ai'], year: 2017 }] })
    await expect(apply(job)).rejects.toMatchObject(refusedWith('import.rows_doubtful', 409))
    const decide = async ({ id, version }: PastJob, as_: string) => { await as(decidePastRows, { params: { id }, body: { version, decisions: [{ row: 2, as: as_ }] } }); return settledPast(as, id) }
    expect((await decide(job, row!.candidates[0]!.id)).counts).toMatchObject({ same: 1, doubtful: 0 })
    const other = await decide(await sendPast(as, again), 'new')
    const done = await apply(other)
    expect(await titles({ q: 'nhat ky xe' })).toEqual(['Nhật ký xe dùng chung', 'Nhật ký xe dùng chung'])
    await takeBack(done)
  })

  it('is taken back whole while no later list rests on it, and leaves its list as a record', async () => {
    const later = await takeIn(typed([1, 'Mẫu phiếu trình ký điện tử', 'Ngô Văn Ai; Trần Thị Lan', 2018, '12/qđ-vp', ''], [2, 'Bảng phân công tuần', 'Ngô Văn Ai', 2015, '', '']), 'lan-hai.xlsx')
    expect(later.counts).toMatchObject({ same: 1, new: 1 })
    const resting = await as(readPastImport, { params: { id: first.id } })
    expect(resting.refusal.takingBack).toEqual({ code: 'import.referred_to', lists: ['lan-hai.xlsx'] })
    await expect(takeBack(resting)).rejects.toMatchObject(refusedWith('import.referred_to', 409))
    await takeBack(later)
    await expect(takeBack(later)).rejects.toMatchObject(refusedWith('import.not_now', 409))
    expect(await titles({ q: 'phan cong' })).toEqual([])
    await expect(takeBack({ ...first, version: 1 })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })

    expect(await takeBack(first)).toMatchObject({ state: 'taken_back', counts: { new: 2 } })
    expect(await titles()).toEqual(['Mẫu trình ký nhanh'])
    expect((await everything()).authors).toEqual([])
    expect((await as(listPastRows, { params: { id: first.id }, query: {} })).rows.map(({ name, entryId }) => [name, entryId])).toEqual([['Mẫu phiếu trình ký điện tử', null], ['Nhật ký xe dùng chung', null]])
    expect((await takeIn(two)).counts).toMatchObject({ new: 2 })
  })

  it('takes nothing in while one row is wrong, and gives the faulty rows back as a sheet', async () => {
    const before = await everything()
    const job = await sendPast(as, typed([1, 'Giải pháp tốt', 'Ngô Văn Ai', 2019, '', ''], [2, 'Giải pháp thiếu', '', 2050, '', '']))
    await expect(apply(job)).rejects.toMatchObject(refusedWith('import.rows_wrong', 409))
    expect(await everything()).toEqual(before)
    const { bytes } = await as.file(exportPastFaults, { params: { id: job.id } })
    expect((await sheetTexts(bytes, 'Cần sửa')).at(-1)).toEqual(['3', 'Năm 2050 không hợp lý. Thiếu tác giả.', '2', 'Giải pháp thiếu', '', '2050', '', ''])
    expect((await as(discardPastImport, { params: { id: job.id } })).state).toBe('discarded')
  })

  it('is compared anew, and nothing taken in, when the library changed meanwhile', async () => {
    const [one, same] = [await sendPast(as, typed([1, 'Kho ảnh chung', 'Ngô Văn Ai', 2014, '', ''])), await sendPast(as, typed([1, 'Kho ảnh chung', 'Ngô Văn Ai', 2014, '', '']))]
    await apply(one)
    expect(await apply(same)).toMatchObject({ state: 'ready', counts: { new: 0, same: 1 }, fault: { code: 'import.changed_meanwhile' } })
    expect(await titles({ q: 'kho anh' })).toHaveLength(1)
  })

  it('leaves nothing half taken in when the taking in breaks off, and goes on after a crash from the beginning, once', async () => {
    const many = typed(...Array.from({ length: 2_500 }, (_, n) => [n + 1, `Giải pháp hàng loạt ${n}`, 'Ngô Văn Ai', 2013, '', '']))
    const broken = await breakOff(w, 'past_initiative', "new.title = 'Giải pháp hàng loạt 2400'")
    const job = await sendPast(as, many)
    const before = await everything()
    await as(applyPastImport, { params: { id: job.id }, body: { version: job.version } })
    await broken.happened()
    expect(await everything()).toEqual(before)
    await expect(resumeImports(house())).rejects.toThrow('broken off')
    expect(await everything()).toEqual(before)
    await broken.mend()
    await Promise.all([resumeImports(house()), resumeImports(house())])
    expect(await settledPast(as, job.id)).toMatchObject({ state: 'done', counts: { new: 2_500 } })
    expect((await everything()).past.length).toBe(before.past.length + 2_500)
  }, 60_000)

  it('is the secretariat\'s and the administrator\'s; one kind of list is not found at the doors of the other', async () => {
    for (const role of roles) {
      const asked = (await w.as(await w.person([role])))(listPastImports, {})
      if (['secretariat', 'administrator'].includes(role)) await expect(asked).resolves.toEqual(expect.any(Array))
      else await expect(asked).rejects.toMatchObject({ status: 403 })
    }
    await expect((await w.as(await w.person(['administrator'])))(readPeopleImport, { params: { id: first.id } })).rejects.toMatchObject({ status: 404 })
  })
})
