import type { Day } from '@sangkien/domain/time/day'
import { nd30 } from './nd30.ts'
import type { Ruleset } from './ruleset.ts'

/** Every ruleset known, the newest first. */
export const rulesets: readonly Ruleset[] = [nd30]

/** The ruleset in force on a day; undefined before the first one known. */
export const rulesetOn = (day: Day, known: readonly Ruleset[] = rulesets): Ruleset | undefined =>
  known.find(({ from, to }) => from <= day && (to === null || day <= to))
