import type { Day } from '../time/day.ts'

export type ReportRefusal =
  | { readonly code: 'report.sent' }
  | { readonly code: 'report.not_sent' }
  | { readonly code: 'report.year_to_come'; readonly year: number }

/** Why the words of a report cannot be changed: what was sent stays as it was sent. */
export const refuseNarrative = ({ sent }: { readonly sent: boolean }): ReportRefusal | undefined => (sent ? { code: 'report.sent' } : undefined)

/** Why a report cannot be sent: it was, or its year has not begun. Before the year is over it is sent with the figures up to that day (dispatch 1143/VP-HCQT: before 15/12). */
export function refuseSending({ year, sent }: { readonly year: number; readonly sent: boolean }, today: Day): ReportRefusal | undefined {
  if (sent) return { code: 'report.sent' }
  return today < `${year}-01-01` ? { code: 'report.year_to_come', year } : undefined
}

/** Why no corrected version can be begun: the last one is still being written. */
export const refuseRevision = ({ sent }: { readonly sent: boolean }): ReportRefusal | undefined => (sent ? undefined : { code: 'report.not_sent' })
