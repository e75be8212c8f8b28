import { checkShare } from '../number/check-share.ts'
import type { PackProblem } from '../regulation/problem.ts'
import { checkClasses, mostTotal } from './check-classes.ts'
import { checkPublicVote } from './check-public-vote.ts'
import { allCriteria, type Criterion, type Scale, markedCriteria } from './scale.ts'

/**
 * Contradictions inside a scale: an empty list means it can be used. Where sheets are added up (`sum`), what passes is measured by
 * all of them together and has no upper bound here; a condition on single sheets then contradicts the pass mark it is measured by.
 */
export function checkScale(scale: Scale, path = 'scale'): readonly PackProblem[] {
  const { criteria, pass, total, aggregation } = scale
  const added = aggregation === 'sum'
  const most = sumOf(criteria.map(({ max }) => max))
  return [
    ...(most === total ? [] : [{ path: `${path}.total`, code: 'total_mismatch', wanted: most, found: total } as const]),
    ...duplicates(allCriteria(criteria).map(({ code }) => code)).map((found) => ({ path: `${path}.criteria`, code: 'duplicate_code', found }) as const),
    ...criteria.flatMap((criterion, at) => checkCriterion(criterion, { step: 10 ** -scale.markDecimals, added }, `${path}.criteria[${at}]`)),
    ...(!added && pass.totalFrom !== null && pass.totalFrom > mostTotal(scale)
      ? [{ path: `${path}.pass.totalFrom`, code: 'pass_unreachable', wanted: mostTotal(scale), found: pass.totalFrom } as const] : []),
    ...(!added && pass.eachCriterionFrom !== null && criteria.some(({ max }) => max < pass.eachCriterionFrom!)
      ? [{ path: `${path}.pass.eachCriterionFrom`, code: 'pass_unreachable', wanted: Math.min(...criteria.map(({ max }) => max)), found: pass.eachCriterionFrom } as const] : []),
    ...(['passingSheets', 'passingMembers'] as const).flatMap((key) => {
      const share = pass[key]
      if (!share) return []
      return added ? [{ path: `${path}.pass.${key}`, code: 'sheets_added_up' } as const] : checkShare(share, `${path}.pass.${key}`)
    }),
    ...(scale.largestSpread && scale.largestSpread.points <= 0
      ? [{ path: `${path}.largestSpread`, code: 'not_positive', found: scale.largestSpread.points } as const] : []),
    ...(markedCriteria(criteria).length === 0 ? [{ path: `${path}.criteria`, code: 'parts_missing' } as const] : []),
    ...checkPublicVote(scale, path),
    ...checkClasses(scale, path),
  ]
}

function checkCriterion(criterion: Criterion, marks: { readonly step: number; readonly added: boolean }, path: string): readonly PackProblem[] {
  const { kind, max, min, levels, criteria } = criterion
  const problems: PackProblem[] = []
  if (max <= 0) problems.push({ path: `${path}.max`, code: 'not_positive', found: max })
  if (min !== null && min > max && !marks.added) problems.push({ path: `${path}.min`, code: 'min_above_max', wanted: max, found: min })
  const line = criterion.evidenceAbove ?? null
  if (line !== null && !(line >= 0 && line < max)) problems.push({ path: `${path}.evidenceAbove`, code: 'line_never_crossed', wanted: max, found: line })
  if (kind === 'sum' && line !== null) problems.push({ path: `${path}.evidenceAbove`, code: 'not_of_a_sum' })
  if (kind === 'sum' && criterion.maySayInsufficient) problems.push({ path: `${path}.maySayInsufficient`, code: 'not_of_a_sum' })
  if (kind === 'range') problems.push(...checkLevels(criterion, marks.step, `${path}.levels`))
  else if (levels.length > 0) problems.push({ path: `${path}.levels`, code: 'levels_overlap', found: kind })
  if (kind === 'sum') {
    const parts = sumOf(criteria.map((part) => part.max))
    if (criteria.length === 0) problems.push({ path: `${path}.criteria`, code: 'parts_missing' })
    else if (parts !== max) problems.push({ path: `${path}.max`, code: 'sum_mismatch', wanted: parts, found: max })
    problems.push(...criteria.flatMap((part, at) => checkCriterion(part, marks, `${path}.criteria[${at}]`)))
  } else if (criteria.length > 0) problems.push({ path: `${path}.criteria`, code: 'parts_not_added' })
  return problems
}

/** The levels of a range must cover every possible mark from 0 to the most exactly once. `step` is the finest mark. */
function checkLevels({ levels, max }: Criterion, step: number, path: string): readonly PackProblem[] {
  if (levels.length === 0) return [{ path, code: 'levels_missing' }]
  const reversed = levels.flatMap(({ from, to }, at) => (from > to ? [{ path: `${path}[${at}]`, code: 'level_reversed', wanted: to, found: from } as const] : []))
  const sorted = levels.toSorted((a, b) => a.from - b.from)
  const problems: PackProblem[] = [...reversed]
  if (sorted[0]!.from !== 0) problems.push({ path, code: 'levels_not_whole', wanted: 0, found: sorted[0]!.from })
  if (sorted.at(-1)!.to !== max) problems.push({ path, code: 'levels_not_whole', wanted: max, found: sorted.at(-1)!.to })
  for (const [at, level] of sorted.slice(1).entries()) {
    const before = sorted[at]!
    const distance = Math.round((level.from - before.to) / step)
    if (distance < 1) problems.push({ path, code: 'levels_overlap', wanted: before.to, found: level.from })
    if (distance > 1) problems.push({ path, code: 'levels_gap', wanted: before.to, found: level.from })
  }
  return problems
}

const sumOf = (values: readonly number[]): number => Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6
const duplicates = (codes: readonly string[]): readonly string[] => [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))]
