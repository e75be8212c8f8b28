import { type Day, dayOf, parseDay } from '@sangkien/domain/time/day'
import type { Row, stream } from '@protobi/exceljs'
import { cleanLine } from '../text/clean-text.ts'
import { harmlessText } from './harmless-text.ts'
import type { CellValue, ColumnKind, Sheet } from './sheet.ts'

const FONT = { name: 'Times New Roman', size: 11 }
const atATime = 100
const LINE = { style: 'thin' } as const
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE }

const formats: Record<ColumnKind, string> = { text: '@', number: '#,##0.##', date: 'dd/mm/yyyy', money: '#,##0' }
const sides: Record<ColumnKind, 'left' | 'right' | 'center'> = { text: 'left', number: 'right', date: 'center', money: 'right' }

/**
 * One sheet: lines above, a frozen head with a filter, rows; printed on A4 laid across, as wide as the page, its head on every
 * page and `trang/số trang` at the foot.
 */
export async function writeSheet(workbook: stream.xlsx.WorkbookWriter, sheet: Sheet): Promise<void> {
  const headAt = sheet.lines.length + 3 // lines, title, an empty row
  const page = workbook.addWorksheet(tabName(sheet.name), {
    views: [{ state: 'frozen', ySplit: headAt }],
    pageSetup: {
      paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headAt}:${headAt}`,
      margins: { left: 0.59, right: 0.39, top: 0.59, bottom: 0.59, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&R&P/&N' },
  })
  page.columns = sheet.columns.map(({ width }) => ({ width }))
  for (const line of sheet.lines) styled(page.addRow([harmlessText(cleanLine(line))]), { ...FONT }).commit()
  styled(page.addRow([harmlessText(cleanLine(sheet.title))]), { ...FONT, size: 14, bold: true }).commit()
  page.addRow([]).commit()
  page.autoFilter = { from: { row: headAt, column: 1 }, to: { row: headAt, column: sheet.columns.length } }
  writeHead(page.addRow(sheet.columns.map(({ head }) => head)))
  let written = 0
  for await (const cells of sheet.rows) {
    writeCells(page.addRow(cells.map((value, i) => valueOf(value, sheet.columns[i]?.kind ?? 'text'))), sheet)
    // What is written is packed and sent meanwhile, instead of piling up; and nobody else waits for a long sheet.
    if ((written += 1) % atATime === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  page.commit()
}

function writeHead(row: Row) {
  row.eachCell((cell) => {
    cell.font = { ...FONT, bold: true }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = BOX
  })
  row.commit()
}

function writeCells(row: Row, { columns }: Sheet) {
  for (const [i, { kind }] of columns.entries()) {
    const cell = row.getCell(i + 1)
    cell.font = FONT
    cell.numFmt = formats[kind]
    cell.alignment = { horizontal: sides[kind], vertical: 'top', wrapText: kind === 'text' }
    cell.border = BOX
  }
  row.commit()
}

function styled(row: Row, font: { readonly name: string; readonly size: number; readonly bold?: boolean }): Row {
  row.getCell(1).font = font
  return row
}

/** Days become real dates, so that Excel sorts and filters them; a text that is no day stays text. */
function valueOf(value: CellValue, kind: ColumnKind): string | number | Date | null {
  if (value === null || typeof value === 'number') return value
  const day = value instanceof Date ? dayOf(value) : kind === 'date' ? parseDay(value) : undefined
  if (day !== undefined) return midnightUtc(day)
  return typeof value === 'string' ? harmlessText(value) : null
}

// Excel has no time zones: the library writes what UTC says, so the day itself is handed over.
const midnightUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** Excel takes 31 characters and none of `[]:*?/\`, and no apostrophe at either end. */
const tabName = (name: string): string => cleanLine(name).replace(/[[\]:*?/\\]/g, ' ').slice(0, 31).replace(/^'|'$/g, '').trim() || 'Sheet1'
