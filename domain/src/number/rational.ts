/** An exact number: bigint over bigint, `den` above 0, in lowest terms. Marks are averaged in these, never in floating point. */
export interface Rational {
  readonly num: bigint
  readonly den: bigint
}

export function rational(num: bigint, den: bigint): Rational {
  if (den === 1n) return { num, den }
  const divisor = gcd(num < 0n ? -num : num, den)
  return { num: num / divisor, den: den / divisor }
}

export const zero: Rational = { num: 0n, den: 1n }

/** The decimal as it is written: 8.1 becomes 81/10, not the nearest binary number. At most 6 decimals. */
export function fromDecimal(value: number): Rational {
  if (Number.isInteger(value)) return { num: BigInt(value), den: 1n } // most marks are whole
  const [whole = '0', fraction = ''] = value.toFixed(6).split('.')
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
}

export const add = (a: Rational, b: Rational): Rational => rational(a.num * b.den + b.num * a.den, a.den * b.den)

export const divide = (a: Rational, by: number): Rational => rational(a.num, a.den * BigInt(by))

/** Negative, 0 or positive, as in sorting. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.num * b.den - b.num * a.den
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** To so many decimals, a half away from zero ("làm tròn đến 2 chữ số thập phân"). */
export function roundHalfUp({ num, den }: Rational, decimals: number): number {
  const sign = num < 0n ? -1n : 1n
  const scaled = num * sign * 10n ** BigInt(decimals)
  const rounded = ((2n * scaled + den) / (2n * den)) * sign
  return Number(rounded) / 10 ** decimals
}

/** `277/3`, or `92` when whole: how the arithmetic is shown. */
export const written = ({ num, den }: Rational): string => (den === 1n ? `${num}` : `${num}/${den}`)

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? 1n : a
}
