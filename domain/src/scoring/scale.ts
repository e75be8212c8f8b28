import type { Fraction } from '../number/fraction.ts'
import type { Basis } from '../regulation/basis.ts'
import type { PublicVote } from './public-vote.ts'

/**
 * How a criterion is marked: `range` picks a level and a mark inside it, `free` any mark from 0 to the most, `yes_no` all or
 * nothing, `sum` adds up its sub-criteria.
 */
export const criterionKinds = ['range', 'free', 'yes_no', 'sum'] as const
export type CriterionKind = (typeof criterionKinds)[number]

/** One level of a criterion, both ends included. */
export interface Level {
  readonly from: number
  readonly to: number
  readonly description: string
}

export interface Criterion {
  readonly code: string
  readonly name: string
  readonly kind: CriterionKind
  readonly max: number
  /** The least wanted of it in the council's score, a part of a sum as well as a top criterion; `null` when the scale sets none. */
  readonly min: number | null
  /** Whether falling below `min` alone keeps an initiative from being recognised; otherwise it is a warning. */
  readonly disqualifying: boolean
  /** For `range`: from the best level down or up, in any order. Empty for the other kinds. */
  readonly levels: readonly Level[]
  /** For `sum` only. */
  readonly criteria: readonly Criterion[]
  /** What the dossier must prove for this criterion, shown beside it. */
  readonly evidenceRequired: readonly string[]
  /** A mark above it names its proof on the sheet; absent or `null`: none has to. Not of a `sum`. */
  readonly evidenceAbove?: number | null
  /** Whether "chưa đủ dữ liệu định lượng" may be said instead of points. Not of a `sum`. */
  readonly maySayInsufficient?: boolean
}

export const aggregations = ['mean', 'mean_drop_extremes', 'median', 'sum'] as const
export type Aggregation = (typeof aggregations)[number]

/**
 * What must hold for an initiative to pass on points; a `null` is a condition this scale does not set. Every figure is compared
 * with the council's score as `aggregation` makes it: where sheets are added up (`sum`), with what all of them come to. How many
 * there will be nobody knows beforehand, so such a figure has no upper bound a check could hold it to.
 */
export interface PassConditions {
  readonly totalFrom: number | null
  readonly eachCriterionFrom: number | null
  /** The share of valid sheets that must reach `totalFrom` on their own. */
  readonly passingSheets: Fraction | null
  /** The same, as a share of all appointed members. */
  readonly passingMembers: Fraction | null
}

/** A grade (xếp loại). `totalBelow` is not included; `null` means no upper end. */
export interface ScaleClass {
  readonly label: string
  readonly totalFrom: number
  readonly totalBelow: number | null
  readonly criterionFrom: Readonly<Record<string, number>>
}

/** A scale of points (thang điểm) whole, as data: initiative-law.md 5.2. */
export interface Scale {
  readonly code: string
  readonly name: string
  readonly basis: Basis
  /** The most one sheet can give: of a contest, the points of the council alone. */
  readonly total: number
  /** How fine a single mark may be: 0 for whole points, 1 for tenths, 2 for hundredths. */
  readonly markDecimals: 0 | 1 | 2
  readonly criteria: readonly Criterion[]
  readonly aggregation: Aggregation
  /** Decimals of the aggregated score, rounded half up. */
  readonly decimals: 0 | 1 | 2
  /** When the totals of two sheets lie further apart, the council discusses and scores again. */
  readonly largestSpread: { readonly points: number; readonly then: 'discuss_again' } | null
  readonly pass: PassConditions
  readonly classes: readonly ScaleClass[]
  /** The form number of the score sheet (mã phiếu), when the regulation gives one. */
  readonly sheetCode: string | null
  /** A contest: points of the public are added to the council's, and what passes and the grades are measured by the sum. Absent or `null`: the council alone. */
  readonly publicVote?: PublicVote | null
  /** Whether the most and the least of a criterion want a comment on it. */
  readonly commentAtExtremes?: boolean
}

/** Marks of one sheet, by the code of the criterion (or sub-criterion) they are given to. */
export type Marks = Readonly<Record<string, number>>

/** Every criterion with its parts, whole first. */
export const allCriteria = (criteria: readonly Criterion[]): readonly Criterion[] => criteria.flatMap((one) => [one, ...allCriteria(one.criteria)])

/** The most the council's score can come to from so many sheets. */
export const outOf = ({ total, aggregation, publicVote }: Pick<Scale, 'total' | 'aggregation' | 'publicVote'>, sheets: number): number =>
  (aggregation === 'sum' ? total * sheets : total) + (publicVote?.max ?? 0)

/** The criteria that carry a mark themselves: every one but those that only add up others. */
export const markedCriteria = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((one) => (one.kind === 'sum' ? markedCriteria(one.criteria) : [one]))
