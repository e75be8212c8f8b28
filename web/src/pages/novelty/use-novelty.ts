import { readInitiative, readTimeline } from '@sangkien/contract/initiative'
import { readNovelty, readNoveltyState } from '@sangkien/contract/novelty'
import { useMutation } from '@tanstack/react-query'
import { asks, forget, queries } from '../../api/queries.ts'
import { tell } from '../../ui/Toast.tsx'
import type { NoveltyNow } from './novelty.ts'

/** The newest check of a dossier, or the one of a number. */
export const noveltyOf = (id: string, number: string) => asks(readNovelty, { params: { id }, query: number === '' ? {} : { run: Number(number) } })

/** One act on the page: sends it and shows the page the server answers with; pages of earlier checks are read again when opened. */
export function useNoveltyAct<Typed = void>(id: string, run: (typed: Typed) => Promise<NoveltyNow>, said: (now: NoveltyNow) => string, onDone?: (now: NoveltyNow) => void) {
  return useMutation({
    mutationFn: run,
    onSuccess: async (now) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === readNovelty.path, refetchType: 'none' })
      queries.setQueryData(noveltyOf(id, '').queryKey, now)
      tell(said(now))
      onDone?.(now)
      await forget(readInitiative, readTimeline, readNoveltyState)
    },
  })
}
