import { findSimilar } from '@sangkien/contract/novelty'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../../api/api.ts'
import type { Reply } from '../../../api/wire.ts'
import { useRested } from './use-rested.ts'

export type SimilarCase = Reply<typeof findSimilar>[number]

/** Fewer letters say nothing about what is meant. */
const least = 10

/** Cases like what is being typed. Quiet: asked for when the hand rests, and nothing is said when it fails. */
export function useSimilar(title: string, problem: string, without?: string): readonly SimilarCase[] {
  const rested = useRested(title.trim().slice(0, 500))
  const told = useRested(problem.trim().slice(0, 5000))
  const asked = { title: rested, problem: told, ...(without !== undefined && { without }) }
  const { data } = useQuery({
    queryKey: [findSimilar.path, asked], queryFn: ({ signal }) => call(findSimilar, { body: asked }, { signal }),
    enabled: asked.title.length + asked.problem.length >= least, placeholderData: keepPreviousData, staleTime: 300_000, retry: false, refetchOnWindowFocus: false,
  })
  return asked.title.length + asked.problem.length >= least ? (data ?? []) : []
}
