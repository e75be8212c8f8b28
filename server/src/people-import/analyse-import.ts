import { createHash } from 'node:crypto'
import { openBook } from '@sangkien/documents/spreadsheet/open-book'
import type { OrgId } from '@sangkien/domain/ids'
import type { SheetTable } from '@sangkien/domain/import/cell'
import type { Head } from '@sangkien/domain/import/find-head'
import { guessPersonColumns } from '@sangkien/domain/import/guess-person-columns'
import type { PersonField } from '@sangkien/domain/import/person-field'
import { type Plan, planPeople } from '@sangkien/domain/import/plan-people'
import { type ImportRefusal, refuseColumns } from '@sangkien/domain/import/refuse-import'
import type { Tx } from '../db.ts'
import { type Found, type KeptSettings, mostRows } from './import-parts.ts'
import { loadKnownPeople, loadKnownUnits } from './known-people.query.ts'

export interface Analysis {
  readonly settings: KeptSettings
  readonly found: Found
  readonly table: SheetTable
  /** Absent while the columns are not known: then `fault` says so. */
  readonly plan: Plan | undefined
  readonly planHash: string | null
  readonly fault: ImportRefusal | null
  readonly units: Awaited<ReturnType<typeof loadKnownUnits>>
  readonly people: Awaited<ReturnType<typeof loadKnownPeople>>
}

/** Reads the file and compares it with who is there. The same file, settings and people give the same plan and the same hash. */
export async function analyseImport(tx: Tx, org: OrgId, bytes: Uint8Array, kept: KeptSettings, onProgress: (part: number) => void): Promise<Analysis | ImportRefusal> {
  const book = openBook(bytes)
  if ('code' in book) return book
  // The first sheet with a header: title pages and notes come before the list as often as not.
  let chosen: { sheet: string; table: SheetTable; head: Head<PersonField> | undefined } | undefined
  for (const sheet of kept.sheet === undefined ? book.sheets : [kept.sheet]) {
    const table = await book.read(sheet, { most: mostRows, onProgress })
    if ('code' in table) return table
    const head = guessPersonColumns(table.rows, kept.headFrom === undefined ? undefined : { from: kept.headFrom, to: kept.headTo ?? kept.headFrom })
    if (!chosen || (head && !chosen.head)) chosen = { sheet, table, head }
    if (head) break
  }
  if (!chosen) return { code: 'import.no_sheet' }
  const { sheet, table } = chosen
  const guessed = chosen.head ?? { from: 1, to: 1, columns: [] }
  const head: Head<PersonField> = { ...guessed, columns: guessed.columns.map((column, n) => ({ ...column, field: kept.fields === undefined ? column.field : kept.fields[n] ?? null })) }
  const settings: KeptSettings = { ...kept, sheet, headFrom: head.from, headTo: head.to, fields: head.columns.map(({ field }) => field) }
  const fault = chosen.head ? refuseColumns(head.columns.map(({ field }) => field)) ?? null : { code: 'import.no_head' as const }
  const [units, people] = [await loadKnownUnits(tx, org), await loadKnownPeople(tx, org)]
  const plan = fault === null ? planPeople({ table, head, units, people }, kept) : undefined
  return {
    settings, table, plan, fault, units, people,
    found: {
      sheets: [...book.sheets], columns: head.columns.map(({ head: title }, column) => ({ head: title, sample: sampleOf(table, head.to, column) })),
      ignored: plan?.ignored ?? 0, hiddenLeftOut: plan?.hiddenLeftOut ?? 0, newUnits: [...plan?.newUnits ?? []],
    },
    planHash: plan ? hashOf(plan) : null,
  }
}

/** Row by row: the whole plan as one text would be several times the list. */
function hashOf({ rows, newUnits }: Plan): string {
  const hash = createHash('sha256').update(JSON.stringify(newUnits))
  for (const row of rows) hash.update(JSON.stringify(row))
  return hash.digest('hex')
}

/** The first thing in a column, so that one sees what it holds. */
const sampleOf = ({ rows }: SheetTable, head: number, column: number): string =>
  (rows.find(({ number, cells }) => number > head && cells[column] !== undefined && !cells[column].merged)?.cells[column]?.text ?? '').slice(0, 60)
