import type { BenefitFormula, BenefitPart } from './formula.ts'

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
  /** The parts `materials`, `printing` and `applying` of the usual formula: đồng a year. */
  readonly materialsSavedPerYear: number | null
  readonly printingSavedPerYear: number | null
  readonly costOfApplying: number | null
  /** Parts a regulation adds, by code: đồng a year. */
  readonly otherAmounts?: Readonly<Record<string, number | null>> | undefined
  /** Where the figures come from, in the author's words. */
  readonly source: string
  /** The author says that this benefit cannot be put in figures yet. */
  readonly insufficientData: boolean
}

export type BenefitField = 'minutesBefore' | 'minutesAfter' | 'timesPerYear' | 'hourlyCost'

/** A part that counts in a line, with its amount in đồng a year. */
export interface CountedPart extends BenefitPart {
  readonly amount: number
}

export type LineBenefit =
  | {
      readonly kind: 'computed'
      /** Minutes of work saved in a year; negative when the new way takes longer. */
      readonly minutes: number
      /** Of which money: minutes × hourly cost ÷ 60, rounded half up to the đồng; 0 where the formula counts hours as hours alone. */
      readonly labour: number
      /** What was saved or spent besides, in the order of the formula, without what is 0 or not said. */
      readonly parts: readonly CountedPart[]
      /** labour + saved − spent, đồng; negative when applying costs more than it saves. */
      readonly money: number
    }
  | {
      readonly kind: 'insufficient_data'
      /** Minutes are still known when only the hourly cost is missing. */
      readonly minutes: number | null
      readonly missing: readonly BenefitField[]
    }

const ownFields = { materials: 'materialsSavedPerYear', printing: 'printingSavedPerYear', applying: 'costOfApplying' } as const

/** What a line says for a part; `null`: nothing. The parts of the usual formula have fields of their own. */
export const amountOf = (line: BenefitLine, code: string): number | null =>
  (Object.hasOwn(ownFields, code) ? line[ownFields[code as keyof typeof ownFields]] : line.otherAmounts?.[code]) ?? null

export const withAmount = (line: BenefitLine, code: string, amount: number | null): Partial<BenefitLine> =>
  Object.hasOwn(ownFields, code) ? { [ownFields[code as keyof typeof ownFields]]: amount } : { otherAmounts: { ...line.otherAmounts, [code]: amount } }

/**
 * The benefit of one line in the year of application: (cost of one before − after) × quantity − cost of applying (Điều lệ
 * Sáng kiến, article on tiền làm lợi; MEM(m)), by the formula of the regulation. A line about money alone needs no times; where
 * hours are not money, it needs no hourly cost.
 */
export function computeLine(line: BenefitLine, { labourCounts, parts }: BenefitFormula): LineBenefit {
  const { minutesBefore, minutesAfter, timesPerYear, hourlyCost } = line
  const timed = [minutesBefore, minutesAfter, timesPerYear].some((value) => value !== null)
  const onlyMoney = !timed && parts.some(({ code, counts }) => counts === 'saved' && amountOf(line, code) !== null)

  const minutes = onlyMoney ? 0
    : minutesBefore !== null && minutesAfter !== null && timesPerYear !== null ? (minutesBefore - minutesAfter) * timesPerYear
    : null
  const wanted = labourCounts ? (['minutesBefore', 'minutesAfter', 'timesPerYear', 'hourlyCost'] as const) : (['minutesBefore', 'minutesAfter', 'timesPerYear'] as const)
  const missing = onlyMoney ? [] : wanted.filter((field) => line[field] === null)
  if (line.insufficientData || minutes === null || missing.length > 0) return { kind: 'insufficient_data', minutes, missing }

  const labour = labourCounts ? roundHalfUp(minutes * (hourlyCost ?? 0), 60) : 0
  const counted = parts.map((part) => ({ ...part, amount: amountOf(line, part.code) ?? 0 })).filter(({ amount }) => amount !== 0)
  return { kind: 'computed', minutes, labour, parts: counted, money: counted.reduce((sum, { counts, amount }) => sum + (counts === 'saved' ? amount : -amount), labour) }
}

/** num ÷ den to the nearest whole number, halves away from zero. Safe up to 9 × 10^15. */
const roundHalfUp = (num: number, den: number): number => Math.sign(num) * Math.floor((2 * Math.abs(num) + den) / (2 * den))
