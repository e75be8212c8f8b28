import type { InitiativeId, PersonId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import { type Day, hasClosed } from '../time/day.ts'
import { checkSheet, type SheetProblem } from './check-sheet.ts'
import type { Scale } from './scale.ts'
import type { SheetContent } from './sheet-note.ts'

/** Everything the rule looks at, and nothing else: what to load is what is listed here. */
export interface ScoringCase {
  readonly initiative: { readonly id: InitiativeId; readonly stage: Stage; readonly authors: readonly PersonId[] }
  readonly sitting: { readonly members: readonly PersonId[]; readonly recused: readonly PersonId[]; readonly undeclared: readonly PersonId[]; readonly scoresDue: Day }
  /** Whether the council, sitting, has discussed this item and scores it again. */
  readonly again: boolean
}

export type ScoringRefusal =
  | { readonly code: 'scoring.not_a_member' }
  | { readonly code: 'scoring.own_initiative' }
  | { readonly code: 'scoring.recused' }
  | { readonly code: 'scoring.undeclared' }
  | { readonly code: 'scoring.not_open'; readonly stage: Stage }
  | { readonly code: 'scoring.closed'; readonly due: Day }
  | { readonly code: 'scoring.no_scale' }
  | { readonly code: 'scoring.marks'; readonly faults: readonly SheetProblem[] }

/**
 * Why `scorer` may not score this initiative now, or `undefined` when they may. That authors do not judge their own work follows
 * Thông tư 18/2013, Điều 8 khoản 2 (there: the head of the agency; FACT) and usual practice (DESIGN). Scoring is over once the
 * sitting opens, but for an item the council scores again.
 */
export function refuseScoring({ initiative, sitting, again }: ScoringCase, scorer: PersonId, now: Date): ScoringRefusal | undefined {
  if (!sitting.members.includes(scorer)) return { code: 'scoring.not_a_member' }
  if (initiative.authors.includes(scorer)) return { code: 'scoring.own_initiative' }
  if (sitting.recused.includes(scorer)) return { code: 'scoring.recused' }
  if (sitting.undeclared.includes(scorer)) return { code: 'scoring.undeclared' }
  if (again) return undefined
  if (initiative.stage !== 'scoring') return { code: 'scoring.not_open', stage: initiative.stage }
  if (hasClosed(sitting.scoresDue, now)) return { code: 'scoring.closed', due: sitting.scoresDue }
  return undefined
}

/** Why this sheet cannot be handed in: no scale to mark by, marks that are missing or outside it, proof or comments that the scale wants and that are not there. */
export function refuseMarks(scale: Scale | null, sheet: SheetContent, filed: readonly string[]): ScoringRefusal | undefined {
  if (!scale) return { code: 'scoring.no_scale' }
  const faults = checkSheet(scale, sheet, filed)
  return faults.length > 0 ? { code: 'scoring.marks', faults } : undefined
}
