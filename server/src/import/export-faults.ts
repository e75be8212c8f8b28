import { sheetOf } from '@sangkien/documents/spreadsheet/sheet'
import { openWorkbook } from '@sangkien/documents/spreadsheet/write-workbook'
import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import type { FileReply } from '../http/mount.ts'
import { readJob } from './import-job.query.ts'
import type { FaultColumn, FaultRow, ImportKind, ListSettings } from './import-kind.ts'

/** Rows somebody puts right by hand; a list with more of them was read by the wrong columns. */
const mostFaults = 10_000

/** The rows that keep a list out, as they stand in the file and under its own headers, each with its reasons: to be put right there. */
export async function exportFaults(tx: Tx, org: OrgId, kind: ImportKind, id: string): Promise<FileReply> {
  const job = await readJob<ListSettings>(tx, org, kind.name, id)
  const found = await tx.selectFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).where('verdict', 'in', ['wrong', 'doubtful']).select(['row_number as row', 'detail'])
    .$narrowType<{ detail: { cells?: readonly string[] } }>().orderBy('position').limit(mostFaults).execute()
  const rows = found.map(({ row, detail }): FaultRow => ({ row, cells: detail.cells ?? [], reasons: kind.sayFaults(detail) }))
  const columns: readonly FaultColumn[] = [
    { head: 'Dòng', width: 7, kind: 'number', value: ({ row }) => row },
    { head: 'Cần sửa', width: 50, kind: 'text', value: ({ reasons }) => reasons },
    ...(job.found?.columns ?? []).map(({ head }, column): FaultColumn => ({ head: head || `Cột ${column + 1}`, width: 18, kind: 'text', value: ({ cells }) => cells[column] ?? '' })),
  ]
  const title = 'CÁC DÒNG CẦN SỬA'
  const all = (job.counts?.wrong ?? 0) + (job.counts?.doubtful ?? 0)
  const lines = [`Tệp: ${job.fileName}`, `Trang tính: ${job.settings?.sheet ?? ''}`, ...(all > rows.length ? [`${rows.length} dòng đầu trong ${all} dòng cần sửa.`] : [])]
  return {
    name: `Dòng cần sửa - ${job.fileName.replace(/\.xlsx$/i, '')}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: async () => openWorkbook([sheetOf({ name: 'Cần sửa', title, lines, columns, rows })], title),
  }
}
