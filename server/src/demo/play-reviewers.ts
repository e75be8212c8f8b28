import { acceptSuggestion, listMyReviews, offerReview, suggestReviewers } from '@sangkien/contract/reviewing'
import type { PersonId, SittingId } from '@sangkien/domain/ids'
import { addDays, type Day } from '@sangkien/domain/time/day'
import type { StageManager } from './stage-manager.ts'

/**
 * For the sitting to come the standing office assigns reviewers as proposed, on the day it is called. Two days later one of them, who has not begun, asks
 * a colleague to take a dossier over, who has not answered yet.
 */
export function playReviewers(manager: StageManager, { sitting, called, secretary, busy }: { readonly sitting: SittingId; readonly called: Day; readonly secretary: PersonId; readonly busy: PersonId }): void {
  const params = { id: sitting }
  manager.on(called, 14, async () => {
    const { hash } = await manager.as(secretary, suggestReviewers, { params })
    await manager.as(secretary, acceptSuggestion, { params, body: { hash } })
  })
  manager.on(addDays(called, 2), 10, async () => {
    const mine = (await manager.as(busy, listMyReviews, {})).find((one) => one.sittingId === sitting && one.handOn === null)
    if (mine) await manager.as(busy, offerReview, { params: { id: sitting, initiativeId: mine.initiativeId }, body: { personId: mine.others[0]!.personId } })
  })
}
