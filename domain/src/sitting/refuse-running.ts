import type { PersonId } from '../ids.ts'
import type { Role } from '../people/role.ts'
import type { SittingRefusal } from './refuse-vote.ts'

export type RunningRefusal = { readonly code: 'sitting.not_by_you' } | { readonly code: 'sitting.not_your_vote' }

/** Whether this person runs the sitting: whoever the process charges with it, the standing office or the chair of this very council (initiative-law.md 6.1, row 10; 6.2). */
export const runsSitting = (person: { readonly id: PersonId; readonly secretariat: boolean; readonly chair: boolean }, members: readonly PersonId[], by: readonly Role[]): boolean =>
  (person.secretariat && by.includes('secretariat')) || (person.chair && members.includes(person.id) && by.includes('council_chair'))

/** Why this person may not enter a vote for somebody else: a show of hands is entered by the standing office alone (6.2). */
export const refuseShowOfHands = (person: { readonly id: PersonId; readonly secretariat: boolean }, voter: PersonId): RunningRefusal | undefined =>
  voter === person.id || person.secretariat ? undefined : { code: 'sitting.not_your_vote' }

/** Who holds the pen for the sitting does not hold it for an initiative of their own, nor for one they are out of (after Thông tư 18/2013, Điều 8 khoản 2; DESIGN). */
export const refuseOutOfItem = (authors: readonly PersonId[], recused: readonly PersonId[], person: PersonId): SittingRefusal | undefined =>
  authors.includes(person) ? { code: 'sitting.own_initiative' } : recused.includes(person) ? { code: 'sitting.recused' } : undefined
