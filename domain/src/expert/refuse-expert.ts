import type { ConflictRefusal, DeclaredKind } from '../conflict/refuse-conflict.ts'
import type { PersonId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'
import { addDays, type Day, dayOf } from '../time/day.ts'
import { askedIn, type ExpertRequest, type RequestState, stateOf } from './expert-request.ts'

/** An account from outside lasts a year at most before somebody says anew that it should (DESIGN). */
export const longestAccount = 365

/** Shorter than this is no opinion (DESIGN, as for what the office records). */
export const leastOpinion = 10

export type ExpertRefusal =
  | { readonly code: 'expert.account_over' }
  | { readonly code: 'expert.already_asked' }
  | { readonly code: 'expert.due_after_account'; readonly last: Day }
  | { readonly code: 'expert.due_over'; readonly today: Day }
  | { readonly code: 'expert.end_day'; readonly first: Day; readonly last: Day }
  | { readonly code: 'expert.in_conflict' }
  | { readonly code: 'expert.not_now'; readonly stage: Stage }
  | { readonly code: 'expert.request_over'; readonly state: RequestState }
  | { readonly code: 'expert.too_short'; readonly least: number }
  | { readonly code: 'expert.undeclared' }
  | { readonly code: 'expert.declared' }

/** Why an account from outside cannot end on this day: it would have ended, or would last too long. */
export function refuseLastDay(last: Day, now: Date): ExpertRefusal | undefined {
  const first = dayOf(now)
  const latest = addDays(first, longestAccount)
  return last < first || last > latest ? { code: 'expert.end_day', first, last: latest } : undefined
}

/** Whether the account lets nobody in (any more). */
export const isAccountOver = ({ lastDay, stopped }: { readonly lastDay: Day; readonly stopped: boolean }, now: Date): boolean => stopped || lastDay < dayOf(now)

/** Why this officer may not ask anybody outside about this dossier now. */
export const refuseAskingAtAll = ({ stage, authors }: { readonly stage: Stage; readonly authors: readonly PersonId[] }, officer: PersonId): ExpertRefusal | IntakeRefusal | undefined =>
  askedIn.includes(stage) ? refuseOwn(authors, officer) : { code: 'expert.not_now', stage }

/** Why this expert may not be asked with this day: no account, or one that ends before it; they declared a conflict; a request of theirs on the dossier is open. */
export function refuseAsking(
  of: { readonly stage: Stage; readonly authors: readonly PersonId[] }, expert: { readonly lastDay: Day; readonly stopped: boolean; readonly openRequest: boolean; readonly inConflict: boolean }, officer: PersonId, due: Day, now: Date,
): ExpertRefusal | IntakeRefusal | undefined {
  const first = refuseAskingAtAll(of, officer)
  if (first) return first
  if (isAccountOver(expert, now)) return { code: 'expert.account_over' }
  if (expert.inConflict) return { code: 'expert.in_conflict' }
  if (expert.openRequest) return { code: 'expert.already_asked' }
  return refuseDue(expert, due, now)
}

/** Why an answer cannot be asked by this day. */
export function refuseDue({ lastDay }: { readonly lastDay: Day }, due: Day, now: Date): ExpertRefusal | undefined {
  const today = dayOf(now)
  if (due < today) return { code: 'expert.due_over', today }
  return due > lastDay ? { code: 'expert.due_after_account', last: lastDay } : undefined
}

/** Why a request cannot be taken back, put off or urged: it is over. */
export function refuseOver(request: ExpertRequest): ExpertRefusal | undefined {
  const state = stateOf(request)
  return state === 'asked' ? undefined : { code: 'expert.request_over', state }
}

/**
 * Why the expert's answer about conflicts cannot be taken. It is asked once, as members of a council are asked (`refuseDeclaring` of
 * domain/conflict); what the records show can keep nobody outside out, so only their own word does.
 */
export function refuseExpertDeclaring({ conflict }: Pick<ExpertRequest, 'conflict'>, answer: { readonly conflict: boolean; readonly kinds: readonly DeclaredKind[]; readonly note: string }): ExpertRefusal | ConflictRefusal | undefined {
  if (conflict !== null) return { code: 'expert.declared' }
  return answer.conflict && answer.kinds.length === 0 && answer.note.trim() === '' ? { code: 'conflict.kind_missing' } : undefined
}

/** Why nothing can be written yet. */
export const refuseWriting = ({ conflict }: Pick<ExpertRequest, 'conflict'>): ExpertRefusal | undefined => (conflict === null ? { code: 'expert.undeclared' } : undefined)

/** Why an opinion cannot be handed in. */
export const refuseHandingIn = (request: Pick<ExpertRequest, 'conflict'>, text: string): ExpertRefusal | undefined =>
  refuseWriting(request) ?? (text.trim().length < leastOpinion ? { code: 'expert.too_short', least: leastOpinion } : undefined)
