import type { PersonId } from '../ids.ts'
import type { Role } from '../people/role.ts'
import { type Day, dayOf } from '../time/day.ts'
import { type Capacity, type OutgoingType, refuseCapacity, type Signatory, type SigningRefusal } from './capacity.ts'
import { type OutgoingAct, outgoingMoves, type OutgoingState } from './path.ts'

/** What is asked of a paper on its way before anything is done to it. */
export interface OutgoingCase {
  readonly state: OutgoingState
  readonly type: OutgoingType
  readonly symbol: string
  readonly drafter: PersonId
  /** Who heads the unit that drafted it; where nobody is entered, the drafter answers for it alone. */
  readonly unitHeads: readonly PersonId[]
  readonly signer: PersonId
  readonly capacity: Capacity
  readonly signatory: Signatory
  /** Rules of the form it does not keep. */
  readonly formatFaults: number
  readonly signedOn: Day | null
  /** Whether it was given back and no other wording came since. */
  readonly returned: boolean
}

export interface OutgoingPerson { readonly id: PersonId; readonly roles: ReadonlySet<Role> }

export type OutgoingRefusal =
  | { readonly code: 'outgoing.state'; readonly state: OutgoingState; readonly act: OutgoingAct }
  | { readonly code: 'outgoing.not_head_of_unit' }
  | { readonly code: 'outgoing.not_the_signer' }
  | { readonly code: 'outgoing.not_the_drafter' }
  | { readonly code: 'outgoing.not_records_clerk' }
  | { readonly code: 'outgoing.not_yours_to_return' }
  | { readonly code: 'outgoing.returned' }
  | { readonly code: 'outgoing.numbered' }
  | { readonly code: 'outgoing.faults_unexplained'; readonly faults: number }
  | { readonly code: 'outgoing.reason_missing' }
  | { readonly code: 'outgoing.basis_missing' }
  | { readonly code: 'outgoing.day_in_future'; readonly day: Day; readonly today: Day }
  | { readonly code: 'outgoing.day_before_signature'; readonly day: Day; readonly signedOn: Day }
  | { readonly code: 'outgoing.sent_before_its_day'; readonly day: Day; readonly dated: Day }
  | { readonly code: 'outgoing.not_reserved'; readonly number: number }
  | { readonly code: 'outgoing.not_issued' }
  | { readonly code: 'outgoing.other_form'; readonly wanted: OutgoingType; readonly found: OutgoingType }
  | { readonly code: 'outgoing.other_symbol'; readonly wanted: string; readonly found: string }
  | { readonly code: 'outgoing.no_number_line' }
  | { readonly code: 'outgoing.numbered_file'; readonly number: string; readonly dated: string | null }
  | { readonly code: 'outgoing.not_a_word_file' }
  | { readonly code: 'outgoing.signature_differs'; readonly wanted: readonly string[] }
  | SigningRefusal

/** Why this person may not do this to it, by who they are and where it stands; what they type is looked at by the rules below. */
export function refuseOutgoing(act: OutgoingAct, of: OutgoingCase, person: OutgoingPerson, today: Day): OutgoingRefusal | undefined {
  const whose = refusePerson(act, of, person)
  if (whose) return whose
  if (act === 'return' && of.state === 'numbered') return { code: 'outgoing.numbered' }
  if (!(outgoingMoves[act].from as readonly OutgoingState[]).includes(of.state)) return { code: 'outgoing.state', state: of.state, act }
  if (of.returned && (act === 'approve_content' || act === 'return')) return { code: 'outgoing.returned' }
  return act === 'sign' ? refuseCapacity(of.signatory, of.capacity, of, today) : undefined
}

function refusePerson(act: OutgoingAct, { drafter, unitHeads, signer, state }: OutgoingCase, { id, roles }: OutgoingPerson): OutgoingRefusal | undefined {
  const answers = unitHeads.includes(id) || (unitHeads.length === 0 && id === drafter)
  switch (act) {
    // Điều 12 khoản 1: the head of the drafting unit answers for what it says.
    case 'approve_content': return answers ? undefined : { code: 'outgoing.not_head_of_unit' }
    case 'sign': return id === signer ? undefined : { code: 'outgoing.not_the_signer' }
    case 'revise':
    case 'cancel': return id === drafter || answers ? undefined : { code: 'outgoing.not_the_drafter' }
    // Điều 12 khoản 2, Điều 15 to 18: form, number, day, the mark of the agency, register and sending are the records clerk's.
    case 'approve_format':
    case 'number':
    case 'issue':
    case 'recall': return roles.has('records_clerk') ? undefined : { code: 'outgoing.not_records_clerk' }
    case 'return': return mayReturn(state, { answers, drafted: id === drafter, clerk: roles.has('records_clerk'), signs: id === signer }) ? undefined : { code: 'outgoing.not_yours_to_return' }
  }
}

/** Whoever acts next, or has just acted, may give it back; a draft of one's own is not given back to oneself. A number ends it: said to whoever could have done it before. */
function mayReturn(state: OutgoingState, { answers, drafted, clerk, signs }: { readonly answers: boolean; readonly drafted: boolean; readonly clerk: boolean; readonly signs: boolean }): boolean {
  switch (state) {
    case 'draft': return answers && !drafted
    case 'content_approved': return answers || clerk
    default: return clerk || signs
  }
}

/** The form is approved as it is when it keeps every rule; otherwise with why it may go out all the same. */
export const refuseFormat = ({ formatFaults }: OutgoingCase, note: string): OutgoingRefusal | undefined => (formatFaults > 0 && note.trim() === '' ? { code: 'outgoing.faults_unexplained', faults: formatFaults } : undefined)

export const refuseReason = (reason: string): OutgoingRefusal | undefined => (reason.trim() === '' ? { code: 'outgoing.reason_missing' } : undefined)

/** The records clerk recalls on the strength of a paper, or of what the signer wrote; never on their own. */
export const refuseBasis = (basis: string, on: Day, now: Date): OutgoingRefusal | undefined =>
  basis.trim() === '' ? { code: 'outgoing.basis_missing' } : on > dayOf(now) ? { code: 'outgoing.day_in_future', day: on, today: dayOf(now) } : undefined

/** The day of a paper is the day it is numbered and sent (Điều 15, 18): not before it was signed, and not to come. */
export function refuseDay({ signedOn }: OutgoingCase, day: Day, now: Date): OutgoingRefusal | undefined {
  const today = dayOf(now)
  if (day > today) return { code: 'outgoing.day_in_future', day, today }
  return signedOn !== null && day < signedOn ? { code: 'outgoing.day_before_signature', day, signedOn } : undefined
}
