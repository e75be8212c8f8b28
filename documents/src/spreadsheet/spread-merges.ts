import type { Cell } from '@sangkien/domain/import/cell'
import type { Merge } from './cell-place.ts'

/** Gives every cell of a merged range what its first cell says. Asked row by row, from the top. */
export function spreadMerges(merges: readonly Merge[], columns: number): (row: number, cells: (Cell | undefined)[]) => void {
  let next = 0
  let open: { readonly merge: Merge; readonly cell: Cell | undefined }[] = []
  return (row, cells) => {
    open = open.filter(({ merge }) => merge.bottom >= row)
    for (; merges[next] && merges[next]!.top <= row; next += 1) {
      const merge = merges[next]!
      // A range that begins in a row that is not there has nothing to give.
      const first = merge.top === row ? cells[merge.left] : undefined
      if (merge.bottom >= row) open.push({ merge, cell: first && { ...first, merged: true } })
    }
    for (const { merge, cell } of open)
      if (cell) for (let column = merge.left; column <= Math.min(merge.right, columns - 1); column += 1) cells[column] = cell
  }
}
