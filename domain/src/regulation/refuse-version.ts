import type { Day } from '../time/day.ts'

export type VersionRefusal =
  | { readonly code: 'regulation.not_after_former'; readonly former: Day }
  | { readonly code: 'regulation.ends_before_it_begins' }
  | { readonly code: 'regulation.draft_there'; readonly by: string }
  | { readonly code: 'regulation.draft_contradicts'; readonly problems: number }
  | { readonly code: 'regulation.nothing_changed' }

/**
 * Why a version of the regulation cannot take effect on this day. Versions follow one another: the new one begins after the
 * one before it began, which then ends the day before. Dossiers keep the version they were filed under.
 */
export function refuseVersion(validFrom: Day, validTo: Day | null, former: Day | null): VersionRefusal | undefined {
  if (validTo !== null && validTo < validFrom) return { code: 'regulation.ends_before_it_begins' }
  return former !== null && validFrom <= former ? { code: 'regulation.not_after_former', former } : undefined
}

/** Why a draft cannot become a version: something in it contradicts itself, or it says what the version in force says. */
export function refuseTaking(problems: number, changes: number): VersionRefusal | undefined {
  if (problems > 0) return { code: 'regulation.draft_contradicts', problems }
  return changes === 0 ? { code: 'regulation.nothing_changed' } : undefined
}
