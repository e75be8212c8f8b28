import { acceptReviewerList, acceptSuggestion, answerOffer, assignReviewer, exportReviewers, listMyReviews, offerReview, readReviewerList, readReviewing, remindReviewers, removeReviewer, suggestReviewers } from '@sangkien/contract/reviewing'
import type { PersonId, SittingId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { runs } from '../sitting/room.ts'
import { loadSitting, type SittingFacts } from '../sitting/sitting.query.ts'
import { assignByHand, removeByHand } from './assign.ts'
import { answer, offer } from './hand-on.ts'
import { listReviews } from './my-reviews.query.ts'
import { remind } from './remind.ts'
import { exportAssignment, lookAtList, takeList } from './reviewer-list.ts'
import { acceptSuggested, suggest } from './suggest.ts'
import { seeReviewing } from './view-reviewing.ts'

export function reviewingRoutes({ on }: Mount) {
  on(readReviewing, async ({ tx, actor, now, params }) => seeReviewing(tx, actor, await loadSitting(tx, actor, params.id as SittingId), now))
  on(suggestReviewers, async ({ tx, actor, params }) => suggest(tx, actor, await forRunner(tx, actor, params.id)))
  on(exportReviewers, async ({ tx, actor, now, params }) => exportAssignment(await forRunner(tx, actor, params.id), actor, now))
  on(readReviewerList, async ({ tx, actor, params, upload }) => {
    const facts = await forRunner(tx, actor, params.id)
    return () => lookAtList(facts, actor, upload.bytes)
  })

  on(acceptSuggestion, async ({ tx, actor, now, params, body }) => {
    await acceptSuggested(tx, actor, await forRunner(tx, actor, params.id, { hold: 'run' }), body.hash, now)
    return see(tx, actor, params.id, now)
  })
  on(acceptReviewerList, async ({ tx, actor, now, params, body }) => {
    await takeList(tx, actor, await forRunner(tx, actor, params.id, { hold: 'run' }), body, now)
    return see(tx, actor, params.id, now)
  })
  on(assignReviewer, async ({ tx, actor, now, params }) => {
    await assignByHand(tx, actor, await forRunner(tx, actor, params.id, { hold: 'run' }), params.initiativeId, params.personId as PersonId, now)
    return see(tx, actor, params.id, now)
  })
  on(removeReviewer, async ({ tx, actor, now, params }) => {
    await removeByHand(tx, actor, await forRunner(tx, actor, params.id, { hold: 'run' }), params.initiativeId, params.personId as PersonId, now)
    return see(tx, actor, params.id, now)
  })
  on(remindReviewers, async ({ tx, actor, now, params, body }) => {
    await remind(tx, actor, await forRunner(tx, actor, params.id), body.personIds, body.message, now)
    return see(tx, actor, params.id, now)
  })

  on(listMyReviews, async ({ tx, actor, now }) => listReviews(tx, actor, await loadCalendar(tx, actor.org), now))
  on(offerReview, async ({ tx, actor, now, params, body }) => {
    await offer(tx, actor, await loadSitting(tx, actor, params.id as SittingId, { hold: 'vote' }), params.initiativeId, body.personId as PersonId | null, now)
    return listReviews(tx, actor, await loadCalendar(tx, actor.org), now)
  })
  on(answerOffer, async ({ tx, actor, now, params, body }) => {
    await answer(tx, actor, await loadSitting(tx, actor, params.id as SittingId, { hold: 'vote' }), params.initiativeId, body.take, now)
    return listReviews(tx, actor, await loadCalendar(tx, actor.org), now)
  })
}

const see = async (tx: Tx, actor: Actor, id: string, now: Date) => seeReviewing(tx, actor, await loadSitting(tx, actor, id as SittingId), now)

/** The sitting, for somebody who runs it; to others the assignment is not there. */
async function forRunner(tx: Tx, actor: Actor, id: string, lock: { hold?: 'run' } = {}): Promise<SittingFacts> {
  const facts = await loadSitting(tx, actor, id as SittingId, lock)
  if (!runs(facts, actor)) throw new NotFound()
  return facts
}
