import type { WorkingCalendar } from '../calendar/working-day.ts'
import type { PersonId } from '../ids.ts'
import { stepOf } from '../process/steps-of.ts'
import type { Basis } from '../regulation/basis.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import { type Day, dayOf, hasClosed } from '../time/day.ts'
import { type AuthorshipRefusal, refuseShares, refuseUnconfirmed } from './authorship.ts'
import { type Lack, lacksOf } from './completeness.ts'
import type { Author, Dossier } from './dossier.ts'
import { type LateFilingRefusal, refuseLateFiling } from './refuse-late-filing.ts'
import { refuseMove, refuseMover, type Stage, type StageRefusal } from './stage.ts'

export interface SubmissionCase {
  readonly stage: Stage
  readonly authors: readonly Author[]
  readonly dossier: Dossier
  /** The round it is filed in; `null` where filing is open all year. */
  readonly round: { readonly opensOn: Day; readonly closesOn: Day } | null
  /** The secretary's reason for letting it in late, when given. */
  readonly lateAllowedReason: string | null
  /** What the head of the unit said, and how many there are to ask who are not authors themselves. */
  readonly opinion: { readonly given: boolean; readonly heads: number }
  readonly pack: RegulationPack
  readonly calendar: WorkingCalendar
}

export type SubmissionRefusal =
  | StageRefusal
  | LateFilingRefusal
  | AuthorshipRefusal
  | { readonly code: 'submission.round_not_open'; readonly opensOn: Day }
  | { readonly code: 'submission.round_closed'; readonly due: Day }
  | { readonly code: 'submission.incomplete'; readonly lacks: readonly Lack[] }
  | { readonly code: 'submission.opinion_missing'; readonly basis: Basis }

/** Why the dossier cannot be filed now, in the order a person should hear: what cannot be helped first, then what can be mended. */
export function refuseSubmission(facts: SubmissionCase, person: PersonId, now: Date): SubmissionRefusal | undefined {
  const { stage, authors, dossier, round, pack, calendar } = facts
  const isAuthor = authors.some(({ personId }) => personId === person)
  const today = dayOf(now)
  const first = refuseMover('submit', { isAuthor, roles: [] }) ?? refuseMove(stage, 'submit')
  if (first) return first
  if (round && today < round.opensOn) return { code: 'submission.round_not_open', opensOn: round.opensOn }
  if (round && hasClosed(round.closesOn, now)) return { code: 'submission.round_closed', due: round.closesOn }

  const applied = dossier.applicationState === 'not_yet' ? null : dossier.firstAppliedOn
  const late = refuseLateFiling({ firstAppliedOn: applied, allowedReason: facts.lateAllowedReason }, pack.terms.filing, calendar, now)
  if (late) return late
  const shares = refuseShares(authors, pack.authorship)
  if (shares) return shares
  const lacks = lacksOf(dossier, pack, today)
  if (lacks.length > 0) return { code: 'submission.incomplete', lacks }
  return refuseUnconfirmed(authors) ?? refuseWithoutOpinion(facts)
}

/** Where the process wants it, the head of the unit is heard before filing, whichever way they answer; where nobody is there to ask, nobody is waited for. */
function refuseWithoutOpinion({ opinion: { given, heads }, pack }: SubmissionCase): SubmissionRefusal | undefined {
  const step = stepOf(pack, 'unit_opinion')
  return step?.compulsory && !given && heads > 0 ? { code: 'submission.opinion_missing', basis: step.basis } : undefined
}
