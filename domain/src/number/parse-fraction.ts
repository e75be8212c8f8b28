import type { Fraction } from './fraction.ts'
import { rational } from './rational.ts'

/** An exact share as people write it: `2/3`, `70%`, `66,5 %`. A decimal by itself is not taken: 0,67 is not two thirds. */
export function parseFraction(text: string): Fraction | undefined {
  const parts = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(text.trim())
  if (parts) return Number(parts[2]) === 0 ? undefined : { num: Number(parts[1]), den: Number(parts[2]) }
  const percent = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%$/.exec(text.trim())
  if (!percent) return undefined
  const decimals = percent[2] ?? ''
  const { num, den } = rational(BigInt(percent[1]! + decimals), 100n * 10n ** BigInt(decimals.length))
  return { num: Number(num), den: Number(den) }
}
