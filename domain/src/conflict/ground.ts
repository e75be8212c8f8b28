import { type Basis, basis } from '../regulation/basis.ts'
import type { CouncilRules } from '../regulation/pack.ts'
import type { PackProblem } from '../regulation/problem.ts'

/**
 * What is found of a member and a dossier from what the agency knows: author, helper in the first application, kin as declared, in one
 * unit with an author now, head over an author or under one as head within the years the rules look back, author together with one; of a
 * dossier looked at a second time, who judged it the first.
 */
export const conflictGrounds = ['author', 'helper', 'kin', 'same_unit', 'superior', 'subordinate', 'co_author', 'judged_before'] as const
export type ConflictGround = (typeof conflictGrounds)[number]

/** What a rule makes of a ground: out of the item; shown to the member, who answers; not looked at. Authorship is always `out`. */
export const groundEffects = ['out', 'ask', 'off'] as const
export type GroundEffect = (typeof groundEffects)[number]
export const settableGrounds = conflictGrounds.filter((ground) => ground !== 'author')
export type SettableGround = Exclude<ConflictGround, 'author'>

/** One ground as found, with what it rests on, so that a person can see whether it is true. */
export interface FoundGround {
  readonly ground: ConflictGround
  /** The author it concerns; the helper's own name where they are one. */
  readonly with: string
  /** The unit, the relation or the code of the earlier dossier. */
  readonly about: string
}

/** When a member of a council is out, by the rules of an agency. */
export interface ConflictRules {
  /** Whether a member answers for each dossier before its content is opened to them (product.md RS6). */
  readonly declareFirst: boolean
  readonly grounds: Readonly<Record<SettableGround, GroundEffect>>
  /** How many years back superiors, subordinates and earlier co-authors are looked for. */
  readonly yearsBack: number
  readonly basis: Basis
}

/**
 * What holds where a regulation says nothing. The national text bars only the head who is an author (Thông tư 18/2013, Điều 8 khoản
 * 2; FACT); that nobody judges what they had a hand in, nor their kin's, nor a second time what they judged once, is usual practice, and what else
 * may weigh is asked (DESIGN).
 */
export const usualConflictRules: ConflictRules = {
  declareFirst: true, grounds: { helper: 'out', kin: 'out', same_unit: 'ask', superior: 'ask', subordinate: 'ask', co_author: 'ask', judged_before: 'out' }, yearsBack: 3,
  basis: basis('Quy chế hoạt động của Hội đồng', 'xung đột lợi ích', 'design'),
}

export const conflictRulesOf = ({ conflicts }: Pick<CouncilRules, 'conflicts'>): ConflictRules =>
  // a regulation entered before a ground was known says nothing of it
  conflicts ? { ...conflicts, grounds: { ...usualConflictRules.grounds, ...conflicts.grounds } } : usualConflictRules

export const checkConflictRules = ({ conflicts }: Pick<CouncilRules, 'conflicts'>): readonly PackProblem[] =>
  conflicts === undefined || (Number.isInteger(conflicts.yearsBack) && conflicts.yearsBack >= 0) ? [] : [{ path: 'council.conflicts.yearsBack', code: 'not_whole_number', found: conflicts.yearsBack }]
