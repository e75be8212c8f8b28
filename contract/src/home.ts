import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams, PageQuery, pageOf } from './page.ts'

export const dutyKinds = [
  'confirm_share', 'complete_dossier', 'reply_to_revocation', 'finish_draft', 'give_opinion', 'receive', 'allow_late_filing', 'confirm_application', 'put_on_agenda', 'hand_in_sheet', 'attend_sitting', 'run_sitting', 'draft_decision', 'approve_decision', 'issue_decision', 'record_consent', 'check_benefit', 'send_report', 'watch_term',
] as const
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

/** A notice may leave as mail, so its words and the page to read on come from the server, once for both. */
export const Notice = z.object({ id: z.string(), kind: z.string(), words: z.string(), path: z.string(), initiativeId: z.string().nullable(), code: z.string().nullable(), title: z.string().nullable(), facts: z.record(z.string(), z.unknown()), at: z.coerce.date(), readAt: z.coerce.date().nullable() })
export type Notice = z.infer<typeof Notice>
export const listNotices = endpoint({ method: 'GET', path: '/api/notices', allow: ['staff'], summary: 'My notices, newest first', query: z.object({ ...PageQuery, unread: z.stringbool().default(false) }), result: pageOf(Notice) })
export const readNotice = endpoint({ method: 'PUT', path: '/api/notices/:id/read', allow: ['staff'], summary: 'Mark a notice as read', params: IdParams })
export const readAllNotices = endpoint({ method: 'PUT', path: '/api/notices/read', allow: ['staff'], summary: 'Mark all my notices as read' })
export const readMailPreference = endpoint({ method: 'GET', path: '/api/me/mail', allow: ['staff'], summary: 'How I am told by mail', result: z.object({ mail: z.enum(['each', 'daily', 'none']), configured: z.boolean() }) })
export const saveMailPreference = endpoint({ method: 'PUT', path: '/api/me/mail', allow: ['staff'], summary: 'Each notice by itself, one message a day, or none', body: z.object({ mail: z.enum(['each', 'daily', 'none']) }), result: z.object({ mail: z.enum(['each', 'daily', 'none']), configured: z.boolean() }) })
