import { type Basis, basis } from '../regulation/basis.ts'
import type { CouncilRules } from '../regulation/pack.ts'
import type { PackProblem } from '../regulation/problem.ts'

/** How many members study each dossier most closely before the sitting; 0 where an agency has no reviewers. */
export interface ReviewerRules {
  readonly perDossier: number
  readonly basis: Basis
}

/** What holds where a regulation says nothing: two (DESIGN; the national text names no reviewers, provincial councils have one or two). */
export const usualReviewerRules: ReviewerRules = { perDossier: 2, basis: basis('Quy chế hoạt động của Hội đồng', 'phản biện', 'design') }

export const reviewerRulesOf = ({ reviewers }: Pick<CouncilRules, 'reviewers'>): ReviewerRules => reviewers ?? usualReviewerRules

export const checkReviewerRules = ({ reviewers }: Pick<CouncilRules, 'reviewers'>): readonly PackProblem[] =>
  reviewers === undefined || (Number.isInteger(reviewers.perDossier) && reviewers.perDossier >= 0) ? [] : [{ path: 'council.reviewers.perDossier', code: 'not_whole_number', found: reviewers.perDossier }]
