import type { Cell, SheetRow, SheetTable } from '@sangkien/domain/import/cell'
import { walkXml } from '../xml/walk-xml.ts'
import { placeOfCell, readMerges } from './cell-place.ts'
import { cellReader, type RawCell } from './read-cell.ts'
import type { CellStyle } from './read-styles.ts'
import { gatherRuns, type Run } from './shared-text.ts'
import { spreadMerges } from './spread-merges.ts'

/** Columns further right belong to no list of people or initiatives. */
export const mostColumns = 120
const atATime = 256 * 1024

export interface BookParts { readonly styles: readonly CellStyle[]; readonly texts: readonly (readonly Run[])[]; readonly from1904: boolean }

/** More rows than the one who asks would take. */
export class TooManyRows extends Error {}

/**
 * The rows of a sheet in which anything stands, at most `most`. Read piece by piece with a pause between, so that a long sheet
 * keeps nobody else waiting; `onProgress` hears how much of it is read, from 0 to 1.
 */
export async function readSheet(bytes: Uint8Array, book: BookParts, { most, onProgress }: { most: number; onProgress?: ((part: number) => void) | undefined }): Promise<SheetTable> {
  const rows: SheetRow[] = []
  const hiddenColumns: number[] = []
  const spread = spreadMerges(readMerges(behindRows(bytes)), mostColumns)
  const inline = gatherRuns()
  const readCell = cellReader(book)
  let row: { number: number; hidden: boolean; cells: (Cell | undefined)[] } | undefined
  let cell: RawCell | undefined
  let inValue = false
  const walk = walkXml({
    open(name, at) {
      if (name === 'row') row = { number: Number(at['r'] ?? (rows.at(-1)?.number ?? 0) + 1), hidden: isOn(at['hidden']), cells: [] }
      else if (name === 'c') cell = { column: columnOf(at['r'], row), type: at['t'] ?? 'n', style: book.styles[Number(at['s'] ?? 0)], formula: false, value: undefined, runs: undefined }
      else if (name === 'v' && cell) { inValue = true; cell.value = '' }
      else if (name === 'f' && cell) cell.formula = true
      else if (name === 'col' && isOn(at['hidden'])) for (let column = Number(at['min']); column <= Math.min(Number(at['max']), mostColumns); column += 1) hiddenColumns.push(column - 1)
      else if (cell) inline.open(name, at)
    },
    text(text) {
      if (inValue && cell) cell.value += text
      else if (cell) inline.text(text)
    },
    close(name) {
      if (name === 'v') inValue = false
      else if (name === 'c' && cell) {
        cell.runs = inline.take()
        if (row && cell.column < mostColumns) row.cells[cell.column] = readCell(cell)
        cell = undefined
      } else if (name === 'row' && row) {
        const filled = row.cells.some((one) => one !== undefined)
        spread(row.number, row.cells)
        if (filled) rows.push(row)
        if (rows.length > most) throw new TooManyRows()
        row = undefined
      } else if (cell) inline.close(name)
    },
  })
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += atATime) {
    walk.write(decoder.decode(bytes.subarray(at, at + atATime), { stream: true }))
    onProgress?.(at / bytes.length)
    await new Promise((resolve) => setImmediate(resolve))
  }
  walk.end()
  return { rows, hiddenColumns }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

/** A cell may leave out where it stands: then it follows the one before. */
const columnOf = (ref: string | undefined, row: { cells: readonly unknown[] } | undefined): number => (ref === undefined ? row?.cells.length ?? 0 : placeOfCell(ref)?.column ?? mostColumns)

const encodingOf = (bytes: Uint8Array): string => (bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8')

/** What stands behind the rows; all of it where it is not found. */
function behindRows(bytes: Uint8Array): string {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('sheetData>')
  return new TextDecoder(encodingOf(bytes)).decode(at < 0 ? bytes : bytes.subarray(at))
}
