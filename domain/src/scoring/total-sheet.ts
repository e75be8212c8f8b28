import { add, fromDecimal, type Rational, zero } from '../number/rational.ts'
import { allCriteria, type Criterion, type Marks, type Scale } from './scale.ts'

/** One sheet added up, exactly: each criterion, the parts of sums too, and the whole. */
export interface SheetTotal {
  readonly criteria: Readonly<Record<string, Rational>>
  readonly total: Rational
}

/** Adds up a valid sheet (one without faults by `checkMarks`). A `sum` criterion is the sum of its parts. */
export function totalSheet({ criteria }: Scale, marks: Marks): SheetTotal {
  const byCriterion = Object.fromEntries(allCriteria(criteria).map((one) => [one.code, pointsOf(one, marks)]))
  return { criteria: byCriterion, total: criteria.map((one) => pointsOf(one, marks)).reduce(add, zero) }
}

const pointsOf = (criterion: Criterion, marks: Marks): Rational =>
  criterion.kind === 'sum'
    ? criterion.criteria.map((part) => pointsOf(part, marks)).reduce(add, zero)
    : fromDecimal(marks[criterion.code] ?? 0)
