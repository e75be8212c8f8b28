import type { YearReport } from '@sangkien/contract/report'
import { workingDaysLeft } from '@sangkien/domain/calendar/working-day'
import { sayArticle } from '@sangkien/domain/document/say-article'
import { lastDayToReport } from '@sangkien/domain/report/last-day-to-report'
import { refuseNarrative, refuseSending } from '@sangkien/domain/report/refuse-report'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import { rulesInForce } from '../regulation/rules-in-force.ts'
import { figuresOf } from './report-facts.ts'
import { loadReport, sentVersions } from './year-report.query.ts'

/** The year's report: live figures until it is sent, the frozen ones after. A version sent earlier is read, and nothing else. */
export async function viewReport(tx: Tx, actor: Actor, year: number, now: Date, version?: string): Promise<YearReport> {
  const today = dayOf(now)
  const { id, narrative, version: number, facts, sha256, sentAt, sentByName } = await loadReport(tx, actor.org, year, version)
  const last = version === undefined
  const { pack } = await rulesInForce(tx, actor.org, today)
  const dueOn = lastDayToReport(year, pack.annualReport)
  const writes = actor.roles.has('secretariat')
  const sent = sentAt !== null
  return {
    id, year, narrative: facts?.narrative ?? narrative, version: number, sentAt, sentByName, sha256, dueOn, dueBy: sayArticle(pack.annualReport.basis), workingDaysLeft: workingDaysLeft(dueOn, today, await loadCalendar(tx, actor.org)),
    figures: facts?.figures ?? (await figuresOf(tx, actor.org, year, now)), frozen: sent,
    maySend: writes && last && refuseSending({ year, sent }, today) === undefined,
    versions: await sentVersions(tx, actor.org, year),
    // Who may write a sent report begins a corrected version of it.
    mayWrite: writes && last && (sent || refuseNarrative({ sent }) === undefined),
  }
}
