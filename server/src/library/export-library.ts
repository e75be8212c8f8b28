import { type SheetColumn, sheetOf } from '@sangkien/documents/spreadsheet/sheet'
import { openWorkbook } from '@sangkien/documents/spreadsheet/write-workbook'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayPastField } from '@sangkien/domain/past/say-past'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { type Db, inOrganisation } from '../db.ts'
import type { FileReply } from '../http/mount.ts'
import { type Asked, searchRecognised } from './library.query.ts'

type Row = Awaited<ReturnType<typeof searchRecognised>>['rows'][number] & { readonly order: number }

/** In the very words an import knows a column by: what goes out comes in again as there already. */
const columns: readonly SheetColumn<Row>[] = [
  { head: 'STT', width: 7, kind: 'number', value: ({ order }) => order },
  { head: sayPastField('title'), width: 60, kind: 'text', value: ({ title }) => title },
  { head: sayPastField('authors'), width: 34, kind: 'text', value: ({ authors }) => authors.join('; ') },
  { head: sayPastField('unit'), width: 30, kind: 'text', value: ({ unitName }) => unitName },
  { head: sayPastField('year'), width: 10, kind: 'text', value: ({ year }) => String(year) },
  { head: sayPastField('decision'), width: 20, kind: 'text', value: ({ decisionNumber }) => decisionNumber },
  { head: sayPastField('decidedOn'), width: 14, kind: 'date', value: ({ decidedOn }) => decidedOn },
  { head: 'Mã số', width: 14, kind: 'text', value: ({ code }) => code },
  { head: 'Nguồn', width: 22, kind: 'text', value: ({ source }) => (source === 'ours' ? 'Công nhận trên hệ thống' : 'Nhập từ danh sách cũ') },
]

const atATime = 1_000

/** The library as Excel, whatever its length: read a page at a time as it is written, each in a moment of its own, so that no connection waits for whoever downloads it. */
export function exportLibrary(db: Db, { org }: Actor, asked: Omit<Asked, 'after' | 'limit'>, now: Date): FileReply {
  const today = dayOf(now)
  const title = 'DANH SÁCH SÁNG KIẾN ĐÃ ĐƯỢC CÔNG NHẬN'
  async function* rows(): AsyncGenerator<Row> {
    let after: string | undefined
    for (let order = 0; ; ) {
      const page = await inOrganisation(db, org, (tx) => searchRecognised(tx, org, { ...asked, after, limit: atATime }, today, { counted: false }))
      for (const row of page.rows) yield { ...row, order: order += 1 }
      if (page.next === null) return
      after = page.next
    }
  }
  return {
    name: `Thư viện sáng kiến ${today}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: async () => openWorkbook([sheetOf({ name: 'Sáng kiến', title, lines: [`Tính đến ngày ${sayDate(today)}`], columns, rows: rows() })], title),
  }
}
