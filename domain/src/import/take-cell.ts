import type { Cell, CellFault, SheetRow } from './cell.ts'

/** What keeps a cell from being read, whatever it should hold. */
export type CellWrong<Field extends string> = { readonly code: 'cell_fault'; readonly field: Field; readonly fault: CellFault } | { readonly code: 'too_long'; readonly field: Field; readonly most: number }

/** Takes the cells of a row by what their columns are; one that cannot be read is blamed, and then as if it were empty. */
export function cellTaker<Field extends string>({ cells }: Pick<SheetRow, 'cells'>, fields: readonly (Field | null)[], longest: Partial<Record<Field, number>>, blame: (wrong: CellWrong<Field>) => void): (field: Field) => Cell | undefined {
  return (field) => {
    const cell = cells[fields.indexOf(field)]
    const most = longest[field]
    if (cell?.fault) blame({ code: 'cell_fault', field, fault: cell.fault })
    else if (cell && most !== undefined && cell.text.length > most) blame({ code: 'too_long', field, most })
    else return cell && { ...cell, text: withoutMark(cell.text) }
    return undefined
  }
}

/** Our own export keeps text that begins like a formula from being one with an apostrophe. */
const withoutMark = (text: string): string => text.replace(/^'(?=[=+\-@])/, '')
