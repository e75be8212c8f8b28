import { sayMoney } from '../document/vietnamese-number.ts'
import type { Basis } from '../regulation/basis.ts'
import type { PackProblem } from '../regulation/problem.ts'
import type { BenefitLine } from './benefit-line.ts'

/**
 * What one hour of somebody's work is reckoned at, whole đồng, as the agency has set it (đơn giá giờ công). No law gives one: the
 * formula of the Điều lệ Sáng kiến leaves the cost of a unit of work to those who reckon (MEM(m)).
 */
export interface HourlyCost {
  readonly code: string
  readonly label: string
  readonly amount: number
  readonly basis: Basis
}

/** Whether a line that says its hourly cost is one of the regulation's says so truly: the same name and amount as stand there. A figure of the author's own claims nothing. */
export const holdsHourlyCost = ({ hourlyCost, hourlyCostFrom }: Pick<BenefitLine, 'hourlyCost' | 'hourlyCostFrom'>, costs: readonly HourlyCost[]): boolean =>
  !hourlyCostFrom || costs.some(({ code, label, amount }) => code === hourlyCostFrom.code && label === hourlyCostFrom.label && amount === hourlyCost)

/** Whose figure the hourly cost of a line is, in words; `null` when it has none. */
export function sayHourlyCost({ hourlyCost, hourlyCostFrom }: Pick<BenefitLine, 'hourlyCost' | 'hourlyCostFrom'>): string | null {
  if (hourlyCost === null) return null
  return hourlyCostFrom ? `Đơn giá theo quy chế: ${hourlyCostFrom.label}, ${sayMoney(hourlyCost)} một giờ.` : `Đơn giá tác giả nêu: ${sayMoney(hourlyCost)} một giờ.`
}

export function checkHourlyCosts(costs: readonly HourlyCost[]): readonly PackProblem[] {
  const codes = costs.map(({ code }) => code)
  return [
    ...[...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))].map((found) => ({ path: 'benefit.hourlyCosts', code: 'duplicate_code', found }) as const),
    ...costs.flatMap(({ amount }, at): readonly PackProblem[] => (Number.isInteger(amount) && amount > 0 ? [] : [{ path: `benefit.hourlyCosts[${at}].amount`, code: 'not_positive', found: amount }])),
  ]
}
