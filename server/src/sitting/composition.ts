import { checkComposition, type CompositionProblem } from '@sangkien/domain/council/check-composition'
import type { SittingFacts } from './sitting.query.ts'

/** What is wrong with the council for this very agenda. */
export function compositionProblems({ members, items, pack }: SittingFacts): readonly CompositionProblem[] {
  const authors = items.flatMap((item) => (item.stage === 'withdrawn' ? [] : item.authors))
  return checkComposition(members, {
    heads: authors.filter(({ head }) => head).map(({ personId }) => personId), authors: authors.map(({ personId }) => personId), authorInUnion: authors.some(({ union }) => union),
  }, pack.council)
}
