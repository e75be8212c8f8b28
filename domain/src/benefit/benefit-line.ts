/**
 * One line of the benefit table. Minutes are for one time the work is done; money is whole đồng and non-negative. What is not
 * known is `null`, never 0: "chưa đủ dữ liệu định lượng" is a lawful answer.
 */
export interface BenefitLine {
  readonly id: string
  readonly label: string
  readonly minutesBefore: number | null
  readonly minutesAfter: number | null
  readonly timesPerYear: number | null
  /** Cost of one hour of work, đồng. */
  readonly hourlyCost: number | null
  /** The hourly cost of the regulation it was taken from, by code and name; absent or `null`: the author's own figure. */
  readonly hourlyCostFrom?: { readonly code: string; readonly label: string } | null | undefined
  /** Materials and printing saved in a year, đồng. */
  readonly materialsSavedPerYear: number | null
  readonly printingSavedPerYear: number | null
  /** Cost of applying the solution in the year, đồng. */
  readonly costOfApplying: number | null
  /** Where the figures come from, in the author's words. */
  readonly source: string
  /** The author says that this benefit cannot be put in figures yet. */
  readonly insufficientData: boolean
}

export type BenefitField = 'minutesBefore' | 'minutesAfter' | 'timesPerYear' | 'hourlyCost'

export type LineBenefit =
  | {
      readonly kind: 'computed'
      /** Minutes of work saved in a year; negative when the new way takes longer. */
      readonly minutes: number
      /** Of which money: minutes × hourly cost ÷ 60, rounded half up to the đồng. */
      readonly labour: number
      /** Materials and printing, đồng. */
      readonly supplies: number
      readonly cost: number
      /** labour + supplies − cost, đồng; negative when applying costs more than it saves. */
      readonly money: number
    }
  | {
      readonly kind: 'insufficient_data'
      /** Minutes are still known when only the hourly cost is missing. */
      readonly minutes: number | null
      readonly missing: readonly BenefitField[]
    }

/**
 * The benefit of one line in the year of application: (cost of one before − after) × quantity − cost of applying (Điều lệ
 * Sáng kiến, article on tiền làm lợi; MEM(m)). A line about supplies alone needs no times.
 */
export function computeLine(line: BenefitLine): LineBenefit {
  const { minutesBefore, minutesAfter, timesPerYear, hourlyCost } = line
  const timed = [minutesBefore, minutesAfter, timesPerYear].some((value) => value !== null)
  const supplies = (line.materialsSavedPerYear ?? 0) + (line.printingSavedPerYear ?? 0)
  const onlySupplies = !timed && (line.materialsSavedPerYear !== null || line.printingSavedPerYear !== null)

  const minutes = onlySupplies ? 0
    : minutesBefore !== null && minutesAfter !== null && timesPerYear !== null ? (minutesBefore - minutesAfter) * timesPerYear
    : null
  const missing = onlySupplies ? [] : (['minutesBefore', 'minutesAfter', 'timesPerYear', 'hourlyCost'] as const).filter((field) => line[field] === null)
  if (line.insufficientData || minutes === null || missing.length > 0) return { kind: 'insufficient_data', minutes, missing }

  const labour = roundHalfUp(minutes * (hourlyCost ?? 0), 60)
  const cost = line.costOfApplying ?? 0
  return { kind: 'computed', minutes, labour, supplies, cost, money: labour + supplies - cost }
}

/** num ÷ den to the nearest whole number, halves away from zero. Safe up to 9 × 10^15. */
const roundHalfUp = (num: number, den: number): number => Math.sign(num) * Math.floor((2 * Math.abs(num) + den) / (2 * den))
