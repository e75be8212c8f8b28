import type { Stage } from '../initiative/stage.ts'
import type { Basis } from '../regulation/basis.ts'
import { type Day, dayOf } from '../time/day.ts'
import type { Level, LevelRules } from './level.ts'

/** What has become of a proposal: being put together, sent, answered, or taken back before it was sent. */
export type NominationState = 'preparing' | 'sent' | 'recognised' | 'declined'

export type NominationRefusal =
  | { readonly code: 'nomination.not_recognised'; readonly stage: Stage }
  | { readonly code: 'nomination.no_such_level'; readonly level: Level }
  | { readonly code: 'nomination.already'; readonly level: Level; readonly state: NominationState }
  | { readonly code: 'nomination.lower_level_first'; readonly lower: Level }
  | { readonly code: 'nomination.not_applied'; readonly units: number; readonly wanted: number; readonly basis: Basis }
  | { readonly code: 'nomination.papers_missing'; readonly papers: readonly string[] }
  | { readonly code: 'nomination.not_now'; readonly state: NominationState }
  | { readonly code: 'nomination.day_in_future'; readonly today: Day }
  | { readonly code: 'nomination.day_before'; readonly first: Day }
  | { readonly code: 'nomination.no_such_paper' }

export interface ProposalCase {
  readonly stage: Stage
  /** The levels it was proposed to and not taken back, and how far each is. */
  readonly there: readonly { readonly level: Level; readonly state: NominationState }[]
  /** Units that apply it today. */
  readonly unitsApplying: number
  readonly rules: LevelRules | undefined
}

/**
 * Why an initiative cannot be proposed to a level: it is not recognised here, the level is not proposed to, it is there already, the
 * level below has not recognised it, or too few units apply it (thực chất: what is not used is not proposed; dispatch 1143/VP-HCQT, 2a).
 */
export function refuseProposal({ stage, there, unitsApplying, rules }: ProposalCase, level: Level): NominationRefusal | undefined {
  if (stage !== 'recognised') return { code: 'nomination.not_recognised', stage }
  if (!rules) return { code: 'nomination.no_such_level', level }
  const same = there.find((one) => one.level === level && one.state !== 'declined')
  if (same) return { code: 'nomination.already', level, state: same.state }
  if (level === 'nation' && !there.some((one) => one.level === 'province' && one.state === 'recognised')) return { code: 'nomination.lower_level_first', lower: 'province' }
  return unitsApplying < rules.unitsApplying ? { code: 'nomination.not_applied', units: unitsApplying, wanted: rules.unitsApplying, basis: rules.basis } : undefined
}

/** Why a dossier cannot go out: its gates no longer hold, papers are wanting, or it is out. */
export function refuseSending(state: NominationState, missing: readonly string[], gate: NominationRefusal | undefined, on: Day, now: Date): NominationRefusal | undefined {
  if (state !== 'preparing') return { code: 'nomination.not_now', state }
  if (gate) return gate
  if (missing.length > 0) return { code: 'nomination.papers_missing', papers: missing }
  const today = dayOf(now)
  return on > today ? { code: 'nomination.day_in_future', today } : undefined
}

/** Why an answer cannot be noted: nothing was sent, or its day is before that or still to come. */
export function refuseAnswer(state: NominationState, sentOn: Day | null, on: Day, now: Date): NominationRefusal | undefined {
  if (state !== 'sent' || sentOn === null) return { code: 'nomination.not_now', state }
  if (on < sentOn) return { code: 'nomination.day_before', first: sentOn }
  const today = dayOf(now)
  return on > today ? { code: 'nomination.day_in_future', today } : undefined
}

/** Why papers cannot be changed, or the proposal taken back: it is out. */
export const refuseChanging = (state: NominationState): NominationRefusal | undefined => (state === 'preparing' ? undefined : { code: 'nomination.not_now', state })
