import { figures } from '@sangkien/contract/initiative'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import type { Period } from '@sangkien/domain/report/year-figures'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db.ts'
import { type Figure, figureWhere, mayCount } from './figure-where.ts'

/** The very dossiers each figure counted, by the year it stands for: kept with a report when it is sent, so that its figures open what they counted then. */
export type FigureLists = Readonly<Record<string, Readonly<Partial<Record<Figure, readonly InitiativeId[]>>>>>

/** One statement for a period, whatever the number of dossiers. */
export async function listFigures(tx: Tx, org: OrgId, period: Period): Promise<FigureLists[string]> {
  const columns = figures.map((figure) => sql`coalesce(array_agg(i.id order by i.id) filter (where ${figureWhere(figure, period)}), '{}') as ${sql.id(figure)}`)
  const { rows } = await sql<FigureLists[string]>`select ${sql.join(columns)} from initiative i where i.org_id = ${org} and i.received_at is not null and ${mayCount(period)}`.execute(tx)
  return rows[0] ?? {}
}

/** Whether `i` is among what a figure of a sent report counted. A report sent before these lists were kept is counted again, to the last day of its period. */
export function countedIn(org: OrgId, reportId: string, year: number, figure: Figure, period: Period): RawBuilder<boolean> {
  const report = sql`from year_report y where y.org_id = ${org} and y.id = ${reportId} and y.sent_at is not null`
  return sql<boolean>`(i.id = any(array(select jsonb_array_elements_text(y.facts #> ${sql.lit(`{lists,${year},${figure}}`)})::uuid ${report}))
    or (exists (select ${report} and not y.facts ? 'lists') and ${figureWhere(figure, period)}))`
}
