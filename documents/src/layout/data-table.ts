import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, VerticalMergeType, WidthType } from 'docx'
import { paragraph } from './paragraph.ts'
import { SIZE } from './paper.ts'

export interface Column {
  readonly head: string
  /** Share of the table's width; the sum need not be 1. */
  readonly share: number
  readonly align?: 'left' | 'center' | 'right'
  /** What a cell of this column holds: text with tags. */
  readonly cell: string
  /** One cell for all the rows of a group (see `groupRows`). */
  readonly merged?: boolean
  readonly bold?: boolean
  /** Further paragraphs of the same cell, never bold. Not for the last column. */
  readonly below?: readonly string[]
}

export interface TableLook {
  readonly width: number
  /** Points. */
  readonly size?: number
  /** Room left and right in a cell, twips. */
  readonly padding?: number
  /** Cells begin at the top of their row: for long texts side by side. */
  readonly top?: boolean
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

/** A ruled table with one row for each entry of `rows`; the head is repeated on every page and no row is cut by a page break. */
export function dataTable(columns: readonly Column[], rows: string, look: TableLook): Table {
  return tableOf(columns, look, [tagged(columns.map((column) => column.cell), `{#${rows}}`, `{/${rows}}`)])
}

/**
 * A ruled table where each entry of `groups` takes one row and one more for each of its `others` (an initiative and its
 * co-authors). Merged columns are written once for the group.
 */
export function groupedTable(columns: readonly Column[], groups: string, look: TableLook): Table {
  const first = tagged(columns.map((column) => column.cell), `{#${groups}}`, '')
  const more = tagged(columns.map((column) => (column.merged ? '' : column.cell)), '{#others}', `{/others}{/${groups}}`)
  return tableOf(columns, look, [first, more])
}

const tagged = (cells: readonly string[], open: string, close: string): string[] =>
  cells.map((cell, i) => `${i === 0 ? open : ''}${cell}${i === cells.length - 1 ? close : ''}`)

function tableOf(columns: readonly Column[], { width, size = SIZE.table, padding = 70, top = false }: TableLook, rows: readonly (readonly string[])[]): Table {
  const widths = widthsOf(columns, width)
  const merge = (column: Column, row: number) =>
    rows.length > 1 && column.merged ? { verticalMerge: row === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { top: 40, bottom: 40, left: padding, right: padding },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, i) => new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children: [paragraph(column.head, { size, bold: true, align: 'center', keepNext: true })],
        })),
      }),
      ...rows.map((cells, row) => new TableRow({
        cantSplit: true,
        children: columns.map((column, i) => new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          // A group may run over a page's end: its own cells are read at its top.
          verticalAlign: top || rows.length > 1 ? VerticalAlign.TOP : VerticalAlign.CENTER,
          ...merge(column, row),
          children: [
            paragraph(cells[i] ?? '', { size, align: column.align ?? 'left', bold: column.bold ?? false }),
            ...(column.below ?? []).map((text) => paragraph(text, { size, align: column.align ?? 'left' })),
          ],
        })),
      })),
    ],
  })
}

function widthsOf(columns: readonly Column[], width: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => Math.round((share / total) * width))
}
