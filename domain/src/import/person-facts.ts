import type { UnitId } from '../ids.ts'
import type { Gender, PersonKind } from '../people/kind.ts'
import type { Day } from '../time/day.ts'
import type { CellFault } from './cell.ts'
import type { PersonField } from './person-field.ts'

/** What a row says of a person: only what stands there. An empty cell says nothing and erases nothing. */
export interface PersonFacts {
  readonly fullName?: string
  readonly birthDate?: Day
  readonly gender?: Gender
  readonly kind?: PersonKind
  readonly title?: string
  readonly unitText?: string
  readonly unitId?: UnitId
  readonly qualification?: string
  readonly email?: string
  readonly username?: string
  readonly activeFrom?: Day
  readonly unionMember?: boolean
}

/** What is wrong with a row: it stops the whole list from being taken in. */
export type Wrong =
  | { readonly code: 'name_missing' }
  | { readonly code: 'name_not_a_name'; readonly text: string }
  | { readonly code: 'day_unreadable'; readonly field: PersonField; readonly text: string }
  | { readonly code: 'birth_not_believable'; readonly on: Day }
  | { readonly code: 'gender_unknown' | 'kind_unknown' | 'yes_no_unknown' | 'email_wrong' | 'username_wrong' | 'unit_unknown' | 'unit_of_several'; readonly text: string }
  | { readonly code: 'unit_missing' }
  | { readonly code: 'unit_over'; readonly text: string; readonly on: Day }
  | { readonly code: 'cell_fault'; readonly field: PersonField; readonly fault: CellFault }
  | { readonly code: 'too_long'; readonly field: PersonField; readonly most: number }
  | { readonly code: 'twice'; readonly row: number }
  | { readonly code: 'same_person_as'; readonly row: number }
  | { readonly code: 'post_not_after_former'; readonly former: Day }
  | { readonly code: 'joins_after_post'; readonly first: Day }

/** What a row leaves open or out, without stopping it. */
export type Hint = { readonly code: 'birth_without_day' | 'username_left_out'; readonly text: string }

/** Who a row may mean, and what keeps it from being certain: for a person to decide. */
export type Doubt =
  | { readonly code: 'other_birth_date'; readonly there: Day }
  | { readonly code: 'birth_date_unknown' }
  | { readonly code: 'other_name'; readonly there: string }
  | { readonly code: 'several_of_that_name'; readonly count: number }
  | { readonly code: 'has_left'; readonly on: Day }
