import { listReports, readCommendationPaper, readReport, readReportPaper, reviseReport, saveNarrative, sendReport } from '@sangkien/contract/report'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import type { Mount } from '../http/mount.ts'
import { commendationPaper } from './commendation-paper.ts'
import { keepNarrative, revise, send } from './keep-report.ts'
import { reportPaper } from './report-paper.ts'
import { viewReport } from './view-report.ts'
import { listYears } from './year-report.query.ts'

/** The year's report: figures that open to their lists, words, the frozen copy. */
export function reportRoutes({ on }: Mount): void {
  on(listReports, ({ tx, actor, now }) => listYears(tx, actor.org, partsOf(dayOf(now))[0]))
  on(readReport, ({ tx, actor, now, params, query }) => viewReport(tx, actor, params.year, now, query.id))
  on(readReportPaper, ({ tx, actor, now, params, query }) => reportPaper(tx, actor, params.year, { format: params.format, id: query.id }, now))
  on(readCommendationPaper, ({ tx, actor, now, params }) => commendationPaper(tx, actor, params.year, params.format, now))
  on(saveNarrative, async ({ tx, actor, now, params, body }) => {
    await keepNarrative(tx, actor, params.year, body, now)
    return viewReport(tx, actor, params.year, now)
  })
  on(sendReport, async ({ tx, actor, now, params, body }) => {
    await send(tx, actor, params.year, body.version, now)
    return viewReport(tx, actor, params.year, now)
  })
  on(reviseReport, async ({ tx, actor, now, params }) => {
    await revise(tx, actor, params.year, now)
    return viewReport(tx, actor, params.year, now)
  })
}
