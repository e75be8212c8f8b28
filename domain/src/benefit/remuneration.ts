import type { Fraction } from '../number/fraction.ts'
import { checkShare } from '../number/check-share.ts'
import type { Basis } from '../regulation/basis.ts'
import type { PackProblem } from '../regulation/problem.ts'
import { type Day, parseDay } from '../time/day.ts'

/**
 * The least remuneration of authors for a year of application, where nothing else was agreed (Nghị định 13/2012, Điều 10; FACT).
 * The law binds economic organisations and public units with an income of their own; an administrative agency is outside it, so
 * a regulation without these rules is the usual one.
 */
export interface Remuneration {
  /** Of the money the solution made or saved in the year. */
  readonly rate: Fraction
  /** So many monthly wages when the benefit cannot be computed. */
  readonly wages: number
  /** The monthly wage that counts, whole đồng, each from a day on (since 2013 read as mức lương cơ sở; MEM). */
  readonly monthlyWage: readonly { readonly from: Day; readonly amount: number }[]
  /** The first years of application it is due for. */
  readonly years: number
  readonly basis: Basis
}

export interface LeastRemuneration {
  /** For all authors together, whole đồng. */
  readonly total: number
  /** Reckoned from wages, because the benefit is not known in money. */
  readonly byWages: boolean
}

/** The least for one year, paid on `paidOn`; `undefined` when the benefit is unknown and no wage is known for that day. A loss earns nothing. */
export function leastRemuneration({ rate, wages, monthlyWage }: Remuneration, { benefit, paidOn }: { readonly benefit: number | null; readonly paidOn: Day }): LeastRemuneration | undefined {
  // Rounded up to the đồng: it is a least.
  if (benefit !== null) return { total: Math.max(0, Math.ceil((benefit * rate.num) / rate.den)), byWages: false }
  const wage = monthlyWage.filter(({ from }) => from <= paidOn).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  return wage && { total: wages * wage.amount, byWages: true }
}

/** An amount among authors by their shares (hundredths of a percent, 10,000 in all): whole đồng that add up, what is left over to the first of the largest remainders. */
export function divideByShares(total: number, shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => (total * share) / 10_000)
  const whole = exact.map(Math.floor)
  const left = total - whole.reduce((sum, one) => sum + one, 0)
  const first = exact.map((one, at) => ({ at, rest: one - whole[at]! })).toSorted((a, b) => b.rest - a.rest || a.at - b.at).slice(0, left).map(({ at }) => at)
  return whole.map((one, at) => (first.includes(at) ? one + 1 : one))
}

export const checkRemuneration = (rules: Remuneration): readonly PackProblem[] => [
  ...checkShare(rules.rate, 'remuneration.rate'),
  ...(['wages', 'years'] as const).flatMap((key): readonly PackProblem[] => (Number.isInteger(rules[key]) && rules[key] > 0 ? [] : [{ path: `remuneration.${key}`, code: 'not_positive', found: rules[key] }])),
  ...rules.monthlyWage.flatMap(({ amount, from }, at): readonly PackProblem[] => [
    ...(amount > 0 ? [] : [{ path: `remuneration.monthlyWage[${at}].amount`, code: 'not_positive', found: amount } as const]),
    ...(parseDay(from) ? [] : [{ path: `remuneration.monthlyWage[${at}].from`, code: 'no_such_day', found: from } as const]),
  ]),
]
