import { applyPeopleImport, discardPeopleImport, readPeopleImport, setPeopleImport, startPeopleImport } from '@sangkien/contract/people-import'
import { beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { aWorkbook, letterOf } from '../../test/a-workbook.ts'
import { breakOff } from '../../test/break-off.ts'
import { docxOf, pdfOf, zipOf } from '../../test/files.ts'
import { linesOf, sendList, settledList } from '../../test/staff-lists.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { mostPeople } from '../people-import/people-kind.ts'
import { resumeImports } from './run-import.ts'

const list = [['Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị'], ['Nguyễn Thị Lan', '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp'], ['Trần Văn Minh', '07/09/1990', 'Trưởng phòng', 'Phòng Tổng hợp']]
const lines = ['2 Mới: Nguyễn Thị Lan, 05/03/1985, Chuyên viên, Phòng Tổng hợp', '3 Mới: Trần Văn Minh, 07/09/1990, Trưởng phòng, Phòng Tổng hợp']
const part = (name: string, text: string) => aWorkbook(list, { more: { [name]: text } })
const sheetOf = (body: string) => part('xl/worksheets/sheet1.xml', `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${body}</worksheet>`)
const cellsOf = (row: number, texts: readonly string[], at = (column: number) => column) => `<row r="${row}">${texts.map((text, column) => `<c r="${letterOf(at(column))}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
const plainRows = list.map((texts, n) => cellsOf(n + 1, texts)).join('')
const ole = (inside: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(inside, 'utf16le'), Buffer.alloc(600)])
const zeros = '0'.repeat(60_000_000)

/** Files that are refused when they are sent: none of them leaves anything behind. */
const refused: readonly (readonly [what: string, bytes: Buffer, code: string, about?: object])[] = [
  ['a CSV by another name', Buffer.from('Họ và tên;Đơn vị\nNguyễn Thị Lan;TH\n'), 'import.not_a_workbook', { found: 'text' }],
  ['an old .xls', ole('Workbook'), 'import.not_a_workbook', { found: 'xls' }],
  ['a workbook behind a password', ole('EncryptedPackage'), 'import.not_a_workbook', { found: 'encrypted' }],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'import.not_a_workbook', { found: 'other' }],
  ['a PDF', pdfOf('danh sách'), 'import.not_a_workbook'],
  ['a Word file', docxOf('danh sách'), 'import.not_a_workbook', { found: 'other' }],
  ['a zip bomb', part('xl/media/a.xml', `${zeros}${zeros}`), 'evidence.bomb'],
  ['a zip bomb that lies about its size', zipOf({ 'xl/workbook.xml': `${zeros}${zeros}` }, { claim: 10 }), 'evidence.bomb'],
  ['macros', part('xl/vbaProject.bin', 'x'), 'evidence.unsafe'],
  ['values fetched from another file', part('xl/externalLinks/_rels/externalLink1.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///C:/luong.xlsx" TargetMode="External"/></Relationships>'), 'evidence.unsafe'],
  ['a path out of the folder', part('../../etc/x', 'x'), 'evidence.unsafe'],
  ['half a file', aWorkbook(list).subarray(0, 900), 'evidence.broken'],
]

/** Files that can be kept but not read: the list says why, and nothing of it is taken in. */
const failing: readonly (readonly [what: string, bytes: Buffer, fault: object])[] = [
  ['no sheets', part('xl/workbook.xml', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>'), { code: 'import.no_sheet' }],
  ['only hidden sheets', aWorkbook([{ hidden: true, rows: list }]), { code: 'import.no_sheet' }],
  ['XML cut off', sheetOf('<sheetData><row r="1"><c r="A1">'), { code: 'import.broken' }],
  ['entities to blow up', part('xl/sharedStrings.xml', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst>&b;</sst>'), { code: 'import.broken' }],
  ['more rows than a list has', sheetOf(`<sheetData>${plainRows}${Array.from({ length: mostPeople }, (_, n) => `<row r="${n + 4}"><c><v>1</v></c></row>`).join('')}</sheetData>`), { code: 'import.too_many_rows', most: mostPeople }],
]

/** Files that look for trouble and are read all the same. */
const readAnyway: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['a million empty rows', sheetOf(`<sheetData>${plainRows}${Array.from({ length: 300_000 }, (_, n) => `<row r="${n + 4}"/>`).join('')}</sheetData>`)],
  ['cells in the last column there is', sheetOf(`<sheetData>${plainRows}${cellsOf(4, ['xa'], () => 16_383)}</sheetData>`)],
  ['one merged range over the whole sheet and a thousand more', sheetOf(`<sheetData>${plainRows}</sheetData><mergeCells><mergeCell ref="H1:XFD1048576"/>${Array.from({ length: 1_000 }, (_, n) => `<mergeCell ref="J${n + 1}:K${n + 1}"/>`).join('')}</mergeCells>`)],
  ['places that are none', sheetOf(`<sheetData>${plainRows}<row r="4"><c r="Ạ1" t="inlineStr"><is><t>lạ</t></is></c><c r="A9999999999"><v>1</v></c></row></sheetData>`)],
  ['shared texts that are not there', sheetOf(`<sheetData>${plainRows}<row r="4"><c r="A4" t="s"><v>99</v></c><c r="B4" t="s"><v>-1</v></c></row></sheetData>`)],
  ['prefixes on every name', part('xl/worksheets/sheet1.xml', `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${`<sheetData>${plainRows}</sheetData>`.replace(/<(\/?)/g, '<$1x:')}</x:worksheet>`)],
  ['a sheet in UTF-16', aWorkbook(list, { more: { 'xl/worksheets/sheet1.xml': Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${plainRows}</sheetData></worksheet>`, 'utf16le') } })],
  ['control and direction characters in a name', aWorkbook([list[0]!, ['Nguyễn\u200B Thị\u202E Lan', ...list[1]!.slice(1)], list[2]!])],
]

describe('a file built to do harm', () => {
  const w = world()
  let as: Caller
  const house = () => ({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' })
  const everything = () => w.inside(async (tx) => ({
    people: await tx.selectFrom('person').where('org_id', '=', w.org).selectAll().orderBy('id').execute(), postings: await tx.selectFrom('posting').where('org_id', '=', w.org).selectAll().orderBy('id').execute(), units: await tx.selectFrom('unit').where('org_id', '=', w.org).selectAll().orderBy('id').execute(),
    history: await tx.selectFrom('history').where('org_id', '=', w.org).select('seq').orderBy('seq').execute(),
  }))
  const jobs = () => w.inside(async (tx) => (await tx.selectFrom('import_job').where('org_id', '=', w.org).select('id').execute()).length)

  beforeAll(async () => { as = await w.as(await w.person(['administrator'])) })

  it.each(refused.map(([what, bytes, code, about = {}]) => [what, bytes, code, about] as const))('is refused: %s', async (_what, bytes, code, about) => {
    const before = [await everything(), await jobs()]
    await expect(as.upload(startPeopleImport, {}, { name: 'danh-sach.xlsx', bytes })).rejects.toMatchObject({ status: 422, fault: { refusal: { code, ...about } } })
    expect([await everything(), await jobs()]).toEqual(before)
  })

  it.each(failing)('cannot be read: %s', async (_what, bytes, fault) => {
    const before = await everything()
    const job = await sendList(as, bytes)
    expect({ state: job.state, fault: job.fault, counts: job.counts, lines: await linesOf(as, job) }).toEqual({ state: 'failed', fault, counts: null, lines: [] })
    await expect(as(applyPeopleImport, { params: { id: job.id }, body: { version: job.version, endMissing: false } })).rejects.toMatchObject(refusedWith('import.not_now', 409))
    expect(await everything()).toEqual(before)
  })

  it.each(readAnyway)('is read all the same: %s', async (_what, bytes) => {
    const job = await sendList(as, bytes)
    expect({ state: job.state, fault: job.fault, lines: (await linesOf(as, job)).slice(0, 2) }).toEqual({ state: 'ready', fault: null, lines })
  })

  it('is put aside by whoever sent it, and is then over', async () => {
    const { id, version, settings } = await sendList(as, aWorkbook(list))
    expect((await as(discardPeopleImport, { params: { id } })).state).toBe('discarded')
    await expect(as(applyPeopleImport, { params: { id }, body: { version: version + 1, endMissing: false } })).rejects.toMatchObject(refusedWith('import.not_now', 409))
    await expect(as(setPeopleImport, { params: { id }, body: { ...settings!, version: version + 1 } })).rejects.toMatchObject(refusedWith('import.not_now', 409))
  })

  it('is not changed from two screens at once', async () => {
    const { id, version, settings } = await sendList(as, aWorkbook(list))
    await as(setPeopleImport, { params: { id }, body: { ...settings!, kind: 'worker', version } })
    await settledList(as, id)
    await expect(as(setPeopleImport, { params: { id }, body: { ...settings!, version } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
  })

  it('leaves nothing half taken in when the taking in breaks off, is tried again, and given up in the end', async () => {
    const broken = await breakOff(w, 'posting', "new.title = 'Trưởng phòng'")
    const job = await sendList(as, aWorkbook(list))
    const before = await everything()
    await as(applyPeopleImport, { params: { id: job.id }, body: { version: job.version, endMissing: false } })
    await broken.happened()
    expect(await everything()).toEqual(before)
    await expect(resumeImports(house())).rejects.toThrow('broken off')
    await expect(resumeImports(house())).rejects.toThrow('broken off')
    expect(await settledList(as, job.id)).toMatchObject({ state: 'failed', fault: { code: 'import.gave_up' } })
    expect(await everything()).toEqual(before)
    await broken.mend()
  })

  it('is not tried again while somebody is at it, however long it takes', async () => {
    const job = await sendList(as, aWorkbook(list))
    await w.inside((tx) => tx.updateTable('import_job').set({ state: 'applying', applied_by: sql`created_by` as never }).where('org_id', '=', w.org).where('id', '=', job.id).execute())
    await w.db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${job.id}, 13))`.execute(tx)
      for (let minute = 0; minute < 5; minute += 1) await resumeImports(house())
    })
    expect(await w.inside((tx) => tx.selectFrom('import_job').where('id', '=', job.id).select(['state', 'attempts']).executeTakeFirst())).toEqual({ state: 'applying', attempts: 0 })
    await w.inside((tx) => tx.updateTable('import_job').set({ state: 'ready', applied_by: null }).where('id', '=', job.id).execute())
  })

  it('goes on after a crash from the beginning, once, though two servers look', async () => {
    const job = await sendList(as, aWorkbook(list))
    // As a server that died leaves it: confirmed, and nobody at work on it.
    await w.inside((tx) => tx.updateTable('import_job').set({ state: 'applying', applied_by: sql`created_by` as never }).where('org_id', '=', w.org).where('id', '=', job.id).execute())
    await Promise.all([resumeImports(house()), resumeImports(house())])
    await resumeImports(house())
    expect(await as(readPeopleImport, { params: { id: job.id } })).toMatchObject({ state: 'done', counts: { new: 2 } })
    expect((await everything()).people.map((one) => one.full_name).filter((name) => /Lan|Minh/.test(name)).toSorted()).toEqual(['Nguyễn Thị Lan', 'Trần Văn Minh'])
  })
})
