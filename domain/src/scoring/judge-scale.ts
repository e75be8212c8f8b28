import { votesNeeded } from '../ballot/threshold.ts'
import type { Aggregate } from './aggregate.ts'
import { allCriteria, type Scale, type ScaleClass } from './scale.ts'

/** A condition of the scale that does not hold: what was wanted, and what there is. */
export type FailedCondition =
  | { readonly code: 'no_valid_sheet' }
  | { readonly code: 'public_not_counted' }
  | { readonly code: 'total_below'; readonly wanted: number; readonly found: number }
  | { readonly code: 'criterion_below'; readonly criterion: string; readonly wanted: number; readonly found: number }
  | { readonly code: 'passing_sheets_below'; readonly wanted: number; readonly found: number; readonly of: number }
  | { readonly code: 'passing_members_below'; readonly wanted: number; readonly found: number; readonly of: number }

export type ScaleWarning =
  | { readonly code: 'criterion_under_min'; readonly criterion: string; readonly wanted: number; readonly found: number }
  | { readonly code: 'class_condition_failed'; readonly label: string; readonly criterion: string; readonly wanted: number; readonly found: number }
  | { readonly code: 'total_outside_class'; readonly label: string; readonly from: number; readonly below: number | null; readonly found: number }
  | { readonly code: 'spread_too_large'; readonly most: number; readonly found: number }

export interface ScaleJudgement {
  readonly passed: boolean
  readonly failed: readonly FailedCondition[]
  /** The grade; `null` when not passed, when the scale has none, or when the grade of the total is barred by a criterion. */
  readonly class: string | null
  readonly warnings: readonly ScaleWarning[]
  /** Only when the grade of the total is barred: the grades whose own conditions hold, for the council to choose from. */
  readonly openGrades?: readonly string[]
}

/**
 * Whether a score passes its scale, and which grade it has. A grade whose condition on a criterion fails is not silently
 * replaced by the next one: there is a warning and a person decides (initiative-law.md 5.3(1)). The printed, rounded figures are
 * compared, so that nobody reads 50,00 and hears "below 50".
 */
export function judgeScale(scale: Scale, score: Aggregate, appointed: number): ScaleJudgement {
  if (score.total === null) return { passed: false, failed: [{ code: score.validSheets === 0 ? 'no_valid_sheet' : 'public_not_counted' }], class: null, warnings: [] }
  const failed = failedConditions(scale, score, score.total, appointed)
  const warnings: ScaleWarning[] = []
  for (const { code, min, disqualifying } of allCriteria(scale.criteria)) {
    const found = score.criteria[code] ?? 0
    if (min !== null && !disqualifying && found < min) warnings.push({ code: 'criterion_under_min', criterion: code, wanted: min, found })
  }
  const most = scale.largestSpread?.points
  if (most !== undefined && score.spread > most) warnings.push({ code: 'spread_too_large', most, found: score.spread })
  if (failed.length > 0) return { passed: false, failed, class: null, warnings }
  const grade = gradeOf(scale, score, score.total)
  return { passed: true, failed, class: grade.label, warnings: [...warnings, ...grade.warnings], ...(grade.open && { openGrades: grade.open }) }
}

function failedConditions({ pass, criteria }: Scale, score: Aggregate, total: number, appointed: number): readonly FailedCondition[] {
  const failed: FailedCondition[] = []
  if (pass.totalFrom !== null && total < pass.totalFrom) failed.push({ code: 'total_below', wanted: pass.totalFrom, found: total })
  for (const { code, min, disqualifying } of allCriteria(criteria)) {
    const each = criteria.some((top) => top.code === code) ? pass.eachCriterionFrom : null // of the criteria, not of their parts
    const wanted = Math.max(each ?? 0, disqualifying ? (min ?? 0) : 0)
    const found = score.criteria[code] ?? 0
    if (found < wanted) failed.push({ code: 'criterion_below', criterion: code, wanted, found })
  }
  const passing = score.sheetTotals.filter((one) => one >= (pass.totalFrom ?? 0)).length
  if (pass.passingSheets) {
    const wanted = votesNeeded(pass.passingSheets, score.validSheets)
    if (passing < wanted) failed.push({ code: 'passing_sheets_below', wanted, found: passing, of: score.validSheets })
  }
  if (pass.passingMembers) {
    const wanted = votesNeeded(pass.passingMembers, appointed)
    if (passing < wanted) failed.push({ code: 'passing_members_below', wanted, found: passing, of: appointed })
  }
  return failed
}

function gradeOf({ classes }: Scale, score: Aggregate, total: number): { label: string | null; warnings: readonly ScaleWarning[]; open?: readonly string[] } {
  const best = classes.find(({ totalFrom, totalBelow }) => totalFrom <= total && (totalBelow === null || total < totalBelow))
  if (!best) return { label: null, warnings: [] }
  const barred = barriers(best, score)
  if (barred.length === 0) return { label: best.label, warnings: [] }
  const next = classes.filter((one) => one.totalBelow !== null && one.totalBelow <= best.totalFrom).sort((a, b) => b.totalFrom - a.totalFrom)[0]
  const outside = next ? [{ code: 'total_outside_class', label: next.label, from: next.totalFrom, below: next.totalBelow, found: total } as const] : []
  return { label: null, warnings: [...barred, ...outside], open: classes.filter((one) => barriers(one, score).length === 0).map(({ label }) => label) }
}

const barriers = ({ label, criterionFrom }: ScaleClass, { criteria }: Aggregate): readonly ScaleWarning[] =>
  Object.entries(criterionFrom).flatMap(([criterion, wanted]) => {
    const found = criteria[criterion] ?? 0
    return found < wanted ? [{ code: 'class_condition_failed', label, criterion, wanted, found } as const] : []
  })
