import type { RoundStatistics } from '@sangkien/contract/statistics'
import { type SheetColumn, sheetOf } from '@sangkien/documents/spreadsheet/sheet'
import { writeWorkbook } from '@sangkien/documents/spreadsheet/write-workbook'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayTermKind, sayTimedStep } from '@sangkien/domain/statistics/say-step'
import { dayOf } from '@sangkien/domain/time/day'
import type { FileReply } from '../http/mount.ts'

type Row<Part extends keyof RoundStatistics> = RoundStatistics[Part] extends readonly (infer One)[] ? One : never

const times: readonly SheetColumn<Row<'times'>>[] = [
  { head: 'Bước', width: 50, kind: 'text', value: ({ step }) => sayTimedStep(step) }, { head: 'Số hồ sơ', width: 10, kind: 'number', value: ({ dossiers }) => dossiers },
  { head: 'Một nửa không quá (ngày làm việc)', width: 16, kind: 'number', value: ({ median }) => median }, { head: '9/10 không quá (ngày làm việc)', width: 16, kind: 'number', value: ({ ninth }) => ninth },
  { head: 'Lâu nhất (ngày làm việc)', width: 12, kind: 'number', value: ({ longest }) => longest?.days ?? null }, { head: 'Hồ sơ lâu nhất', width: 18, kind: 'text', value: ({ longest }) => longest?.code ?? null },
]
const terms: readonly SheetColumn<Row<'terms'>>[] = [
  { head: 'Thời hạn', width: 30, kind: 'text', value: ({ kind }) => sayTermKind(kind) }, { head: 'Đúng hạn', width: 12, kind: 'number', value: ({ inTime }) => inTime }, { head: 'Trễ hạn', width: 12, kind: 'number', value: ({ late }) => late },
]
const load: readonly SheetColumn<Row<'load'>>[] = [
  { head: 'Thành viên', width: 30, kind: 'text', value: ({ name }) => name }, { head: 'Hồ sơ được xét', width: 12, kind: 'number', value: ({ judged }) => judged }, { head: 'Phiếu chấm đã gửi', width: 12, kind: 'number', value: ({ sheets }) => sheets },
  { head: 'Hồ sơ không tham gia', width: 12, kind: 'number', value: ({ out }) => out }, { head: 'Số phiên', width: 10, kind: 'number', value: ({ sittings }) => sittings }, { head: 'Có mặt', width: 10, kind: 'number', value: ({ present }) => present },
]
const reasons: readonly SheetColumn<Row<'declineReasons'> & { readonly of: string }>[] = [
  { head: 'Kết quả', width: 22, kind: 'text', value: ({ of }) => of }, { head: 'Lý do', width: 60, kind: 'text', value: ({ label }) => label }, { head: 'Số hồ sơ', width: 10, kind: 'number', value: ({ count }) => count },
]
const widest: readonly SheetColumn<RoundStatistics['agreement']['widest'][number]>[] = [
  { head: 'Mã số', width: 16, kind: 'text', value: ({ code }) => code }, { head: 'Tên sáng kiến', width: 60, kind: 'text', value: ({ title }) => title }, { head: 'Số phiếu', width: 10, kind: 'number', value: ({ sheets }) => sheets },
  { head: 'Điểm trung bình', width: 12, kind: 'number', value: ({ mean }) => mean }, { head: 'Chênh lệch', width: 12, kind: 'number', value: ({ spread }) => spread },
]

/** The statistics of a round as a workbook, one sheet for each part. */
export async function exportStatistics(of: RoundStatistics, now: Date): Promise<FileReply> {
  const title = `THỐNG KÊ ${of.name.toLocaleUpperCase('vi')}`
  const lines = [`Số liệu đến ngày ${sayDate(dayOf(now))}`]
  const bytes = await writeWorkbook([
    sheetOf({ name: 'Thời gian', title, lines, columns: times, rows: of.times }), sheetOf({ name: 'Thời hạn', title, lines, columns: terms, rows: of.terms }),
    sheetOf({ name: 'Thành viên', title, lines, columns: load, rows: of.load }), sheetOf({ name: 'Mức thống nhất', title, lines, columns: widest, rows: of.agreement.widest }),
    sheetOf({ name: 'Lý do', title, lines, columns: reasons, rows: [...of.intakeReasons.map((one) => ({ ...one, of: 'Không tiếp nhận' })), ...of.declineReasons.map((one) => ({ ...one, of: 'Không công nhận' }))] }),
  ], title)
  return { name: `Thống kê ${of.name}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes }
}
