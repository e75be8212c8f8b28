import type { Day } from '../time/day.ts'

export type VersionRefusal =
  | { readonly code: 'regulation.not_after_former'; readonly former: Day }
  | { readonly code: 'regulation.ends_before_it_begins' }

/**
 * Why a version of the regulation cannot take effect on this day. Versions follow one another: the new one begins after the
 * one before it began, which then ends the day before. Dossiers keep the version they were filed under.
 */
export function refuseVersion(validFrom: Day, validTo: Day | null, former: Day | null): VersionRefusal | undefined {
  if (validTo !== null && validTo < validFrom) return { code: 'regulation.ends_before_it_begins' }
  return former !== null && validFrom <= former ? { code: 'regulation.not_after_former', former } : undefined
}
