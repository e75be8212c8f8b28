import { useKept } from '../../../draft/useKept.ts'
import type { NoveltyNow } from '../novelty.ts'
import { type Cited, isSame, stillHold, withCited } from './cited.ts'

export interface ConclusionTyped { readonly verdict: string; readonly reasons: string; readonly cited: readonly Cited[] }

export interface ConclusionDraft extends ConclusionTyped {
  readonly put: (change: Partial<ConclusionTyped>) => void
  readonly cite: (one: Cited) => void
  readonly uncite: (one: Cited) => void
  readonly drop: () => void
}

/** A conclusion being written, kept in this browser until it is sent; it begins from the one that holds. */
export function useConclusionDraft({ dossier: { id }, run, conclusion }: NoveltyNow): ConclusionDraft {
  const begun: ConclusionTyped = conclusion ? { verdict: conclusion.verdict, reasons: conclusion.reasons, cited: conclusion.cited } : nothing
  const [typed, set, dropKept] = useKept<ConclusionTyped>(`tinh-moi/${id}/ket-luan`, begun)
  // What was taken as a ground in a check whose text is another now is not offered to the server.
  const cited = stillHold(typed.cited, run)
  const put = (change: Partial<ConclusionTyped>) => set({ ...typed, cited, ...change })
  return {
    ...typed, cited, put,
    cite: (one) => put({ cited: withCited(cited, one) }), uncite: (one) => put({ cited: cited.filter((there) => !isSame(there, one)) }), drop: dropKept,
  }
}

const nothing: ConclusionTyped = { verdict: '', reasons: '', cited: [] }
