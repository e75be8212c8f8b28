import { type BenefitLine, computeLine } from './benefit-line.ts'
import type { BenefitFormula } from './formula.ts'

/** What is computed and what is not, kept apart: an unknown benefit is never added as 0. */
export interface TotalBenefit {
  readonly computed: { readonly lines: number; readonly minutes: number; readonly money: number }
  readonly notComputable: { readonly lines: number; readonly minutes: number }
}

/** The sums of a benefit table. Money is whole đồng; minutes known without money stand under `notComputable`. */
export function totalBenefit(lines: readonly BenefitLine[], formula: BenefitFormula): TotalBenefit {
  const computed = { lines: 0, minutes: 0, money: 0 }
  const notComputable = { lines: 0, minutes: 0 }
  for (const line of lines) {
    const benefit = computeLine(line, formula)
    if (benefit.kind === 'computed') {
      computed.lines += 1
      computed.minutes += benefit.minutes
      computed.money += benefit.money
    } else {
      notComputable.lines += 1
      notComputable.minutes += benefit.minutes ?? 0
    }
  }
  return { computed, notComputable }
}
