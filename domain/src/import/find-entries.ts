import type { SheetRow } from './cell.ts'
import type { Head } from './find-head.ts'
import { sortRow } from './sort-row.ts'

/** An entry of a list, under the heading above it. */
export interface FoundEntry { readonly row: SheetRow; readonly heading: string | undefined }

export interface EntryFinder<Field extends string> {
  /** What each column is taken for; `null` where nothing is taken from it. */
  readonly fields: readonly (Field | null)[]
  /** Rows that are no entries, and rows nobody sees, so far. */
  readonly passedOver: { ignored: number; hiddenLeftOut: number }
  /** The row as an entry, or `undefined`. Asked row by row, from the top. */
  take(row: SheetRow): FoundEntry | undefined
}

/**
 * Finds the entries of a list: below its header, without notes, headings and totals. Behind a total or signatures only a row with
 * a number of its own or three facts is one: parts of a list are summed up each, and names of signers stand alone. A row without
 * any of `names` says nothing of itself.
 */
export function findEntries<Field extends string>(head: Head<Field>, { names, hidden, hiddenColumns }: { readonly names: readonly Field[]; readonly hidden: boolean; readonly hiddenColumns: readonly number[] }): EntryFinder<Field> {
  const fields = head.columns.map(({ field }, column) => (hidden || !hiddenColumns.includes(column) ? field : null))
  const columnsOf = (wanted: (field: Field) => boolean) => fields.flatMap((field, column) => (field !== null && wanted(field) ? [column] : []))
  const nameColumns = columnsOf((field) => names.includes(field))
  const data = columnsOf((field) => field !== 'order')
  const order = fields.findIndex((field) => field === 'order')
  const standsFirmly = ({ cells }: SheetRow) => /^\d{1,6}\.?$/.test(cells[order]?.text ?? '') || data.filter((column) => cells[column] !== undefined).length >= 3
  const passedOver = { ignored: 0, hiddenLeftOut: 0 }
  let heading: string | undefined
  let over = false
  return {
    fields, passedOver,
    take(row) {
      if (row.number <= head.to) return undefined
      if (row.hidden && !hidden) { passedOver.hiddenLeftOut += 1; return undefined }
      const sorted = sortRow(row, nameColumns, data)
      const found = over && sorted.sort === 'entry' && !standsFirmly(row) ? { sort: 'note' as const } : sorted
      if (found.sort === 'heading') heading = found.text.replace(/^(?:[IVXLC]{1,6}|[A-H]|\d{1,2})[.)]\s*/, '')
      if (found.sort === 'end') over = true
      if (found.sort !== 'entry') { passedOver.ignored += 1; return undefined }
      over = false
      return { row, heading }
    },
  }
}
