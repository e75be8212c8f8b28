import type { InitiativeId, PersonId, UnitId } from '../ids.ts'
import type { Gender } from '../people/kind.ts'
import type { SolutionKind } from '../regulation/pack.ts'
import { addYears, type Day, day } from '../time/day.ts'

/** An initiative as the report counts it. Days are Việt Nam days; `null` is "not yet". */
export interface CountedInitiative {
  readonly id: InitiativeId
  readonly unitId: UnitId
  readonly solutionKinds: readonly SolutionKind[]
  readonly aboutIt: boolean
  readonly aboutAdministrativeReform: boolean
  readonly receivedOn: Day | null
  readonly acceptedOn: Day | null
  readonly intakeRefusedOn: Day | null
  readonly withdrawnOn: Day | null
  /** The date of the decision to recognise or of the notice that declines. */
  readonly decidedOn: Day | null
  readonly outcome: 'recognised' | 'declined' | null
  readonly revokedOn: Day | null
  readonly authors: readonly { readonly personId: PersonId; readonly gender: Gender | null }[]
  readonly nominatedOn: Day | null
  readonly provinceRecognisedOn: Day | null
  readonly nationRecognisedOn: Day | null
}

/** Both ends included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** The year so far, or whole when it is over. */
export function yearPeriod(year: number, today: Day): Period {
  const from = day(`${year}-01-01`)
  const end = day(`${year}-12-31`)
  return { from, to: today < from || today > end ? end : today }
}

/** "Cùng kỳ năm trước": the same days a year earlier. */
export const samePeriodLastYear = ({ from, to }: Period): Period => ({ from: addYears(from, -1), to: addYears(to, -1) })

const within = (at: Day | null, { from, to }: Period): boolean => at !== null && from <= at && at <= to
const by = (at: Day | null, { to }: Period): boolean => at !== null && at <= to

/** Recognised in the period by the date of the decision, and not revoked by its end: an initiative counts once. */
const recognised = (one: CountedInitiative, period: Period): boolean => one.outcome === 'recognised' && within(one.decidedOn, period) && !by(one.revokedOn, period)

/**
 * What each figure of Table 1 counts (initiative-law.md 6.6; columns DESIGN). Kinds and subjects are of the recognised ones; an
 * initiative of two kinds stands in both. The page opens the list behind a figure with the same predicate, said in SQL.
 */
export const yearFigures = {
  submitted: (one, period) => within(one.receivedOn, period),
  accepted: (one, period) => within(one.acceptedOn, period),
  intakeRefused: (one, period) => within(one.intakeRefusedOn, period),
  recognised,
  declined: (one, period) => one.outcome === 'declined' && within(one.decidedOn, period),
  withdrawn: (one, period) => one.receivedOn !== null && within(one.withdrawnOn, period),
  /** Received by the end of the period and not ended by then, from whatever year. */
  pending: (one, period) => by(one.receivedOn, period) && ![one.intakeRefusedOn, one.withdrawnOn, one.decidedOn].some((end) => by(end, period)),
  revoked: (one, period) => within(one.revokedOn, period),
  technical: (one, period) => recognised(one, period) && one.solutionKinds.includes('technical'),
  management: (one, period) => recognised(one, period) && one.solutionKinds.includes('management'),
  operational: (one, period) => recognised(one, period) && one.solutionKinds.includes('operational'),
  appliedProgress: (one, period) => recognised(one, period) && one.solutionKinds.includes('applied_progress'),
  aboutIt: (one, period) => recognised(one, period) && one.aboutIt,
  aboutAdministrativeReform: (one, period) => recognised(one, period) && one.aboutAdministrativeReform,
  nominated: (one, period) => within(one.nominatedOn, period),
  provinceRecognised: (one, period) => within(one.provinceRecognisedOn, period),
  nationRecognised: (one, period) => within(one.nationRecognisedOn, period),
} as const satisfies Record<string, (one: CountedInitiative, period: Period) => boolean>

export type YearFigure = keyof typeof yearFigures
export const yearFigureNames = Object.keys(yearFigures) as readonly YearFigure[]
