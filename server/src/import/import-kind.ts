import type { SheetColumn } from '@sangkien/documents/spreadsheet/sheet'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { SheetRow } from '@sangkien/domain/import/cell'
import type { Head } from '@sangkien/domain/import/find-head'
import type { Counts, Verdict } from '@sangkien/domain/import/verdict'
import type { Refusal } from '@sangkien/domain/refusal'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import type { House } from '../http/mount.ts'

export type KindName = 'people' | 'past' | 'corpus'

/** How any list is read, as it is kept: until the file has been read only the day of the list is known. */
export interface ListSettings {
  readonly sheet?: string
  readonly headFrom?: number
  readonly headTo?: number
  readonly fields?: readonly (string | null)[]
  readonly on: Day
  readonly hidden: boolean
  readonly decisions: Readonly<Record<string, string>>
}

export interface Found { readonly sheets: string[]; readonly columns: { readonly head: string; readonly sample: string }[]; readonly ignored: number; readonly hiddenLeftOut: number; readonly newUnits: string[] }

/** A row of a list with what it would do: `detail` is for those who know its kind. */
export interface PlannedRow {
  readonly row: number | null
  readonly verdict: Verdict
  readonly name: string
  readonly personId: PersonId | null
  readonly pastId: string | null
  readonly detail: object
  /** As it stands in the file, of a row that keeps the list out. */
  readonly cells?: readonly string[] | undefined
}

/** A list being planned: its rows as they are worked out, and what else was found, known when they have been. */
export interface Planning { readonly rows: AsyncIterable<PlannedRow>; readonly summary: () => Omit<Found, 'sheets' | 'columns'> }

export interface ListToPlan<S extends ListSettings> { readonly head: Head<string>; readonly rows: AsyncIterable<SheetRow>; readonly hiddenColumns: readonly number[]; readonly settings: S }

export interface Confirmed<S extends ListSettings> { readonly id: string; readonly settings: S; readonly found: Found; readonly counts: Counts; readonly file: { readonly name: string; readonly sha256: string }; readonly at: Date }

/** A kind of list that comes in from a spreadsheet: what its columns are, what its rows would do, and the doing. The machine around it is one. */
export interface ImportKind<S extends ListSettings = ListSettings> {
  readonly name: KindName
  /** Rows a list may have. */
  readonly mostRows: number
  /** Settings of a list nobody has looked at yet. */
  begin(on: Day): S
  guess(rows: readonly SheetRow[], at: { readonly from: number; readonly to: number } | undefined): Head<string> | undefined
  plan(tx: Tx, org: OrgId, list: ListToPlan<S>): Promise<Planning>
  /** Why what was confirmed cannot be done, beyond what every list is refused for. */
  refuse(tx: Tx, org: OrgId, id: string, settings: S): Promise<Refusal | undefined>
  /** Does what the kept rows say, all of it, in the transaction it is given. `onProgress` hears how many rows are done. */
  apply(tx: Tx, org: OrgId, confirmed: Confirmed<S>, onProgress: (done: number) => Promise<void>): Promise<void>
  /** What is begun once it is in: it may fail without the list. */
  after?(house: House, org: OrgId): Promise<void>
  /** For the history: what happened. */
  happened(confirmed: Confirmed<S>): { readonly what: string; readonly detail: Record<string, unknown> }
  /** What keeps a row out, as a sentence. */
  sayFaults(detail: object): string
}

/** What the sheet of faulty rows is made of. */
export interface FaultRow { readonly row: number | null; readonly cells: readonly string[]; readonly reasons: string }
export type FaultColumn = SheetColumn<FaultRow>

export const cellTexts = ({ cells }: Pick<SheetRow, 'cells'>): string[] => Array.from(cells, (cell) => cell?.text ?? '')
