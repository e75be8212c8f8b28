import type { BenefitFormula } from '../benefit/formula.ts'
import type { HourlyCost } from '../benefit/hourly-cost.ts'
import type { Remuneration } from '../benefit/remuneration.ts'
import type { ConflictRules } from '../conflict/ground.ts'
import type { MeetingPay } from '../council/meeting-pay.ts'
import type { HearingRules } from '../hearing/hearing-rules.ts'
import type { LevelRules } from '../nomination/level.ts'
import type { PartRole } from '../novelty/prepare.ts'
import type { Fraction } from '../number/fraction.ts'
import type { ProcessStep } from '../process/step.ts'
import type { ReviewerRules } from '../reviewing/reviewer-rules.ts'
import type { Scale } from '../scoring/scale.ts'
import type { Day } from '../time/day.ts'
import type { Basis } from './basis.ts'
import type { PackBasis } from './pack-basis.ts'
import type { YearlyRound } from './yearly-rounds.ts'

/** Giải pháp kỹ thuật, quản lý, tác nghiệp, ứng dụng tiến bộ kỹ thuật (Thông tư 18/2013, Điều 3; FACT). */
export const solutionKinds = ['technical', 'management', 'operational', 'applied_progress'] as const
export type SolutionKind = (typeof solutionKinds)[number]

/** What a sitting may conclude (initiative-law.md 5.4; FACT from provincial practice). */
export const results = ['recognise', 'decline', 'defer', 'consult_expert', 'withdrawn'] as const
export type Result = (typeof results)[number]

/** A length of time and where it stands. */
export interface Term {
  readonly unit: 'years' | 'months' | 'days' | 'working_days'
  readonly count: number
  readonly basis: Basis
}

export const termKeys = ['filing', 'examine', 'complete', 'decide', 'revocation_reply', 'complaint'] as const
export type TermKey = (typeof termKeys)[number]

export interface Voting {
  readonly threshold: Fraction
  /** Of whom: all appointed members, or those present. */
  readonly denominator: 'appointed' | 'present'
  /** The usual way; the council may take the other when `modeIsFree`. */
  readonly mode: 'open' | 'secret'
  readonly modeIsFree: boolean
  readonly quorum: Fraction & { readonly of: 'appointed' }
  /** Whether a recused member is taken out of the denominator. National text is silent, so only a local rule may say yes. */
  readonly recusedLeaveDenominator: boolean
  /** Whether a first vote that did not pass may be followed by a second that decides (DESIGN: the national text knows of none); absent: `no`. */
  readonly secondVote?: 'no' | 'once'
  /** Whether members may be asked in writing instead of voting in the room (DESIGN; domain/ballot); absent: `allowed`. */
  readonly writtenOpinion?: 'no' | 'allowed'
  /** Whether an answer after the day still counts while the office has not ended it (DESIGN); absent: `not_counted`. */
  readonly lateAnswers?: 'not_counted' | 'counted_until_count'
  /** Whether a secret ballot may be held on paper, counted by a committee (DESIGN; domain/ballot); absent: `allowed`. */
  readonly paperBallots?: 'no' | 'allowed'
  /** The fewest members who count it (DESIGN); absent: 2. */
  readonly counters?: number
  readonly basis: Basis
  readonly quorumBasis: Basis
}

/** The seats of a council. `member` stands for experts and others by decision of the head. */
export const seats = ['chair', 'vice_chair', 'secretary', 'union_representative', 'member'] as const
export type Seat = (typeof seats)[number]

export interface CouncilRules {
  readonly required: readonly { readonly seat: Seat; readonly when: 'always' | 'author_in_union' }[]
  readonly headWhoIsAuthorMaySit: boolean
  readonly consentWhenHeadIsAuthor: boolean
  /** What a sitting pays those who are there; absent: the most the law allows (domain/council). */
  readonly meetingPay?: MeetingPay
  /** When a member is out of an item, and whether members answer first; absent: the usual rules (domain/conflict). */
  readonly conflicts?: ConflictRules
  /** How many members review each dossier; absent: the usual rules (domain/reviewing). */
  readonly reviewers?: ReviewerRules
  /** How authors are heard before the conclusion and after it; absent: the usual rules (domain/hearing). */
  readonly hearing?: HearingRules
  readonly basis: Basis
  readonly headBasis: Basis
  readonly consentBasis: Basis
}

/** A thing with a code, words for people, and its article: a condition, a test, a reason, a ground. */
export interface CodedRule {
  readonly code: string
  readonly label: string
  readonly basis: Basis
}

/** A condition of recognition, with its help for author, officer and council. */
export interface Condition extends CodedRule {
  readonly help: string
}

/** One section of the report describing the initiative (initiative-law.md 3.7). Lengths count characters of plain text. */
export interface ReportSection {
  readonly key: string
  readonly number: string
  readonly label: string
  readonly help: string
  readonly minChars: number
  readonly maxChars: number
  readonly required: boolean
  readonly confidentialAllowed: boolean
  /** What it tells when dossiers are compared for novelty (product.md, S6); `no` leaves it out of the comparison. Absent: plain text. */
  readonly compared?: PartRole | 'no'
}

export interface LabelledCode<Code extends string = string> {
  readonly code: Code
  readonly label: string
}

/** A regulation whole, as data: everything that may differ from one agency or one year to another. Nothing here is hard-coded elsewhere. */
export interface RegulationPack {
  readonly code: string
  readonly name: string
  readonly validFrom: Day
  readonly validTo: Day | null
  /** What its acts are based on, in the order they are cited. */
  readonly legalBases: readonly PackBasis[]
  /** `null`: recognised by vote alone. */
  readonly scale: Scale | null
  readonly terms: Readonly<Record<TermKey, Term>>
  /** The rounds of every year, where their closing days are fixed; absent or empty: the officer sets them. */
  readonly rounds?: readonly YearlyRound[]
  /** The steps a dossier goes through, who acts and what it cannot go on without; absent: the usual process (domain/process). */
  readonly steps?: readonly ProcessStep[]
  /** The levels above that its initiatives are proposed to; absent or empty: none. */
  readonly levels?: readonly LevelRules[]
  readonly voting: Voting
  readonly council: CouncilRules
  readonly conditions: readonly Condition[]
  /** The four tests of novelty, in the order of the law. */
  readonly noveltyTests: readonly Condition[]
  readonly refusalReasons: readonly CodedRule[]
  readonly declineReasons: readonly CodedRule[]
  readonly revocationGrounds: readonly CodedRule[]
  readonly sections: readonly ReportSection[]
  readonly fields: readonly LabelledCode[]
  readonly solutionKinds: readonly (LabelledCode<SolutionKind> & { readonly help: string })[]
  readonly results: readonly LabelledCode<Result>[]
  /** Shares in hundredths of a percent: 3000 is 30 %. */
  readonly authorship: { readonly minShare: number | null; readonly maxAuthors: number | null; readonly basis: Basis }
  /** `hourlyCosts`: what authors may take an hour of work at; absent or empty, they give their own figure. `formula`: what money is reckoned from; absent: the usual one. */
  readonly benefit: { readonly required: boolean; readonly formula?: BenefitFormula; readonly hourlyCosts?: readonly HourlyCost[]; readonly basis: Basis }
  /** The least authors are owed; absent or `null` where the law leaves it to the agency, as with administrative ones. */
  readonly remuneration?: Remuneration | null
  /** The day of the year's report: month 1 to 12 and day. */
  readonly annualReport: { readonly month: number; readonly day: number; readonly basis: Basis }
}
