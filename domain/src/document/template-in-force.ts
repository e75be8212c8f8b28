import type { Day } from '../time/day.ts'

/** A version of an agency's own template: from when it makes papers, and when that was settled. */
export interface TemplateVersion {
  readonly version: number
  readonly validFrom: Day
  readonly madeAt: Date
}

/**
 * The version in force on a day: the one that begins last by then, of those of one day the newest; none where the built-in template serves.
 * What was settled after `seen` does not count: a paper issued before stays as it was issued.
 */
export const templateInForce = <V extends TemplateVersion>(versions: readonly V[], on: Day, seen?: Date): V | undefined =>
  versions.filter(({ validFrom, madeAt }) => validFrom <= on && (seen === undefined || madeAt <= seen))
    .reduce<V | undefined>((best, one) => (best === undefined || one.validFrom > best.validFrom || (one.validFrom === best.validFrom && one.version > best.version) ? one : best), undefined)
