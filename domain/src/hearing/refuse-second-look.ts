import type { PersonId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import { addDays, type Day, hasClosed } from '../time/day.ts'
import type { HearingRules } from './hearing-rules.ts'

export type SecondLookRefusal =
  | { readonly code: 'second_look.not_an_author' }
  | { readonly code: 'second_look.not_declined'; readonly stage: Stage }
  | { readonly code: 'second_look.none' }
  | { readonly code: 'second_look.asked' }
  | { readonly code: 'second_look.too_late'; readonly last: Day }

export interface SecondLookCase {
  readonly stage: Stage
  readonly authors: readonly PersonId[]
  /** The day of the notice that it was not recognised. */
  readonly decidedOn: Day | null
  /** Whether it was looked at a second time already. */
  readonly asked: boolean
  readonly rules: Pick<HearingRules, 'askWithinDays'>
}

/** The last day on which authors may ask for a second look; `null` where the rules know of none. */
export const lastDayToAsk = (decidedOn: Day, { askWithinDays }: Pick<HearingRules, 'askWithinDays'>): Day | null => (askWithinDays === 0 ? null : addDays(decidedOn, askWithinDays))

/**
 * Why this person may not ask that other members look at the dossier again (product.md DC5; initiative-law.md 3.11, DESIGN): an author
 * does, of a dossier not recognised, once, and within the days of the rules.
 */
export function refuseSecondLook({ stage, authors, decidedOn, asked, rules }: SecondLookCase, person: PersonId, now: Date): SecondLookRefusal | undefined {
  if (!authors.includes(person)) return { code: 'second_look.not_an_author' }
  if (asked) return { code: 'second_look.asked' }
  if (stage !== 'declined' || decidedOn === null) return { code: 'second_look.not_declined', stage }
  const last = lastDayToAsk(decidedOn, rules)
  if (last === null) return { code: 'second_look.none' }
  return hasClosed(last, now) ? { code: 'second_look.too_late', last } : undefined
}
