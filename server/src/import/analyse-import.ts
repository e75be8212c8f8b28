import { createHash } from 'node:crypto'
import { type Book, BookFailure, openBook } from '@sangkien/documents/spreadsheet/open-book'
import type { OrgId } from '@sangkien/domain/ids'
import type { SheetRow } from '@sangkien/domain/import/cell'
import { type Head, rowsLookedAt } from '@sangkien/domain/import/find-head'
import { type ImportRefusal, refuseColumns } from '@sangkien/domain/import/refuse-import'
import type { Counts } from '@sangkien/domain/import/verdict'
import type { Tx } from '../db.ts'
import { countNothing } from './count-verdicts.ts'
import type { Found, ImportKind, ListSettings, PlannedRow } from './import-kind.ts'

export interface Analysis {
  readonly settings: ListSettings
  readonly found: Found
  /** Absent while the columns are not known: then `fault` says so. */
  readonly counts: Counts | null
  readonly planHash: string | null
  readonly fault: ImportRefusal | null
}

const atATime = 500

/** Takes rows as they are worked out, from this position on. */
export type Keep = (rows: readonly PlannedRow[], from: number) => Promise<void>

/**
 * Reads the file and works out what its rows would do, a few at a time: `keep` is given them, and none is held longer. The same
 * file, settings and data give the same rows and the same hash.
 */
export async function analyseImport(tx: Tx, org: OrgId, kind: ImportKind, bytes: Uint8Array, kept: ListSettings, keep: Keep, onProgress: (part: number) => void): Promise<Analysis | ImportRefusal> {
  const book = await openBook(bytes)
  if ('code' in book) return book
  try {
    const chosen = await chooseSheet(book, kind, kept)
    if (!chosen) return { code: 'import.no_sheet' }
    const { sheet, hiddenColumns, first } = chosen
    const guessed = chosen.head ?? { from: 1, to: 1, columns: [] }
    const head: Head<string> = { ...guessed, columns: guessed.columns.map((column, n) => ({ ...column, field: kept.fields === undefined ? column.field : kept.fields[n] ?? null })) }
    const settings: ListSettings = { ...kept, sheet, headFrom: head.from, headTo: head.to, fields: head.columns.map(({ field }) => field) }
    const fault = chosen.head ? refuseColumns(head.columns.map(({ field }) => field), kind.name) ?? null : { code: 'import.no_head' as const }
    const columns = head.columns.map(({ head: title }, column) => ({ head: title, sample: sampleOf(first, head.to, column) }))
    if (fault) return { settings, found: { sheets: [...book.sheets], columns, ignored: 0, hiddenLeftOut: 0, newUnits: [] }, counts: null, planHash: null, fault }

    const { rows, summary } = await kind.plan(tx, org, { head, rows: book.read(sheet, { most: kind.mostRows, onProgress }).rows, hiddenColumns, settings })
    const counted = await goThrough(rows, keep)
    const found = summary()
    counted.hash.update(JSON.stringify(found.newUnits))
    return { settings, found: { sheets: [...book.sheets], columns, ...found }, counts: counted.counts, planHash: counted.hash.digest('hex'), fault: null }
  } catch (error) {
    if (error instanceof BookFailure) return error.fault
    throw error
  }
}

async function goThrough(rows: AsyncIterable<PlannedRow>, keep: Keep) {
  const hash = createHash('sha256')
  const counts = countNothing()
  let some: PlannedRow[] = []
  let position = 0
  for await (const row of rows) {
    const { cells: _asItStands, ...said } = row
    hash.update(JSON.stringify(said))
    counts[row.verdict] += 1
    some.push(row)
    if (some.length === atATime) {
      await keep(some, position)
      position += some.length
      some = []
    }
  }
  await keep(some, position)
  return { hash, counts }
}

interface Chosen { readonly sheet: string; readonly head: Head<string> | undefined; readonly hiddenColumns: readonly number[]; readonly first: readonly SheetRow[] }

/** The first sheet with a header: title pages and notes come before the list as often as not. */
async function chooseSheet(book: Book, kind: ImportKind, { sheet: wanted, headFrom, headTo = headFrom }: ListSettings): Promise<Chosen | undefined> {
  let chosen: Chosen | undefined
  for (const sheet of wanted === undefined ? book.sheets : [wanted]) {
    const reading = book.read(sheet, { most: kind.mostRows })
    const first: SheetRow[] = []
    for await (const row of reading.rows) {
      first.push(row)
      if (first.length > rowsLookedAt && row.number > (headTo ?? 0) + rowsLookedAt) break
    }
    const head = kind.guess(first, headFrom === undefined ? undefined : { from: headFrom, to: headTo ?? headFrom })
    if (!chosen || (head && !chosen.head)) chosen = { sheet, head, hiddenColumns: reading.hiddenColumns, first }
    if (head) break
  }
  return chosen
}

/** The first thing in a column, so that one sees what it holds. */
const sampleOf = (rows: readonly SheetRow[], head: number, column: number): string =>
  (rows.find(({ number, cells }) => number > head && cells[column] !== undefined && !cells[column].merged)?.cells[column]?.text ?? '').slice(0, 60)
