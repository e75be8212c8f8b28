/** An exact share such as two thirds. Whole numbers, `den` above 0; never a decimal, so that 2/3 of 7 cannot drift. */
export interface Fraction {
  readonly num: number
  readonly den: number
}
