import { addDays, type Day } from '../time/day.ts'
import type { Evidence } from './basis.ts'

/** One paper taking the place of another, or changing it, from a day on. */
export interface Succession {
  readonly code: string
  readonly on: Day
}

/**
 * Whom a new paper does not reach: dossiers received before a day go on under what it replaces or amends (initiative-law.md,
 * section 2: Luật 06/2026/QH16). `unlessMoreFavourable`: unless the new one is better for them, which people say for each decision (domain/src/decision/favour.ts).
 */
export interface Transition {
  readonly receivedBefore: Day
  readonly unlessMoreFavourable: boolean
  readonly evidence: Evidence
}

/** A legal basis in the register of an agency: as it is cited, with what it became. Regulations refer to it by its code. */
export interface LegalBasis {
  readonly code: string
  /** `13/2012/NĐ-CP`: what a rule that rests on it names. */
  readonly number: string
  readonly issuer: string
  /** As it is printed under "Căn cứ". */
  readonly title: string
  readonly issuedOn: Day | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly replacedBy: Succession | null
  readonly amendedBy: readonly Succession[]
  readonly transition: Transition | null
  readonly evidence: Evidence
}

/** The last day it may be cited by itself: its own, or the day before another takes its place, whichever is first. */
export function lastDayOf({ validTo, replacedBy }: Pick<LegalBasis, 'validTo' | 'replacedBy'>): Day | null {
  const before = replacedBy && addDays(replacedBy.on, -1)
  return validTo !== null && before !== null ? (validTo < before ? validTo : before) : (validTo ?? before)
}

export const isOver = (one: Pick<LegalBasis, 'validTo' | 'replacedBy'>, on: Day): boolean => {
  const last = lastDayOf(one)
  return last !== null && last < on
}
