import type { CellFault } from '../import/cell.ts'
import type { PersonId, UnitId } from '../ids.ts'
import type { Day } from '../time/day.ts'
import type { PastField } from './past-field.ts'

/** An author as the list names them. Without a person they stay as text: nobody of that name is known, or several are. */
export interface PastAuthor { readonly name: string; readonly personId?: PersonId }

/** What a row says of an earlier initiative: only what stands there. */
export interface PastFacts {
  readonly title?: string
  readonly authors: readonly PastAuthor[]
  readonly year?: number
  /** As the paper has it: `123/QĐ-UBND`. */
  readonly decisionNumber?: string
  readonly decidedOn?: Day
  readonly unitText?: string
  readonly unitId?: UnitId
}

/** What is wrong with a row: it stops the whole list from being taken in. */
export type PastWrong =
  | { readonly code: 'title_missing' | 'authors_missing' | 'year_missing' }
  | { readonly code: 'title_not_a_title' | 'author_not_a_name' | 'year_unreadable'; readonly text: string }
  | { readonly code: 'year_not_believable'; readonly year: number }
  | { readonly code: 'day_unreadable'; readonly text: string }
  | { readonly code: 'decided_later_than_today'; readonly on: Day }
  | { readonly code: 'cell_fault'; readonly field: PastField; readonly fault: CellFault }
  | { readonly code: 'too_long'; readonly field: PastField; readonly most: number }
  | { readonly code: 'too_many_authors'; readonly most: number }

/** What a row leaves open or out, without stopping it. */
export type PastHint =
  | { readonly code: 'author_of_several' | 'unit_as_text' | 'others_left_out' | 'day_left_out' | 'later_year_of_two'; readonly text: string }
  | { readonly code: 'year_unlike_decision'; readonly on: Day }

/** What a row may be, and what keeps it from being certain: for a person to decide. */
export type PastDoubt =
  | { readonly code: 'same_title_other_year'; readonly year: number }
  | { readonly code: 'same_title_and_year' }
  | { readonly code: 'twice'; readonly row: number }
