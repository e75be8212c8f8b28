import type { YearFigures } from '@sangkien/contract/report'
import type { Agency } from '@sangkien/documents/layout/official-facts'
import type { Signing } from '@sangkien/documents/layout/signing'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { samePeriodLastYear, yearPeriod } from '@sangkien/domain/report/year-figures'
import { dayOf } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { drafterUnit } from '../decision/drafter-unit.query.ts'
import { loadAgency, signingBy } from '../document/agency-facts.ts'
import { headOfAgency } from '../document/head-of-agency.query.ts'
import { type FigureLists, listFigures } from './figure-lists.ts'
import { listRecognised } from './recognised-list.query.ts'
import { successionBy } from './succession.query.ts'
import { countYearIn } from './year-table.query.ts'

/** Everything the report's papers are made from. Frozen with its hash when sent. */
export interface ReportFacts {
  readonly figures: YearFigures
  readonly narrative: Readonly<Record<string, string>>
  readonly unitNames: readonly (readonly [id: string, name: string])[]
  readonly agency: Agency
  readonly symbol: string
  readonly to: readonly string[]
  readonly recipients: readonly string[]
  readonly signing: Signing
  /** With a sent report: what each figure counted. Reports sent before it was kept have none. */
  readonly lists?: FigureLists
}

/** The figures of a year as they stand now, with the same period of the year before. Eight statements, whatever the number of dossiers. */
export async function figuresOf(tx: Tx, org: OrgId, year: number, now: Date): Promise<YearFigures> {
  const period = yearPeriod(year, dayOf(now))
  return { year, table1: await countYearIn(tx, org, period), lastYear: await countYearIn(tx, org, samePeriodLastYear(period)), table3: await listRecognised(tx, org, period), succession: await successionBy(tx, org, period.to) }
}

export async function gatherReport(tx: Tx, org: OrgId, year: number, narrative: Readonly<Record<string, string>>, writer: PersonId, now: Date): Promise<ReportFacts> {
  const today = dayOf(now)
  const { agency, symbol, headTitle, reportTo, reportThrough } = await loadAgency(tx, org)
  const unit = await drafterUnit(tx, org, writer, today)
  const units = await tx.selectFrom('unit').where('org_id', '=', org).select(['id', 'name']).orderBy('id').execute()
  return {
    figures: await figuresOf(tx, org, year, now), narrative, unitNames: units.map(({ id, name }) => [id, name] as const), agency, symbol: `BC-${symbol}`,
    to: reportTo === '' ? [] : [reportThrough === '' ? reportTo : `${reportTo} (qua ${reportThrough})`],
    recipients: ['Như trên', `Lưu: VT${unit ? `, ${unit.code}` : ''}`], signing: await signingBy(tx, org, await headOfAgency(tx, org, today), headTitle, today),
  }
}

/** What is frozen when the report is sent: the papers' facts, and behind each figure the dossiers it counted. */
export async function freezeReport(tx: Tx, org: OrgId, year: number, narrative: Readonly<Record<string, string>>, writer: PersonId, now: Date): Promise<ReportFacts> {
  const facts = await gatherReport(tx, org, year, narrative, writer, now)
  const { table1, lastYear } = facts.figures
  return { ...facts, lists: { [year]: await listFigures(tx, org, table1.period), [year - 1]: await listFigures(tx, org, lastYear.period) } }
}
