import type { Day } from '@sangkien/domain/time/day'

export type CellValue = string | number | Day | Date | null

/** What a column holds, and so how its cells are written and aligned. `date` takes a `Day` or an instant; `money` whole đồng. */
export type ColumnKind = 'text' | 'number' | 'date' | 'money'

export interface ColumnLook {
  readonly head: string
  /** Width in characters. */
  readonly width: number
  readonly kind: ColumnKind
}

export interface SheetColumn<Row> extends ColumnLook {
  readonly value: (row: Row) => CellValue
}

export interface SheetFacts<Row> {
  /** Name of the tab; shortened to what Excel takes. */
  readonly name: string
  /** `DANH SÁCH SÁNG KIẾN NĂM 2026`. */
  readonly title: string
  /** Lines above the table: the agency, the date, the filters in words. */
  readonly lines: readonly string[]
  readonly columns: readonly SheetColumn<Row>[]
  /** Read once, row by row: a list of any length is never whole in memory. */
  readonly rows: Iterable<Row> | AsyncIterable<Row>
}

/** A sheet ready to be written: its columns, and its rows as cells. */
export interface Sheet {
  readonly name: string
  readonly title: string
  readonly lines: readonly string[]
  readonly columns: readonly ColumnLook[]
  readonly rows: AsyncIterable<readonly CellValue[]>
}

/** Typed rows to cells, so that sheets of different rows stand in one workbook. */
export const sheetOf = <Row>({ columns, rows, ...facts }: SheetFacts<Row>): Sheet => ({
  ...facts,
  columns,
  rows: cellsOf(rows, columns),
})

async function* cellsOf<Row>(rows: Iterable<Row> | AsyncIterable<Row>, columns: readonly SheetColumn<Row>[]) {
  for await (const row of rows) yield columns.map((column) => column.value(row))
}
