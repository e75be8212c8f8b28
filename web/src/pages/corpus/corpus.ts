import { readCorpus } from '@sangkien/contract/corpus'
import type { TextKind } from '@sangkien/domain/novelty/text-kind'
import { sayKind } from '@sangkien/domain/novelty/say-source'
import { useMutation } from '@tanstack/react-query'
import { asks, queries } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { tell } from '../../ui/Toast.tsx'

export type CorpusNow = Reply<typeof readCorpus>

export const corpusQuery = asks(readCorpus, {})

/** While an index is being built the page asks how far it is. */
export const whileBuilding = ({ state: { data } }: { readonly state: { readonly data: CorpusNow | undefined } }): number | false => (data?.building?.state === 'building' ? 700 : false)

/** One act on the corpus: sends it and shows the corpus as the server answers. */
export function useCorpusAct<Typed = void>(run: (typed: Typed) => Promise<CorpusNow>, said: string, onDone?: (now: CorpusNow) => void) {
  return useMutation({ mutationFn: run, onSuccess: (now) => { queries.setQueryData(corpusQuery.queryKey, now); tell(said); onDone?.(now) } })
}

/** "Sáng kiến đã công nhận", at the head of a line. */
export const sayKindAlone = (kind: TextKind): string => { const words = sayKind(kind); return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1) }
