import type { Table } from 'docx'
import { groupedTable } from '../layout/data-table.ts'

/** The annex of a recognition decision: one row for each author, the initiative's own cells written once. */
export const recognisedTable = (width: number): Table =>
  groupedTable(
    [
      { head: 'TT', share: 5, align: 'center', cell: '{order}', merged: true },
      { head: 'Tên sáng kiến', share: 34, cell: '{title}', merged: true },
      { head: 'Tác giả, đồng tác giả', share: 17, cell: '{name}' },
      { head: 'Chức vụ, đơn vị', share: 24, cell: '{position}' },
      { head: 'Tỷ lệ đóng góp', share: 9, align: 'center', cell: '{share}' },
      { head: 'Loại giải pháp', share: 14, cell: '{kind}', merged: true },
      { head: 'Điểm', share: 7, align: 'center', cell: '{score}', merged: true },
      { head: 'Xếp loại', share: 8, align: 'center', cell: '{grade}', merged: true },
    ],
    'initiatives',
    { width },
  )
