import type { BookFault } from './cell.ts'
import type { Verdict } from './plan-people.ts'

/** What a list taken in is at: being read, shown for confirming, being taken in, over. */
export const importStates = ['reading', 'ready', 'applying', 'done', 'failed', 'discarded'] as const
export type ImportState = (typeof importStates)[number]

export type ImportRefusal =
  | BookFault
  | { readonly code: 'import.no_head' }
  | { readonly code: 'import.no_name_column' }
  | { readonly code: 'import.field_twice' }
  | { readonly code: 'import.not_now'; readonly state: ImportState }
  | { readonly code: 'import.rows_wrong'; readonly count: number }
  | { readonly code: 'import.rows_doubtful'; readonly count: number }
  | { readonly code: 'import.nothing_to_do' }
  | { readonly code: 'import.changed_meanwhile' }
  | { readonly code: 'import.gave_up' }

export type Counts = Readonly<Record<Verdict, number>>

/** Why a list cannot be taken in now. All of it or nothing: one wrong or undecided row keeps the others out. */
export function refuseApplying(state: ImportState, counts: Counts | null, fault: ImportRefusal | null, endMissing: boolean): ImportRefusal | undefined {
  if (state !== 'ready' || counts === null) return fault ?? { code: 'import.not_now', state }
  if (counts.wrong > 0) return { code: 'import.rows_wrong', count: counts.wrong }
  if (counts.doubtful > 0) return { code: 'import.rows_doubtful', count: counts.doubtful }
  return counts.new + counts.changed + (endMissing ? counts.left : 0) === 0 ? { code: 'import.nothing_to_do' } : undefined
}

/** Why columns cannot be meant so: nobody would have a name, or one fact would stand in two columns. */
export function refuseColumns(fields: readonly (string | null)[]): ImportRefusal | undefined {
  const named = fields.filter((field) => field !== null)
  if (new Set(named).size < named.length) return { code: 'import.field_twice' }
  return named.includes('fullName') || named.includes('givenName') ? undefined : { code: 'import.no_name_column' }
}
