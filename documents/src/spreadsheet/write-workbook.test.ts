import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@sangkien/domain/time/day'
import excel from '@protobi/exceljs'
import PizZip from 'pizzip'
import { afterAll, describe, expect, it } from 'vitest'
import { sheetOf } from './sheet.ts'
import { streamWorkbook, writeWorkbook } from './write-workbook.ts'

interface Row {
  readonly title: string
  readonly points: number | null
  readonly decided: ReturnType<typeof day> | null
  readonly received: Date
  readonly benefit: number
}

const rows: Row[] = [
  { title: 'Rút ngắn thời gian cấp phát vật tư'.normalize('NFD'), points: 84.5, decided: day('2026-01-05'), received: new Date('2025-12-31T17:00:00Z'), benefit: 9_340_000 },
  { title: '=HYPERLINK("http://example.vn")', points: null, decided: null, received: new Date('2026-03-01T10:00:00Z'), benefit: 0 },
  { title: '- Giảm <thời gian> & "chi phí"\u0000', points: 50, decided: day('2026-12-31'), received: new Date('2026-03-01T10:00:00Z'), benefit: -1_500 },
]

const sheet = (data: Iterable<Row>) => sheetOf<Row>({
  name: 'Sáng kiến: năm 2026 [danh sách đầy đủ]/1',
  title: 'DANH SÁCH SÁNG KIẾN NĂM 2026',
  lines: ['Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi', 'Ngày lập: 23/11/2026', 'Lọc: được công nhận'],
  columns: [
    { head: 'Tên sáng kiến', width: 50, kind: 'text', value: (row) => row.title },
    { head: 'Điểm', width: 8, kind: 'number', value: (row) => row.points },
    { head: 'Ngày quyết định', width: 14, kind: 'date', value: (row) => row.decided },
    { head: 'Ngày nhận', width: 14, kind: 'date', value: (row) => row.received },
    { head: 'Tiền làm lợi', width: 16, kind: 'money', value: (row) => row.benefit },
  ],
  rows: data,
})

const open = async (bytes: Uint8Array) => {
  const workbook = new excel.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  const page = workbook.worksheets[0]
  if (!page) throw new Error('no sheet')
  return page
}

const folder = mkdtempSync(join(tmpdir(), 'sangkien-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a list as a spreadsheet', () => {
  it('has lines above, a head, and each value as what it is', async () => {
    const page = await open(await writeWorkbook([sheet(rows)], 'Danh sách'))
    expect([1, 2, 3, 4].map((at) => page.getRow(at).getCell(1).value)).toEqual([
      'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi', 'Ngày lập: 23/11/2026', 'Lọc: được công nhận', 'DANH SÁCH SÁNG KIẾN NĂM 2026',
    ])
    const valuesAt = (at: number) => [1, 2, 3, 4, 5].map((column) => page.getRow(at).getCell(column).value)
    expect(valuesAt(6)).toEqual(['Tên sáng kiến', 'Điểm', 'Ngày quyết định', 'Ngày nhận', 'Tiền làm lợi'])
    expect(valuesAt(7)).toEqual(['Rút ngắn thời gian cấp phát vật tư', 84.5, new Date('2026-01-05T00:00:00Z'), new Date('2026-01-01T00:00:00Z'), 9_340_000])
    expect(valuesAt(8).slice(0, 3)).toEqual(['\'=HYPERLINK("http://example.vn")', null, null])
    expect(valuesAt(9)).toEqual(['\'- Giảm <thời gian> & "chi phí"', 50, new Date('2026-12-31T00:00:00Z'), new Date('2026-03-01T00:00:00Z'), -1_500])
    expect(page.getRow(7).getCell(5).numFmt).toBe('#,##0')
  })

  it('is ready to print on A4 across with its head on every page, and to read with the head held', async () => {
    const page = await open(await writeWorkbook([sheet(rows)], 'Danh sách'))
    expect(page.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '6:6' })
    expect(page.views).toMatchObject([{ state: 'frozen', ySplit: 6 }])
    expect(page.autoFilter).toBe('A6:E6')
    expect(page.name).toBe('Sáng kiến  năm 2026  danh sách')
  })

  it('streams fifty thousand rows to a file', async () => {
    const path = join(folder, 'long.xlsx')
    await streamWorkbook(createWriteStream(path), [sheet(manyRows(50_000))], 'Danh sách')
    const xml = new PizZip(readFileSync(path)).file('xl/worksheets/sheet1.xml')?.asText() ?? ''
    expect(xml.match(/<row /g)).toHaveLength(50_000 + 5)
  }, 30_000)

  it('keeps sheets of different rows in one workbook', async () => {
    const units = sheetOf<string>({ name: 'Đơn vị', title: 'ĐƠN VỊ', lines: [], columns: [{ head: 'Tên', width: 30, kind: 'text', value: (name) => name }], rows: ['Phòng Hành chính - Quản trị'] })
    const workbook = new excel.Workbook()
    await workbook.xlsx.load(Uint8Array.from(await writeWorkbook([sheet(rows), units], 'Danh sách')).buffer)
    expect(workbook.worksheets.map(({ rowCount }) => rowCount)).toEqual([9, 4])
  })
})

function* manyRows(count: number): Generator<Row> {
  const [first] = rows
  if (first) for (let i = 0; i < count; i += 1) yield first
}
