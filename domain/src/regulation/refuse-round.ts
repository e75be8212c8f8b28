import type { RegulationId } from '../ids.ts'
import type { Day } from '../time/day.ts'

/** A round (đợt xét) as it is kept. */
export interface RoundFacts {
  readonly year: number
  readonly number: number
  readonly name: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly regulationId: RegulationId
}

export type RoundRefusal =
  | { readonly code: 'round.closes_before_it_opens' }
  | { readonly code: 'round.taken'; readonly year: number; readonly number: number; readonly by: string }
  | { readonly code: 'round.has_dossiers'; readonly dossiers: number }
  | { readonly code: 'round.locked' }

/** Why a round cannot be so: it closes before it opens, or its number in the year belongs to another. */
export function refuseRound({ year, number, opensOn, closesOn }: RoundFacts, holder: string | null): RoundRefusal | undefined {
  if (closesOn < opensOn) return { code: 'round.closes_before_it_opens' }
  return holder === null ? undefined : { code: 'round.taken', year, number, by: holder }
}

/**
 * Why a round cannot be changed so. Its regulation holds once a dossier was filed in it; a locked round changes in nothing but
 * its lock (issue 2, 2; DESIGN).
 */
export function refuseRoundChange(before: RoundFacts & { readonly locked: boolean; readonly dossiers: number }, after: RoundFacts & { readonly locked: boolean }): RoundRefusal | undefined {
  const keys = ['year', 'number', 'name', 'opensOn', 'closesOn', 'regulationId'] as const
  if (before.locked && after.locked && keys.some((key) => before[key] !== after[key])) return { code: 'round.locked' }
  return before.dossiers > 0 && before.regulationId !== after.regulationId ? { code: 'round.has_dossiers', dossiers: before.dossiers } : undefined
}
