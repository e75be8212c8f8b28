import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { passedOverReasons } from '@sangkien/domain/reviewing/suggest-reviewers'
import type { ReviewerWrong } from '@sangkien/domain/reviewing/read-reviewer-list'
import { z } from 'zod'
import { Council } from './council.ts'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams } from './page.ts'

const members = ['council_member', 'council_chair'] as const
const runners = ['secretariat', 'council_chair'] as const
const ItemParams = IdParams.extend({ initiativeId: z.uuid() })
const ReviewerParams = ItemParams.extend({ personId: z.uuid() })
const refusal = z.custom<Refusal>().nullable()

export const reviewerHows = ['hand', 'excel', 'auto', 'handed_on'] as const
const Reason = z.object({ expert: z.boolean(), load: z.number() })

const Reviewer = z.object({
  personId: z.custom<PersonId>(), name: z.string(), how: z.enum(reviewerHows), /** What an automatic choice rested on. */ reason: Reason.nullable(),
  assignedAt: z.coerce.date(), assignedByName: z.string(), /** When their sheet was handed in; null until then, and where nothing is scored. */ doneAt: z.coerce.date().nullable(), daysOpen: z.number(),
  /** Whom they offered it to, who has not answered; null for whom that is no business. */ offeredTo: z.object({ name: z.string(), at: z.coerce.date(), /** Whether that member may take it at all. */ may: z.boolean() }).nullable(),
  remove: refusal,
})
export const ReviewedItem = z.object({
  initiativeId: z.custom<InitiativeId>(), position: z.number(), code: z.string(), title: z.string(), unitName: z.string(), field: z.string().nullable(), fieldLabel: z.string(),
  reviewers: z.array(Reviewer), lacking: z.number(),
  /** Why nobody can be assigned to it any more, and, of each member, why not this one; absent for who does not run the sitting. */
  assign: refusal, candidates: z.array(z.object({ personId: z.custom<PersonId>(), expert: z.boolean(), refusal })),
})
export type ReviewedItem = z.infer<typeof ReviewedItem>

/** Who reviews what, as it is: nothing of a proposal is in it. */
export const Reviewing = z.object({
  sittingId: z.custom<SittingId>(), sittingName: z.string(), scoresDue: DayText, hasScale: z.boolean(), perDossier: z.number(), basis: z.string(), mayRun: z.boolean(),
  /** What the assignment is now; a proposal worked out for another one is not taken. */
  hash: z.string(),
  items: z.array(ReviewedItem),
  members: z.array(z.object({
    personId: z.custom<PersonId>(), name: z.string(), fields: z.array(z.string()), /** In this sitting, and over the round. */ of: z.number(), done: z.number(), inRound: z.number(),
    /** Days since the oldest review that is not handed in was assigned. */ daysOpen: z.number().nullable(), remindedAt: z.coerce.date().nullable(), remindedBy: z.string(),
  })),
  acts: z.object({ assign: refusal, remind: refusal }),
})
export type Reviewing = z.infer<typeof Reviewing>
export const readReviewing = endpoint({ method: 'GET', path: '/api/sittings/:id/reviewers', allow: ['secretariat', 'council_member', 'council_chair'], summary: 'Who reviews what, for those who run the sitting; a member sees their own reviews alone', params: IdParams, result: Reviewing })

/** A proposal: nothing of it holds before it is accepted. */
export const ReviewerSuggestion = z.object({
  /** Of this very proposal over the assignment as it stands; accepted by it. */ hash: z.string(), perDossier: z.number(),
  items: z.array(z.object({
    initiativeId: z.custom<InitiativeId>(), position: z.number(), code: z.string(), title: z.string(), fieldLabel: z.string(), /** Who reviews it already. */ kept: z.array(z.string()),
    chosen: z.array(Reason.extend({ personId: z.custom<PersonId>(), name: z.string() })), passedOver: z.array(Reason.extend({ name: z.string(), why: z.enum(passedOverReasons) })), lacking: z.number(),
  })),
  /** What each member would have over the round, now and then. */
  members: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), now: z.number(), then: z.number() })),
  accept: refusal,
})
export type ReviewerSuggestion = z.infer<typeof ReviewerSuggestion>
export const suggestReviewers = endpoint({ method: 'GET', path: '/api/sittings/:id/reviewers/suggestion', allow: runners, summary: 'A proposal of reviewers for dossiers that lack some, with its reasons; nothing is saved', params: IdParams, result: ReviewerSuggestion })
export const acceptSuggestion = endpoint({ method: 'POST', path: '/api/sittings/:id/reviewers/suggestion', allow: runners, summary: 'Assign as proposed, if nothing has changed since', params: IdParams, body: z.object({ hash: z.string().max(80) }), result: Reviewing })

export const assignReviewer = endpoint({ method: 'PUT', path: '/api/sittings/:id/items/:initiativeId/reviewers/:personId', allow: runners, summary: 'Make a member a reviewer of a dossier', params: ReviewerParams, result: Reviewing })
export const removeReviewer = endpoint({ method: 'DELETE', path: '/api/sittings/:id/items/:initiativeId/reviewers/:personId', allow: runners, summary: 'Take a reviewer off a dossier', params: ReviewerParams, result: Reviewing })

/** What a list from Excel would do; nothing of it holds before it is accepted. */
export const ReviewerList = z.object({
  hash: z.string(), wrong: z.number(),
  lines: z.array(z.object({ row: z.number(), code: z.string(), title: z.string(), initiativeId: z.custom<InitiativeId>().nullable(), names: z.array(z.string()), personIds: z.array(z.custom<PersonId>()), wrongs: z.array(z.custom<ReviewerWrong>()), /** Whether it changes anything. */ changes: z.boolean() })),
})
export type ReviewerList = z.infer<typeof ReviewerList>
export const exportReviewers = endpoint({ method: 'GET', path: '/api/sittings/:id/reviewers/export.xlsx', allow: runners, summary: 'The agenda with its reviewers as Excel, to be filled in and sent back', params: IdParams, reply: 'file' })
export const readReviewerList = endpoint({ method: 'POST', path: '/api/sittings/:id/reviewers/list', allow: runners, summary: 'What a list of reviewers (.xlsx) would do; nothing is saved', params: IdParams, upload: true, result: ReviewerList })
export const acceptReviewerList = endpoint({
  method: 'PUT', path: '/api/sittings/:id/reviewers/list', allow: runners, summary: 'Assign as the list has it, all of it, if nothing has changed since', params: IdParams,
  body: z.object({ hash: z.string().max(80), lines: z.array(z.object({ initiativeId: z.uuid(), personIds: z.array(z.uuid()).max(20) })).min(1).max(500) }), result: Reviewing,
})

export const remindReviewers = endpoint({
  method: 'POST', path: '/api/sittings/:id/reviewers/reminders', allow: runners, summary: 'Remind reviewers who have not handed in, each of their own, in the name of whoever sends it', params: IdParams,
  body: z.object({ personIds: z.array(z.uuid()).min(1).max(60), message: z.string().trim().min(5).max(1000) }), result: Reviewing,
})

/** A dossier I review, or am asked to take over. Nothing tells who else reviews it, nor who asks. */
export const MyReview = z.object({
  sittingId: z.custom<SittingId>(), sittingName: z.string(), initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), scoresDue: DayText, workingDaysLeft: z.number(), hasScale: z.boolean(),
  state: z.enum(['mine', 'offered_to_me']), assignedAt: z.coerce.date(), doneAt: z.coerce.date().nullable(), offeredTo: z.object({ name: z.string(), at: z.coerce.date() }).nullable(),
  /** To whom it can be handed on, and why it cannot. */
  others: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string() })), handOn: refusal, /** The last reminder I was sent. */ reminder: z.object({ byName: z.string(), message: z.string(), at: z.coerce.date() }).nullable(),
})
export type MyReview = z.infer<typeof MyReview>
export const listMyReviews = endpoint({ method: 'GET', path: '/api/reviews', allow: members, summary: 'The dossiers I review or am asked to take over, the nearest date first', result: z.array(MyReview) })
export const offerReview = endpoint({ method: 'PUT', path: '/api/sittings/:id/items/:initiativeId/review/offer', allow: members, summary: 'Offer a dossier I review to another member; null takes that back', params: ItemParams, body: z.object({ personId: z.uuid().nullable() }), result: z.array(MyReview) })
export const answerOffer = endpoint({ method: 'POST', path: '/api/sittings/:id/items/:initiativeId/review/answer', allow: members, summary: 'Take over a dossier I was offered, or decline', params: ItemParams, body: z.object({ take: z.boolean() }), result: z.array(MyReview) })

export const setSeatFields = endpoint({ method: 'PUT', path: '/api/councils/:id/seats/:personId/fields', allow: ['secretariat', 'council_member', 'council_chair'], summary: 'The fields a member of a council knows: by the standing office, or by the member', params: IdParams.extend({ personId: z.uuid() }), body: z.object({ fields: z.array(z.string().max(60)).max(60) }), result: Council })
