import type { PersonId } from '../ids.ts'
import { type AuthorshipRefusal, refuseShares, refuseUnconfirmed } from '../initiative/authorship.ts'
import { type Lack, lacksOf } from '../initiative/completeness.ts'
import type { Author, Dossier } from '../initiative/dossier.ts'
import { refuseMove, refuseMover, type Stage, type StageRefusal } from '../initiative/stage.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import { type Day, dayOf, hasClosed } from '../time/day.ts'
import { completionMoves } from './completion-moves.ts'

export interface CompletionCase {
  readonly stage: Stage
  readonly accepted: boolean
  readonly authors: readonly Author[]
  readonly dossier: Dossier
  readonly due: Day
  readonly pack: RegulationPack
}

export type CompletionRefusal =
  | StageRefusal
  | AuthorshipRefusal
  | { readonly code: 'completion.closed'; readonly due: Day; readonly basis: RegulationPack['terms']['complete']['basis'] }
  | { readonly code: 'submission.incomplete'; readonly lacks: readonly Lack[] }

/**
 * Why the answer to a request for completion cannot be handed in. It is due within the term (Điều 6 khoản 2; MEM(m)); the
 * secretariat may lengthen that term beforehand. The one-year rule is not asked again: the first filing counts.
 */
export function refuseCompletion({ stage, accepted, authors, dossier, due, pack }: CompletionCase, person: PersonId, now: Date): CompletionRefusal | undefined {
  const { answer } = completionMoves(accepted)
  const first = refuseMover(answer, { isAuthor: authors.some(({ personId }) => personId === person), roles: [] }) ?? refuseMove(stage, answer)
  if (first) return first
  if (hasClosed(due, now)) return { code: 'completion.closed', due, basis: pack.terms.complete.basis }
  const shares = refuseShares(authors, pack.authorship)
  if (shares) return shares
  const lacks = lacksOf(dossier, pack, dayOf(now))
  return lacks.length > 0 ? { code: 'submission.incomplete', lacks } : refuseUnconfirmed(authors)
}
