import type { CertificateRefusal } from '../certificate/refuse-paper.ts'

/** Papers made many at a time: the certificates of authors, or to each author the notice of what was not recognised of theirs. */
export const batchKinds = ['certificates', 'refusal_notices'] as const
export type BatchKind = (typeof batchKinds)[number]

export const batchStates = ['making', 'done', 'failed', 'cancelled'] as const
export type BatchState = (typeof batchStates)[number]

/** As many papers as one batch takes; a larger decision is made in two, by its dossiers. */
export const mostPapers = 500
/** Days the finished files are kept: they can be made again from the same facts at any time. */
export const batchKeptDays = 7

export type BatchRefusal =
  | { readonly code: 'batch.nothing' }
  | { readonly code: 'batch.not_issued' }
  | { readonly code: 'batch.too_many'; readonly found: number; readonly most: number }
  | { readonly code: 'batch.not_now'; readonly state: BatchState }
  | { readonly code: 'batch.gone'; readonly days: number }

/** Why a batch, or a paper of it, came to nothing. */
export type BatchFault = CertificateRefusal | { readonly code: 'batch.not_made' } | { readonly code: 'batch.gave_up' }

/** Why a batch of so many papers is not begun. */
export const refuseStart = (found: number): BatchRefusal | undefined =>
  found === 0 ? { code: 'batch.nothing' } : found > mostPapers ? { code: 'batch.too_many', found, most: mostPapers } : undefined

export const refuseCancel = (state: BatchState): BatchRefusal | undefined => (state === 'making' ? undefined : { code: 'batch.not_now', state })

/** Until when the files of what was finished then are kept. */
export const keptUntil = (finishedAt: Date): Date => new Date(finishedAt.getTime() + batchKeptDays * 86_400_000)

/** Why the files of a batch are not handed out. */
export function refuseFiles({ state, finishedAt }: { readonly state: BatchState; readonly finishedAt: Date | null }, now: Date): BatchRefusal | undefined {
  if (state !== 'done' || finishedAt === null) return { code: 'batch.not_now', state }
  return now >= keptUntil(finishedAt) ? { code: 'batch.gone', days: batchKeptDays } : undefined
}
