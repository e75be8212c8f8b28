import type { BookFault } from './cell.ts'
import type { Counts } from './verdict.ts'

/** What a list taken in is at: being read, shown for confirming, being taken in, over; or taken back after it was in. */
export const importStates = ['reading', 'ready', 'applying', 'done', 'failed', 'discarded', 'taken_back'] as const
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
  | { readonly code: 'import.no_title_column' }
  | { readonly code: 'import.referred_to'; readonly lists: readonly string[] }

/** Why a list cannot be taken in now. All of it or nothing: one wrong or undecided row keeps the others out. */
export function refuseApplying(state: ImportState, counts: Counts | null, fault: ImportRefusal | null, endMissing: boolean): ImportRefusal | undefined {
  if (state !== 'ready' || counts === null) return fault ?? { code: 'import.not_now', state }
  if (counts.wrong > 0) return { code: 'import.rows_wrong', count: counts.wrong }
  if (counts.doubtful > 0) return { code: 'import.rows_doubtful', count: counts.doubtful }
  return counts.new + counts.changed + (endMissing ? counts.left : 0) === 0 ? { code: 'import.nothing_to_do' } : undefined
}

/** Why columns cannot be meant so: nothing says what a row is of, or one fact would stand in two columns. */
export function refuseColumns(fields: readonly (string | null)[], kind: 'people' | 'past' | 'corpus'): ImportRefusal | undefined {
  const named = fields.filter((field) => field !== null)
  if (new Set(named).size < named.length) return { code: 'import.field_twice' }
  if (kind !== 'people') return named.includes('title') ? undefined : { code: 'import.no_title_column' }
  return named.includes('fullName') || named.includes('givenName') ? undefined : { code: 'import.no_name_column' }
}

/** Why a list cannot be taken back: it was never in, or later lists rest on what it brought (their rows are "already there" by it). */
export function refuseTakingBack(state: ImportState, laterLists: readonly string[]): ImportRefusal | undefined {
  if (state !== 'done') return { code: 'import.not_now', state }
  return laterLists.length > 0 ? { code: 'import.referred_to', lists: laterLists } : undefined
}
