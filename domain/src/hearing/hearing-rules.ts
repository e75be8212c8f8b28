import { type Basis, basis } from '../regulation/basis.ts'
import type { CouncilRules } from '../regulation/pack.ts'
import type { PackProblem } from '../regulation/problem.ts'

/** How authors are heard by the council: before it concludes, and after a result they do not accept. */
export interface HearingRules {
  /** Working days to reply to the comments the council released to them; 0: the rules know of no reply. */
  readonly replyDays: number
  /** Days from the decision within which they may ask that other members look again; 0: the rules know of no second look. */
  readonly askWithinDays: number
  /** Days the second look may take. */
  readonly lookDays: number
  readonly basis: Basis
}

/**
 * What holds where a regulation says nothing. The national text leaves complaints to the law on complaints and knows of neither a reply
 * nor a second look (initiative-law.md 3.11: re-examination by the council is optional); the days are usual practice (DESIGN).
 */
export const usualHearingRules: HearingRules = { replyDays: 5, askWithinDays: 30, lookDays: 30, basis: basis('Quy chế hoạt động của Hội đồng', 'tiếp thu, giải trình và xét lại', 'design') }

export const hearingRulesOf = ({ hearing }: Pick<CouncilRules, 'hearing'>): HearingRules => hearing ?? usualHearingRules

/** What is wrong with these rules: days are whole, and a second look that may be asked for has time to be taken. */
export function checkHearingRules({ hearing }: Pick<CouncilRules, 'hearing'>): readonly PackProblem[] {
  if (!hearing) return []
  const days = (['replyDays', 'askWithinDays', 'lookDays'] as const).filter((key) => !Number.isInteger(hearing[key]) || hearing[key] < 0 || (key === 'lookDays' && hearing.askWithinDays > 0 && hearing[key] === 0))
  return days.map((key) => ({ path: `council.hearing.${key}`, code: 'not_whole_number', found: hearing[key] }))
}
