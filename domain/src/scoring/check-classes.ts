import type { PackProblem } from '../regulation/problem.ts'
import type { Scale, ScaleClass } from './scale.ts'

/** The grades of a scale: each total that passes belongs to exactly one, and each grade can be reached. Where sheets are added up a total has no known end, and neither has the best grade. */
export function checkClasses(scale: Scale, path: string): readonly PackProblem[] {
  const sorted = scale.classes.toSorted((a, b) => a.totalFrom - b.totalFrom)
  if (sorted.length === 0) return []
  const problems: PackProblem[] = []
  const most = mostOf(scale, mostTotal(scale))

  const passFrom = scale.pass.totalFrom ?? 0
  if (sorted[0]!.totalFrom > passFrom) problems.push({ path: `${path}.classes`, code: 'classes_gap', wanted: passFrom, found: sorted[0]!.totalFrom })
  for (const [at, lower] of sorted.entries()) {
    const higher = sorted[at + 1]
    const end = lower.totalBelow ?? Infinity
    if (higher && end > higher.totalFrom) problems.push({ path: `${path}.classes`, code: 'classes_overlap', wanted: lower.label, found: higher.label })
    if (higher && end < higher.totalFrom) problems.push({ path: `${path}.classes`, code: 'classes_gap', wanted: end, found: higher.totalFrom })
    if (!higher && lower.totalBelow !== null && end <= most) problems.push({ path: `${path}.classes`, code: 'classes_gap', wanted: mostTotal(scale), found: end })
  }

  for (const [at, one] of scale.classes.entries()) {
    for (const code of Object.keys(one.criterionFrom))
      if (!scale.criteria.some((criterion) => criterion.code === code))
        problems.push({ path: `${path}.classes[${at}].criterionFrom`, code: 'unknown_criterion', found: code })
    if (!reachable(one, scale)) problems.push({ path: `${path}.classes[${at}]`, code: 'class_unreachable', found: one.label })
  }
  return problems
}

/** A grade is reached by some marks when its range is not empty and its conditions on criteria neither exceed a criterion nor push the total past its end. */
function reachable({ totalFrom, totalBelow, criterionFrom }: ScaleClass, scale: Scale): boolean {
  const { criteria, pass } = scale
  const least = criteria.reduce((sum, { code }) => sum + Math.max(criterionFrom[code] ?? 0, pass.eachCriterionFrom ?? 0), 0)
  const end = totalBelow ?? Infinity
  return (
    totalFrom <= mostOf(scale, mostTotal(scale)) && totalFrom < end && least < end && end > (pass.totalFrom ?? 0) &&
    criteria.every(({ code, max }) => (criterionFrom[code] ?? 0) <= mostOf(scale, max))
  )
}

/** The best total there can be where sheets are not added up: a contest adds the points of the public. */
export const mostTotal = ({ total, publicVote }: Pick<Scale, 'total' | 'publicVote'>): number => total + (publicVote?.max ?? 0)
const mostOf = ({ aggregation }: Scale, ofOneSheet: number): number => (aggregation === 'sum' ? Infinity : ofOneSheet)
