import { type SheetColumn, sheetOf } from '@sangkien/documents/spreadsheet/sheet'
import { writeWorkbook } from '@sangkien/documents/spreadsheet/write-workbook'
import type { OrgId } from '@sangkien/domain/ids'
import { sayDoubt, sayHint, sayWrong } from '@sangkien/domain/import/say-row'
import type { Tx } from '../db.ts'
import type { FileReply } from '../http/mount.ts'
import { readJob } from './import-job.query.ts'
import type { RowDetail } from './import-rows.query.ts'

interface Fault { readonly row: number | null; readonly cells: readonly string[]; readonly reasons: string }

/** The rows that keep a list out, as they stand in the file and under its own headers, each with its reasons: to be put right there. */
export async function exportFaults(tx: Tx, org: OrgId, id: string): Promise<FileReply> {
  const job = await readJob(tx, org, id)
  const found = await tx.selectFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).where('verdict', 'in', ['wrong', 'doubtful']).select(['row_number as row', 'detail']).$narrowType<{ detail: RowDetail }>().orderBy('position').execute()
  const rows = found.map(({ row, detail }): Fault => ({ row, cells: detail.cells ?? [], reasons: [...detail.wrongs.map(sayWrong), ...(detail.doubt ? [sayDoubt(detail.doubt)] : []), ...detail.hints.map(sayHint)].join(' ') }))
  const columns: readonly SheetColumn<Fault>[] = [
    { head: 'Dòng', width: 7, kind: 'number', value: ({ row }) => row },
    { head: 'Cần sửa', width: 50, kind: 'text', value: ({ reasons }) => reasons },
    ...(job.found?.columns ?? []).map(({ head }, column): SheetColumn<Fault> => ({ head: head || `Cột ${column + 1}`, width: 18, kind: 'text', value: ({ cells }) => cells[column] ?? '' })),
  ]
  const title = 'CÁC DÒNG CẦN SỬA'
  return {
    name: `Dòng cần sửa - ${job.fileName.replace(/\.xlsx$/i, '')}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: () => writeWorkbook([sheetOf({ name: 'Cần sửa', title, lines: [`Tệp: ${job.fileName}`, `Trang tính: ${job.settings?.sheet ?? ''}`], columns, rows })], title),
  }
}
