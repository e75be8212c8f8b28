/** `C12` as its row (from 1) and column (from 0); `undefined` when it is no such place. */
export function placeOfCell(ref: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref)
  return found ? { row: Number(found[2]), column: columnAt(found[1]!) } : undefined
}

const columnAt = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export interface Merge { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

/** Which cells are one, from what stands behind the rows. */
export function readMerges(xml: string): readonly Merge[] {
  const merges: Merge[] = []
  for (const [, from = '', to = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]+\d+):([A-Z]+\d+)"/g)) {
    const [start, end] = [placeOfCell(from), placeOfCell(to)]
    if (start && end) merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column })
    if (merges.length === mostMerges) break
  }
  return merges.toSorted((a, b) => a.top - b.top)
}

const mostMerges = 100_000
