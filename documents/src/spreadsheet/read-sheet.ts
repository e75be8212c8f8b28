import type { Cell, SheetRow } from '@sangkien/domain/import/cell'
import { decodePieces } from '../xml/decode-pieces.ts'
import { walkXml } from '../xml/walk-xml.ts'
import { placeOfCell, readMerges } from './cell-place.ts'
import { cellReader, type RawCell } from './read-cell.ts'
import type { CellStyle } from './read-styles.ts'
import { gatherRuns, type SharedTexts } from './shared-text.ts'
import { spreadMerges } from './spread-merges.ts'

/** Columns further right belong to no list of people or initiatives. */
export const mostColumns = 120

export interface BookParts { readonly styles: readonly CellStyle[]; readonly texts: SharedTexts; readonly from1904: boolean }

/** A sheet to go through: its bytes may be asked for more than once. */
export interface OpenSheet { readonly book: BookParts; readonly behind: Behind; readonly pieces: () => AsyncGenerator<Uint8Array> }

/** What stands behind the rows of a sheet, and how many bytes it has in all. */
export interface Behind { readonly behind: string; readonly bytes: number }

export interface ReadOptions { readonly most: number; /** Hears how many bytes of the sheet have been read, of how many. */ readonly onProgress?: (part: number) => void }

/** `hiddenColumns` (from 0) are those found so far: all of them are known when the first row is. */
export interface SheetReading { readonly hiddenColumns: readonly number[]; readonly rows: AsyncGenerator<SheetRow> }

/** More rows than the one who asks would take. */
export class TooManyRows extends Error {}

/**
 * The rows of a sheet in which anything stands, at most `most`, as they are asked for. The sheet is gone through twice, piece by
 * piece: what stands behind the rows says which cells are one. It is never whole in memory, and keeps nobody else waiting.
 */
export async function* readSheet(open: () => Promise<OpenSheet>, { most, onProgress }: ReadOptions, hiddenColumns: number[]): AsyncGenerator<SheetRow> {
  const { book, behind: { behind, bytes }, pieces } = await open()
  const spread = spreadMerges(readMerges(behind), mostColumns)
  const inline = gatherRuns()
  const readCell = cellReader(book)
  const found: SheetRow[] = []
  let last = 0
  let count = 0
  let row: { number: number; hidden: boolean; cells: (Cell | undefined)[] } | undefined
  let cell: RawCell | undefined
  let inValue = false
  const walk = walkXml({
    open(name, at) {
      if (name === 'row') row = { number: Number(at['r'] ?? last + 1), hidden: isOn(at['hidden']), cells: [] }
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
        if (filled) { found.push(row); last = row.number; count += 1 }
        if (count > most) throw new TooManyRows()
        row = undefined
      } else if (cell) inline.close(name)
    },
  })
  let read = 0
  const decode = decodePieces()
  for await (const piece of pieces()) {
    walk.write(decode(piece))
    read += piece.length
    onProgress?.(read / bytes)
    yield* found.splice(0)
    await new Promise((resolve) => setImmediate(resolve))
  }
  walk.end()
  yield* found.splice(0)
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

/** A cell may leave out where it stands: then it follows the one before. */
const columnOf = (ref: string | undefined, row: { cells: readonly unknown[] } | undefined): number => (ref === undefined ? row?.cells.length ?? 0 : placeOfCell(ref)?.column ?? mostColumns)

const longestBehind = 16 * 1024 * 1024

/** Goes through a sheet for what stands behind its rows. */
export async function lookBehind(pieces: AsyncGenerator<Uint8Array>): Promise<Behind> {
  const decode = decodePieces()
  let bytes = 0
  let edge = ''
  let behind: string | undefined
  for await (const piece of pieces) {
    bytes += piece.length
    const text = edge + decode(piece)
    const found = [...text.matchAll(/<\/(?:\w+:)?sheetData>/g)].at(-1)
    if (found) behind = text.slice(found.index)
    else if (behind !== undefined && behind.length < longestBehind) behind += text.slice(edge.length)
    edge = text.slice(-40)
  }
  return { behind: behind ?? '', bytes }
}
