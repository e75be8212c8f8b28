import type { Table, TableCell } from '@sangkien/domain/text/rich-text'

export interface GridCell {
  /** Absent where a row of the author's is short, and under a cell that reaches down. */
  readonly cell?: TableCell
  readonly columns: number
  readonly merge?: 'restart' | 'continue'
}

export interface Grid {
  /** Share of the width each column takes; the sum is 1. */
  readonly shares: readonly number[]
  readonly rows: readonly { readonly head: boolean; readonly cells: readonly GridCell[] }[]
}

const MOST_COLUMNS = 30 // more are narrower than a letter

/** An author's table on an even grid, as Word wants it: every row as wide as the widest, cells that reach down written in each row. */
export function tableGrid(table: Table): Grid {
  const reach = new Map<number, { rows: number; columns: number }>() // by column: cells of rows above that still reach down
  const placed = table.content.map(({ content }) => {
    const cells: GridCell[] = []
    let at = 0
    const skip = () => {
      for (let over = reach.get(at); over; over = reach.get(at)) {
        cells.push({ columns: over.columns, merge: 'continue' })
        if (over.rows > 1) reach.set(at, { ...over, rows: over.rows - 1 })
        else reach.delete(at)
        at += over.columns
      }
    }
    for (const cell of content) {
      skip()
      const columns = Math.max(1, Math.min(cell.attrs?.colspan ?? 1, MOST_COLUMNS - at))
      if (at >= MOST_COLUMNS) break
      const rows = cell.attrs?.rowspan ?? 1
      cells.push({ cell, columns, ...(rows > 1 && { merge: 'restart' }) })
      if (rows > 1) reach.set(at, { rows: rows - 1, columns })
      at += columns
    }
    skip()
    return { head: content.length > 0 && content.every(({ type }) => type === 'tableHeader'), cells, width: at }
  })
  const width = Math.max(1, ...placed.map((row) => row.width))
  return {
    shares: sharesOf(table, width),
    rows: placed.map(({ head, cells, width: filled }) => ({
      head,
      cells: [...cells, ...Array.from({ length: width - filled }, () => ({ columns: 1 }))],
    })),
  }
}

/** Shares from the widths the author drew in the first row, where every column has one; equal otherwise. */
function sharesOf(table: Table, width: number): number[] {
  const drawn = (table.content[0]?.content ?? []).flatMap(({ attrs }) => attrs?.colwidth ?? [])
  const total = drawn.reduce((sum, one) => sum + one, 0)
  return drawn.length === width && drawn.every((one) => one > 0)
    ? drawn.map((one) => one / total)
    : Array.from({ length: width }, () => 1 / width)
}
