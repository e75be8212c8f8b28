import type { DocumentType } from '../document/number.ts'
import type { Day } from '../time/day.ts'

/**
 * By what authority a person signs for the agency (Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Mục II.7; FACT): its head, a deputy for the
 * head (KT.), who acts as head (Q.), the head of a unit by order (TL.), or by mandate (TUQ.); or for a council, its chair or vice-chair (TM.).
 */
export const capacities = ['head', 'KT', 'Q', 'TL', 'TUQ', 'TM'] as const
export type Capacity = (typeof capacities)[number]

/** A công văn has no type of its own. */
export type OutgoingType = DocumentType | 'CV'

/** What a person may sign besides their post: acting for the head, by order of the working rules, or by a mandate in writing. */
export interface SigningRight {
  readonly id: string
  readonly kind: Extract<Capacity, 'Q' | 'TL' | 'TUQ'>
  /** The paper that gives it: `15/GUQ-VP`, `Quy chế làm việc, Điều 6`. */
  readonly number: string
  /** What it is about; empty: every type. */
  readonly types: readonly OutgoingType[]
  readonly from: Day
  /** The last day; `null` for a standing order. */
  readonly to: Day | null
}

export interface Signatory {
  readonly headOfAgency: boolean
  /** Decides in place of the head (role decision_maker), and not for another for a while. */
  readonly deputy: boolean
  readonly rights: readonly SigningRight[]
  /** The seat in the council that can sign for it, and whether that council is in office on the day; null where there is none. */
  readonly council: { readonly seat: 'chair' | 'vice_chair'; readonly runs: boolean } | null
}

/** What of a paper decides who may sign it. The symbol is null while no paper is chosen yet. */
export interface PaperToSign {
  readonly type: OutgoingType
  readonly symbol: string | null
}

/** Whether a symbol is a council's: `TB-HĐSK`, of a công văn `HĐSK-TK` (what is short for the council begins with HĐ; DESIGN). */
export const isCouncilSymbol = ({ type, symbol }: { readonly type: OutgoingType; readonly symbol: string }): boolean => (symbol.split('-')[type === 'CV' ? 0 : 1] ?? '').startsWith('HĐ')

export type SigningRefusal =
  | { readonly code: 'signing.not_head' }
  | { readonly code: 'signing.not_deputy' }
  | { readonly code: 'signing.not_in_council' }
  | { readonly code: 'signing.council_over' }
  | { readonly code: 'signing.not_of_council'; readonly symbol: string }
  | { readonly code: 'signing.of_council'; readonly symbol: string }
  | { readonly code: 'signing.no_right'; readonly capacity: Capacity }
  | { readonly code: 'signing.right_over'; readonly number: string; readonly to: Day }
  | { readonly code: 'signing.right_to_come'; readonly number: string; readonly from: Day }
  | { readonly code: 'signing.out_of_scope'; readonly number: string; readonly types: readonly OutgoingType[] }

/**
 * Why this person may not sign this paper in this capacity on this day; of several rights the one that comes nearest is named. What a
 * council issues is signed in its name, and nothing else is (Phụ lục I, Mục II.7.a; FACT).
 */
export function refuseCapacity({ headOfAgency, deputy, rights, council }: Signatory, capacity: Capacity, { type, symbol }: PaperToSign, on: Day): SigningRefusal | undefined {
  if (symbol !== null && isCouncilSymbol({ type, symbol }) !== (capacity === 'TM')) return { code: capacity === 'TM' ? 'signing.not_of_council' : 'signing.of_council', symbol }
  if (capacity === 'TM') return council === null ? { code: 'signing.not_in_council' } : council.runs ? undefined : { code: 'signing.council_over' }
  if (capacity === 'head') return headOfAgency ? undefined : { code: 'signing.not_head' }
  if (capacity === 'KT') return deputy && !headOfAgency ? undefined : { code: 'signing.not_deputy' }
  const held = rights.filter(({ kind }) => kind === capacity)
  const refusals = held.map((right) => refuseRight(right, type, on))
  return held.length === 0 ? { code: 'signing.no_right', capacity } : refusals.every((one) => one !== undefined) ? refusals.at(-1) : undefined
}

function refuseRight({ number, types, from, to }: SigningRight, type: OutgoingType, on: Day): SigningRefusal | undefined {
  if (on < from) return { code: 'signing.right_to_come', number, from }
  if (to !== null && on > to) return { code: 'signing.right_over', number, to }
  return types.length > 0 && !types.includes(type) ? { code: 'signing.out_of_scope', number, types } : undefined
}

/** In which capacities this person may sign it, the strongest first. */
export const capacitiesOf = (person: Signatory, paper: PaperToSign, on: Day): readonly Capacity[] => capacities.filter((capacity) => refuseCapacity(person, capacity, paper, on) === undefined)

export type RightRefusal =
  | { readonly code: 'signing.ends_before_it_begins' }
  | { readonly code: 'signing.mandate_without_end' }
  | { readonly code: 'signing.mandate_without_scope' }
  | { readonly code: 'signing.head_needs_no_right' }

/** Why such a right cannot be given: a mandate is limited in time and content (Điều 13 khoản 4; FACT), and the head signs as the head. */
export function refuseSigningRight({ kind, types, from, to }: Omit<SigningRight, 'id' | 'number'>, holder: { readonly headOfAgency: boolean }): RightRefusal | undefined {
  if (holder.headOfAgency && kind !== 'Q') return { code: 'signing.head_needs_no_right' }
  if (to !== null && to < from) return { code: 'signing.ends_before_it_begins' }
  if (kind === 'TUQ' && to === null) return { code: 'signing.mandate_without_end' }
  return kind === 'TUQ' && types.length === 0 ? { code: 'signing.mandate_without_scope' } : undefined
}
