import type { PackProblem } from '../regulation/problem.ts'
import type { Fraction } from './fraction.ts'

/** A share must be a fraction of whole numbers, above 0 and at most the whole. */
export function checkShare({ num, den }: Fraction, path: string): readonly PackProblem[] {
  const sound = Number.isInteger(num) && Number.isInteger(den) && num > 0 && den > 0 && num <= den
  return sound ? [] : [{ path, code: 'threshold_out_of_range', found: `${num}/${den}` }]
}
