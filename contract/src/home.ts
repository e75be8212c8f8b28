import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { everyone } from './session.ts'
import { DayText, IdParams, PageQuery, pageOf } from './page.ts'

export const dutyKinds = [
  'confirm_share', 'complete_dossier', 'reply_to_revocation', 'reply_to_council', 'finish_draft', 'give_opinion', 'receive', 'allow_late_filing', 'confirm_application', 'put_on_agenda', 'declare_conflicts', 'answer_offer', 'hand_in_sheet', 'answer_in_writing', 'confirm_paper_count', 'attend_sitting', 'run_sitting', 'sign_minutes', 'draft_decision', 'approve_decision', 'issue_decision', 'approve_content', 'mend_paper', 'check_form', 'sign_paper', 'number_paper', 'record_consent', 'urge_expert', 'check_benefit', 'send_report', 'watch_term', 'review_basis', 'vote_in_contest',
] as const
/** Duties in which a person lends a hand to somebody else's dossier (product.md, C1: Phối hợp). */
export const jointDuties: readonly (typeof dutyKinds)[number][] = ['confirm_share', 'give_opinion', 'confirm_application', 'check_benefit']
export const Duty = z.object({
  kind: z.enum(dutyKinds), subjectId: z.string(), code: z.string().nullable(), title: z.string(), dueOn: DayText.nullable(), workingDaysLeft: z.number().nullable(),
  /** done of all, where the duty has parts. */
  progress: z.object({ done: z.number(), of: z.number() }).nullable(), detail: z.record(z.string(), z.unknown()),
})
export type Duty = z.infer<typeof Duty>
export const readHome = endpoint({
  method: 'GET', path: '/api/home', allow: ['staff'], summary: 'What I have to do, what I wait for from others, what happened to mine lately',
  result: z.object({
    duties: z.array(Duty),
    waiting: z.array(z.object({ id: z.string(), code: z.string().nullable(), title: z.string(), stage: z.string(), who: z.array(z.string()), dueOn: DayText.nullable(), workingDaysLeft: z.number().nullable() })),
    lately: z.array(z.object({ id: z.string(), code: z.string().nullable(), title: z.string(), what: z.string(), at: z.coerce.date() })),
  }),
})

/** One act by which this person dealt with a duty; what it was done to is named (`subjectId`) as long as they may open it. */
export const Handled = z.object({ at: z.coerce.date(), what: z.string(), noun: z.enum(['initiative', 'decision', 'outgoing', 'sitting', 'report']), subjectId: z.string().nullable(), code: z.string().nullable(), title: z.string() })
export type Handled = z.infer<typeof Handled>
export const listHandled = endpoint({ method: 'GET', path: '/api/home/handled', allow: ['staff'], summary: 'What I have dealt with, the latest first', query: z.object(PageQuery), result: pageOf(Handled) })

/** A notice may leave as mail, so its words and the page to read on come from the server, once for both. */
export const Notice = z.object({ id: z.string(), kind: z.string(), words: z.string(), path: z.string(), initiativeId: z.string().nullable(), code: z.string().nullable(), title: z.string().nullable(), facts: z.record(z.string(), z.unknown()), at: z.coerce.date(), readAt: z.coerce.date().nullable() })
export type Notice = z.infer<typeof Notice>
export const listNotices = endpoint({ method: 'GET', path: '/api/notices', allow: ['staff'], summary: 'My notices, newest first', query: z.object({ ...PageQuery, unread: z.stringbool().default(false) }), result: pageOf(Notice) })
export const readNotice = endpoint({ method: 'PUT', path: '/api/notices/:id/read', allow: ['staff'], summary: 'Mark a notice as read', params: IdParams })
export const readAllNotices = endpoint({ method: 'PUT', path: '/api/notices/read', allow: ['staff'], summary: 'Mark all my notices as read' })
export const readMailPreference = endpoint({ method: 'GET', path: '/api/me/mail', allow: everyone, summary: 'How I am told by mail', result: z.object({ mail: z.enum(['each', 'daily', 'none']), configured: z.boolean() }) })
export const saveMailPreference = endpoint({ method: 'PUT', path: '/api/me/mail', allow: everyone, summary: 'Each notice by itself, one message a day, or none', body: z.object({ mail: z.enum(['each', 'daily', 'none']) }), result: z.object({ mail: z.enum(['each', 'daily', 'none']), configured: z.boolean() }) })
