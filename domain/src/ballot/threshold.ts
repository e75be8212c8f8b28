import type { Fraction } from '../number/fraction.ts'

/**
 * The fewest that are at least this share of `base`: two thirds of 7 is 5. Whole numbers only, so no rounding can lose a vote
 * (initiative-law.md 6.3; Thông tư 18/2013, Điều 8 khoản 1: at least two thirds of the members agree; FACT).
 */
export const votesNeeded = ({ num, den }: Fraction, base: number): number => Math.floor((num * base + den - 1) / den)

/** Whether so many of `base` reach the share: den × agree ≥ num × base. Nobody of nobody reaches nothing. */
export const reaches = (agree: number, { num, den }: Fraction, base: number): boolean => base > 0 && den * agree >= num * base
