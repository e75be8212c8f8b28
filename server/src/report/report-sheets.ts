import type { SheetFacts } from '@sangkien/documents/spreadsheet/sheet'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { SolutionKind } from '@sangkien/domain/regulation/pack'
import type { YearRow } from '@sangkien/domain/report/count-year'
import { notRecorded } from '@sangkien/domain/report/not-recorded'
import { nameRow } from '@sangkien/domain/report/name-row'
import { pairYears } from '@sangkien/domain/report/pair-years'
import type { YearFigure } from '@sangkien/domain/report/year-figures'
import { sayKind } from '../initiative/export-words.ts'
import type { ReportFacts } from './report-facts.ts'

const heads: readonly (readonly [YearFigure, string])[] = [
  ['submitted', 'Đơn nộp'], ['accepted', 'Chấp nhận'], ['intakeRefused', 'Từ chối tiếp nhận'], ['recognised', 'Công nhận'], ['declined', 'Không công nhận'], ['withdrawn', 'Rút'], ['pending', 'Đang xét'],
  ['technical', 'Kỹ thuật'], ['management', 'Quản lý'], ['operational', 'Tác nghiệp'], ['appliedProgress', 'Ứng dụng TBKT'], ['aboutIt', 'CNTT, CĐS'], ['aboutAdministrativeReform', 'CCHC, TTHC'],
]

interface Line { readonly name: string; readonly now: YearRow | undefined; readonly then: YearRow | undefined }

/** Biểu 1 as a sheet: a row for each unit and the total, each figure with the same period of the year before beside it. */
export function unitSheet({ agency, figures: { year, table1, lastYear, succession }, unitNames }: ReportFacts): SheetFacts<Line> {
  const names = new Map(unitNames)
  const pair = (head: string, of: (row: YearRow) => number | null, kind: 'number' | 'text' = 'number') => [
    { head, width: 11, kind, value: ({ now }: Line) => (now ? of(now) : null) }, { head: `${head} (${year - 1})`, width: 11, kind, value: ({ then }: Line) => (then ? of(then) : null) },
  ]
  return {
    name: 'Biểu 1', title: `BIỂU 1. TỔNG HỢP HOẠT ĐỘNG SÁNG KIẾN NĂM ${year}`,
    lines: [agency.name, `Số liệu từ ngày ${sayDate(table1.period.from)} đến ngày ${sayDate(table1.period.to)}, cạnh số liệu cùng kỳ năm ${year - 1}`],
    columns: [
      { head: 'Phòng, ban, đơn vị', width: 34, kind: 'text', value: ({ name }) => name },
      ...pair('CC, VC, NLĐ', ({ headcount }) => headcount), ...pair('Ý tưởng', ({ ideas }) => ideas),
      ...heads.flatMap(([figure, head]) => pair(head, (row) => row.figures[figure])),
      ...pair('Tỷ lệ công nhận (%)', ({ recognitionRate }) => (recognitionRate === null ? null : recognitionRate / 100)),
      ...pair('Lượt tác giả', ({ authors }) => authors.turns), ...pair('Nam', ({ authors }) => authors.male), ...pair('Nữ', ({ authors }) => authors.female),
    ],
    rows: [...pairYears(table1, lastYear, succession).map((row) => ({ name: nameRow(row, (unitId) => names.get(unitId ?? '') ?? ''), now: row.now, then: row.then })), { name: 'Tổng cộng', now: table1.total, then: lastYear.total }],
  }
}

type Recognised = ReportFacts['figures']['table3'][number] & { readonly order: number }

/** Biểu 3 as a sheet. */
export const recognisedSheet = ({ agency, figures: { year, table3 } }: ReportFacts): SheetFacts<Recognised> => ({
  name: 'Biểu 3', title: `BIỂU 3. DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM ${year}`, lines: [agency.name],
  columns: [
    { head: 'TT', width: 6, kind: 'number', value: ({ order }) => order },
    { head: 'Mã số', width: 14, kind: 'text', value: ({ code }) => code },
    { head: 'Tên sáng kiến', width: 60, kind: 'text', value: ({ title }) => title },
    { head: 'Tác giả, chức vụ, đơn vị, tỷ lệ', width: 50, kind: 'text', value: ({ authors }) => authors.map(({ name, title, unitName, share }) => `${name}, ${[title, unitName].filter(Boolean).join(', ')} (${sayNumber(share / 100)}%)`).join('; ') },
    { head: 'Loại giải pháp', width: 24, kind: 'text', value: ({ kinds }) => kinds.map((kind) => sayKind(kind as SolutionKind)).join(', ') },
    { head: 'Lĩnh vực', width: 24, kind: 'text', value: ({ field }) => field },
    { head: 'Ngày áp dụng', width: 12, kind: 'date', value: ({ firstAppliedOn }) => firstAppliedOn },
    { head: 'Số quyết định', width: 14, kind: 'text', value: ({ decisionNumber }) => decisionNumber },
    { head: 'Ngày quyết định', width: 12, kind: 'date', value: ({ decidedOn }) => decidedOn },
    { head: 'Hiệu quả chính', width: 40, kind: 'text', value: ({ effect }) => effect },
    { head: 'Phạm vi áp dụng', width: 30, kind: 'text', value: ({ scope }) => scope || notRecorded },
    { head: 'Kết quả cấp tỉnh', width: 24, kind: 'text', value: ({ provinceResult }) => provinceResult || notRecorded },
    { head: 'Khen thưởng', width: 16, kind: 'text', value: () => notRecorded },
    { head: 'Ghi chú', width: 18, kind: 'text', value: ({ revoked }) => (revoked ? 'Đã hủy bỏ công nhận' : '') },
  ],
  rows: table3.map((row, at) => ({ ...row, order: at + 1 })),
})
