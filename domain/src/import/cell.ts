/** What stands in a cell of somebody else's spreadsheet, as far as any rule of taking it in needs to know. */
export interface Cell {
  /** What one reads there, NFC, decoded from a legacy font; a number as Excel would write it plainly. */
  readonly text: string
  /** The same line by line, where it stands on more than one. */
  readonly lines?: readonly string[]
  /** The number under it. A date is the serial number of its day, counted from 1900 whatever the workbook counts from. */
  readonly number?: number
  /** The number is shown as a date. */
  readonly isDate?: boolean
  /** Nothing can be read from it: a formula never computed, an error such as #N/A, or a text no cell can mean. */
  readonly fault?: CellFault
  /** Stands in more cells than one: each of them has it. */
  readonly merged?: boolean
}

export type CellFault = 'not_computed' | 'error_value' | 'too_long'

/** A row as it stands; a cell that is empty is absent. */
export interface SheetRow {
  /** As Excel counts: the first is 1. */
  readonly number: number
  readonly hidden: boolean
  readonly cells: readonly (Cell | undefined)[]
}

/** Why a file cannot be taken in at all. */
export type BookFault =
  | { readonly code: 'import.not_a_workbook'; readonly found: 'xls' | 'encrypted' | 'text' | 'other' }
  | { readonly code: 'import.broken' }
  | { readonly code: 'import.too_many_rows'; readonly most: number }
  | { readonly code: 'import.no_sheet' }
