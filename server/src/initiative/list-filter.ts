import type { ListFilter } from '@sangkien/contract/initiative'
import type { WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import { yearPeriod } from '@sangkien/domain/report/year-figures'
import { addDays, closesAt, type Day, dayOf, partsOf } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { countedIn } from '../report/figure-lists.ts'
import { figureWhere } from '../report/figure-where.ts'
import { withPredecessors } from '../organisation/succession.ts'
import { queueWhere } from './list-queue.ts'
import { type Search, searchFor } from './list-search.ts'
import { shownStageIn } from './shown-stage.ts'
import { visibleTo } from './visible-to.ts'

export interface Listing {
  /** Every condition at once, on dossiers aliased `i`. */
  readonly where: RawBuilder<boolean>
  /** The same on a row at hand: the words are tried on it, not looked up. */
  readonly tried: RawBuilder<boolean>
  /** All but the words. */
  readonly without: RawBuilder<boolean>
  readonly search: Search | undefined
  /** The list behind a figure: its total must be the figure. */
  readonly exact: boolean
}

/** What this person sees of what they ask for. The page, the count and the workbook all stand on it. `named` are the units whose name is what was typed. */
export function listingFor(actor: Actor, filter: Partial<ListFilter>, now: Date, calendar: WorkingCalendar, named: readonly UnitId[] = []): Listing {
  const today = dayOf(now)
  const search = searchFor(actor.org, filter.q ?? '', named)
  const conditions = [sql`i.org_id = ${actor.org}`, visibleTo(actor)]
  if (filter.queue) conditions.push(queueWhere(filter.queue, actor, today, calendar))
  if (filter.stage) conditions.push(shownStageIn(actor, filter.stage))
  if (filter.unitId) conditions.push(inUnit(actor.org, filter, today))
  if (filter.roundId) conditions.push(sql`i.round_id = ${filter.roundId}`)
  if (filter.kind) conditions.push(sql`i.solution_kinds ? ${filter.kind}`)
  if (filter.field) conditions.push(sql`i.field = ${filter.field}`)
  if (filter.figure) conditions.push(behindFigure(actor, filter.figure, filter, today))
  else if (filter.year) conditions.push(listedIn(filter.year))
  const all = (words: RawBuilder<boolean> | undefined) => sql<boolean>`${sql.join([...conditions, ...(words ? [words] : [])], sql` and `)}`
  return { where: all(search?.matches), tried: all(search?.tried), without: all(undefined), search, exact: filter.figure !== undefined }
}

/** Of this unit, with those it came from. The list behind a figure holds what the figure counted: the unit, and whom the report put beside it. */
function inUnit(org: OrgId, { unitId, predecessors, figure, countedWith = [] }: Partial<ListFilter>, today: Day): RawBuilder<boolean> {
  const asked = sql`${[unitId, ...(figure ? countedWith : [])]}::uuid[]`
  return sql`i.unit_id = any(${figure || predecessors === false ? asked : withPredecessors(asked, org, today)})`
}

/** The list behind a figure of the year's report: counted now, counted to a day, or as a sent report counted it. */
function behindFigure(actor: Actor, figure: NonNullable<ListFilter['figure']>, { year: asked, until, reportId }: Partial<ListFilter>, today: Day): RawBuilder<boolean> {
  const year = asked ?? partsOf(today)[0]
  const period = until ? { from: `${year}-01-01` as Day, to: until as Day } : yearPeriod(year, today)
  return reportId ? countedIn(actor.org, reportId, year, figure, period) : figureWhere(figure, period)
}

/** Filed in this year, or begun in it while a draft. */
function listedIn(year: number): RawBuilder<boolean> {
  const before = (day: string) => closesAt(addDays(day as Day, -1))
  return sql`(i.listed_at >= ${before(`${year}-01-01`)} and i.listed_at < ${before(`${year + 1}-01-01`)})`
}
