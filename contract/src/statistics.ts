import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { timedSteps } from '@sangkien/domain/statistics/step-times'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

const Named = z.object({ initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string() })
const Reason = z.object({ code: z.string(), label: z.string(), count: z.number() })

/** How a round went. Scores and votes are of dossiers whose result is published, and not of the reader's own. */
export const RoundStatistics = z.object({
  id: z.string(), name: z.string(), filed: z.number(), accepted: z.number(), recognised: z.number(), declined: z.number(), refusedAtIntake: z.number(), deferred: z.number(), withdrawn: z.number(), underWay: z.number(),
  /** In working days. */
  times: z.array(z.object({ step: z.enum(timedSteps), dossiers: z.number(), median: z.number().nullable(), ninth: z.number().nullable(), longest: Named.extend({ days: z.number() }).nullable() })),
  /** Terms that ended or are over: in time and late. */
  terms: z.array(z.object({ kind: z.enum(['examine', 'complete', 'decide']), inTime: z.number(), late: z.number() })),
  agreement: z.object({ dossiers: z.number(), line: z.number().nullable(), meanSpread: z.number().nullable(), beyondLine: z.number(), outliers: z.number(), discussed: z.number(), unanimous: z.number(), voted: z.number(), widest: z.array(Named.extend({ sheets: z.number(), mean: z.number(), spread: z.number() })) }),
  load: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), judged: z.number(), sheets: z.number(), out: z.number(), sittings: z.number(), present: z.number() })),
  intakeReasons: z.array(Reason), declineReasons: z.array(Reason),
})
export type RoundStatistics = z.infer<typeof RoundStatistics>

const readers = ['secretariat', 'decision_maker', 'leadership_viewer'] as const
export const readRoundStatistics = endpoint({ method: 'GET', path: '/api/rounds/:id/statistics', allow: readers, summary: 'How a round went: time per step, agreement, load of members, what was refused and why', params: IdParams, result: RoundStatistics })
export const exportRoundStatistics = endpoint({ method: 'GET', path: '/api/rounds/:id/statistics.xlsx', allow: readers, summary: 'The same as an Excel workbook', params: IdParams, reply: 'file' })
