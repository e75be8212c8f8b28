import type { Stage } from '../initiative/stage.ts'

/**
 * The stages in which an opinion of somebody outside may be asked: from acceptance until the council has concluded for good. That experts
 * are asked is FACT (the results of a sitting name it, initiative-law.md 5.4; Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 1 lets experts
 * of the field judge); at which stages, and by an account of their own, is DESIGN.
 */
export const askedIn: readonly Stage[] = ['accepted', 'awaiting_application', 'scoring', 'sitting', 'deferred', 'expert_opinion']

/** In which a request once made stays open: also while the authors add to what the council put off. The version asked about stays the same. */
export const openIn: readonly Stage[] = [...askedIn, 'completion_requested']

export const requestStates = ['asked', 'conflict', 'declined', 'withdrawn', 'answered', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

export interface ExpertRequest {
  /** Of the dossier, as it truly is. */
  readonly stage: Stage
  /** The expert's answer about conflicts of interest; null until it is given. */
  readonly conflict: boolean | null
  readonly answered: boolean
  readonly declined: boolean
  readonly withdrawn: boolean
  /** Whether the dossier was decided since, and its authors asked for a second look: what was asked before it belongs to the first. */
  readonly decidedSince: boolean
}

/** Where a request stands. `closed`: the dossier went on before an answer came. */
export function stateOf({ stage, conflict, answered, declined, withdrawn, decidedSince }: ExpertRequest): RequestState {
  if (answered) return 'answered'
  if (declined) return 'declined'
  if (withdrawn) return 'withdrawn'
  if (conflict === true) return 'conflict'
  return openIn.includes(stage) && !decidedSince ? 'asked' : 'closed'
}

/**
 * What the expert has of a request: title and authors until they have answered about conflicts, then the dossier, and once it is over
 * nothing but the opinion they handed in.
 */
export type ExpertSees = 'question' | 'dossier' | 'own_opinion' | 'nothing'
export function seenByExpert(request: ExpertRequest): ExpertSees {
  const state = stateOf(request)
  if (state === 'answered') return 'own_opinion'
  if (state !== 'asked') return 'nothing'
  return request.conflict === null ? 'question' : 'dossier'
}
