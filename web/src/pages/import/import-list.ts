import type { Verdict } from '@sangkien/domain/import/verdict'
import type { ReactNode } from 'react'
import type { listPeopleImports, readPeopleImport } from '@sangkien/contract/people-import'
import type { Reply } from '../../api/wire.ts'
import type { Column } from '../../ui/Table.tsx'

type PeopleJob = Reply<typeof readPeopleImport>

/** How any list is read. */
export interface ListSettings { readonly sheet: string; readonly headFrom: number; readonly headTo: number; readonly fields: (string | null)[]; readonly on: string; readonly hidden: boolean }

/** A list as the server says it is, whatever it is of. */
export type ListJob<S extends ListSettings> = Omit<PeopleJob, 'settings'> & { readonly settings: S | null }

export interface ListRow { readonly position: number; readonly row: number | null; readonly verdict: Verdict; readonly name: string }

export interface RowsAsked { readonly verdict: Verdict; readonly limit: number; readonly after?: string }

export interface Doubts<R extends ListRow> {
  readonly askOf: (row: R) => string
  readonly optionsOf: (row: R) => readonly { readonly value: string; readonly label: string }[]
  readonly decide: (id: string, body: { version: number; decisions: { row: number; as: string }[] }) => Promise<unknown>
}

/** A kind of list that comes in from Excel: where it is, how it is asked for, and what of it is its own on the pages all kinds share. */
export interface ImportList<S extends ListSettings, R extends ListRow> {
  readonly title: string
  readonly address: string
  readonly back: { readonly href: string; readonly label: string }
  readonly file: { readonly label: string; readonly help: string; readonly largest: number }
  readonly useJobs: () => Reply<typeof listPeopleImports>
  readonly useJob: (id: string) => ListJob<S>
  readonly useRows: (id: string, asked: RowsAsked, version: number) => { readonly rows: readonly R[]; readonly next: string | null; readonly total: number }
  readonly send: (file: File) => Promise<{ readonly id: string }>
  readonly set: (id: string, body: S & { version: number }) => Promise<unknown>
  readonly faultsAddress: (id: string) => string
  /** After an act on a list: whatever shows it is read again. */
  readonly forget: () => Promise<void>
  /** What a column can be taken for. */
  readonly fields: readonly { readonly value: string; readonly label: string }[]
  /** What is set of this kind alone. */
  readonly Settings: (props: { readonly typed: S; readonly put: (change: Partial<S>) => void }) => ReactNode
  /** Rows that are none of it: "12 dòng không phải là người". */
  readonly sayIgnored: (count: string) => string
  readonly sayVerdict: (verdict: Verdict) => string
  readonly columns: readonly Column<R>[]
  /** Of a kind whose rows may be doubtful: what one is asked of such a row, what it may mean, and the deciding. */
  readonly doubts?: Doubts<R>
  readonly sayDone: (job: ListJob<S>) => string
  readonly sayCounts: (job: Reply<typeof listPeopleImports>[number]) => string
  readonly Confirm: (props: { readonly job: ListJob<S> }) => ReactNode
  /** What may still be done once it is in. */
  readonly After?: (props: { readonly job: ListJob<S> }) => ReactNode
}

export const whileBusy = ({ state: { data } }: { readonly state: { readonly data: { readonly state: string } | undefined } }): number | false => (data?.state === 'reading' || data?.state === 'applying' ? 700 : false)
