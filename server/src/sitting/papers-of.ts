import type { sittingPapers } from '@sangkien/contract/council'
import type { Actor } from '../actor.ts'
import type { SittingFacts } from './sitting.query.ts'

export type SittingPaper = (typeof sittingPapers)[number]

/** The papers of a sitting, besides its minutes, that this person may open now. What is not among them is not there for them. */
export function papersOf(_facts: SittingFacts, _actor: Actor): readonly SittingPaper[] {
  return ['invitation']
}
