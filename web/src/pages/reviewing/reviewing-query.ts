import { listMyReviews, readReviewing, type suggestReviewers, suggestReviewers as suggestion } from '@sangkien/contract/reviewing'
import { readHome } from '@sangkien/contract/home'
import { listMySheets } from '@sangkien/contract/scoring'
import { readMe } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { asks, forget, queries } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'

export type Reviewing = Reply<typeof readReviewing>
export type ReviewedItem = Reviewing['items'][number]
export type ReviewingMember = Reviewing['members'][number]
export type Suggestion = Reply<typeof suggestReviewers>
export type MyReview = Reply<typeof listMyReviews>[number]

/** The assignment as it stands: a proposal is never in it. */
export const useReviewing = (id: string): Reviewing => useSuspenseQuery(asks(readReviewing, { params: { id } })).data

/** An act of who runs the sitting: its reply is what stands now, and every proposal worked out before is forgotten. */
export const useReviewingAct = <V>(id: string, act: (value: V) => Promise<Reviewing>, done: () => void) => useMutation({
  mutationFn: act,
  onSuccess: async (now) => { queries.setQueryData([readReviewing.path, { params: { id } }], now); done(); await forget(suggestion) },
})

/** An act of a member on their own reviews. */
export const useMyReviewAct = <V>(act: (value: V) => Promise<MyReview[]>, done: () => void) => useMutation({
  mutationFn: act,
  onSuccess: async (mine) => { queries.setQueryData([listMyReviews.path, {}], mine); done(); await forget(listMySheets, readHome, readMe) },
})
