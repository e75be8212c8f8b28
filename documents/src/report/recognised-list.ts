import type { Table } from 'docx'
import { sayDate } from '@sangkien/domain/document/say-date'
import type { Day } from '@sangkien/domain/time/day'
import { dataTable } from '../layout/data-table.ts'
import { WIDE_TEXT_WIDTH } from '../layout/paper.ts'
import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'
import { sayShare } from '../text/say-share.ts'

/** A row of Table 3: one initiative recognised in the year. */
export interface RecognisedEntry {
  readonly title: string
  /** Shares in hundredths of a percent. */
  readonly authors: readonly { readonly name: string; readonly position: string; readonly share: number }[]
  readonly kind: string
  readonly field: string
  readonly firstAppliedOn: Day | null
  readonly decision: { readonly code: string; readonly day: Day }
  readonly mainEffect: string
  readonly scope: string
  readonly provinceResult: string
  readonly commendation: string
}

export const recognisedListTable = (): Table =>
  dataTable([
    { head: 'TT', share: 5, align: 'center', cell: '{order}' },
    { head: 'Tên sáng kiến', share: 26, cell: '{title}' },
    { head: 'Tác giả, chức vụ, đơn vị, tỷ lệ đóng góp', share: 29, cell: '{authors}' },
    { head: 'Loại giải pháp', share: 12, cell: '{kind}' },
    { head: 'Lĩnh vực', share: 12, cell: '{field}' },
    { head: 'Ngày áp dụng', share: 12, align: 'center', cell: '{applied}' },
    { head: 'Quyết định công nhận', share: 14, align: 'center', cell: '{decision}' },
    { head: 'Hiệu quả chính', share: 22, cell: '{mainEffect}' },
    { head: 'Phạm vi áp dụng', share: 13, cell: '{scope}' },
    { head: 'Kết quả cấp tỉnh', share: 11, cell: '{provinceResult}' },
    { head: 'Khen thưởng', share: 11, cell: '{commendation}' },
  ], 'recognised', { width: WIDE_TEXT_WIDTH, size: 10, padding: 45 })

/** Data of one row of `recognisedListTable`. */
export const recognisedListRow = (entry: RecognisedEntry, i: number): Data => ({
  order: String(i + 1),
  title: cleanLine(entry.title),
  authors: entry.authors.map(({ name, position, share }) => `${cleanLine(name)}, ${cleanLine(position)} (${sayShare(share)})`).join('\n'),
  kind: cleanLine(entry.kind),
  field: cleanLine(entry.field),
  applied: entry.firstAppliedOn === null ? '' : sayDate(entry.firstAppliedOn),
  decision: `${cleanLine(entry.decision.code)}\n${sayDate(entry.decision.day)}`,
  mainEffect: cleanLine(entry.mainEffect),
  scope: cleanLine(entry.scope),
  provinceResult: cleanLine(entry.provinceResult),
  commendation: cleanLine(entry.commendation),
})
