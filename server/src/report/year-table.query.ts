import { figures } from '@sangkien/contract/initiative'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import type { YearRow, YearTable } from '@sangkien/domain/report/count-year'
import { type Period, type YearFigure, yearFigureNames } from '@sangkien/domain/report/year-figures'
import { addDays, closesAt } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { unitWhenNoted } from '../idea/idea.query.ts'
import { satOn } from '../people/sat-on.ts'
import { figureOf, figureWhere, mayCount } from './figure-where.ts'

type Counted<Row> = Row & { readonly unitId: UnitId | null; readonly total: boolean }
type Authors = YearRow['authors']

/** `countYear` said in SQL: Table 1 for a period in three statements, however many units and dossiers there are. The parity test holds the two together. */
export async function countYearIn(tx: Tx, org: OrgId, period: Period): Promise<YearTable> {
  const units = await loadUnits(tx, org, period)
  const counts = await countFigures(tx, org, period)
  const authors = await countAuthors(tx, org, period)
  const rowOf = (unitId: UnitId | null, headcount: number, ideas: number): YearRow => {
    const own = <Row>(rows: readonly Counted<Row>[]) => rows.find((row) => (unitId === null ? row.total : !row.total && row.unitId === unitId))
    const said = allFigures(own(counts))
    const decided = said.recognised + said.declined
    const { turns, male, female, persons } = own(authors) ?? { turns: 0, male: 0, female: 0, persons: 0 }
    return {
      unitId, headcount, ideas, figures: said, recognitionRate: decided === 0 ? null : Math.floor((2 * said.recognised * 10_000 + decided) / (2 * decided)), authors: { turns, male, female, persons },
    }
  }
  // A unit that is gone keeps a row where it had something in the period.
  const rows = units.map(({ id, listed, headcount, ideas }) => ({ listed, row: rowOf(id, listed ? headcount : 0, ideas) }))
    .filter(({ listed, row }) => listed || row.ideas > 0 || Object.values(row.figures).some((count) => count > 0)).map(({ row }) => row)
  return { period, rows, total: rowOf(null, rows.reduce((sum, { headcount }) => sum + headcount, 0), rows.reduce((sum, { ideas }) => sum + ideas, 0)) }
}

/** Every figure of the law's table; 0 where nothing was counted. */
const allFigures = (counted: Partial<Record<YearFigure, number>> | undefined): Record<YearFigure, number> =>
  Object.fromEntries(yearFigureNames.map((name) => [name, counted?.[name] ?? 0])) as Record<YearFigure, number>

async function countFigures(tx: Tx, org: OrgId, period: Period): Promise<Counted<Partial<Record<YearFigure, number>>>[]> {
  const columns = figures.map((figure) => sql`count(*) filter (where ${figureWhere(figure, period)}) as ${sql.id(figureOf[figure])}`)
  const { rows } = await sql<Counted<Partial<Record<YearFigure, number>>>>`select i.unit_id as "unitId", grouping(i.unit_id) = 1 as total, ${sql.join(columns)}
    from initiative i where i.org_id = ${org} and i.received_at is not null and ${mayCount(period)} group by grouping sets ((i.unit_id), ())`.execute(tx)
  return rows
}

/** Authors of what was recognised, as turns and as persons; the total counts a person of two units once. */
async function countAuthors(tx: Tx, org: OrgId, period: Period): Promise<Counted<Authors>[]> {
  const { rows } = await sql<Counted<Authors>>`select i.unit_id as "unitId", grouping(i.unit_id) = 1 as total, count(*) as turns, count(*) filter (where p.gender = 'male') as male,
      count(*) filter (where p.gender = 'female') as female, count(distinct p.id) as persons
    from initiative i join authorship a on a.org_id = i.org_id and a.initiative_id = i.id join person p on p.org_id = a.org_id and p.id = a.person_id
    where i.org_id = ${org} and ${figureWhere('recognised', period)} group by grouping sets ((i.unit_id), ())`.execute(tx)
  return rows
}

/** Units of the period first, in their order, then the others; with who sat there on its last day and the ideas they noted in it. */
async function loadUnits(tx: Tx, org: OrgId, { from, to }: Period) {
  const { rows } = await sql<{ id: UnitId; listed: boolean; headcount: number; ideas: number }>`
    select u.id, (u.valid_from <= ${to} and (u.valid_to is null or u.valid_to >= ${from})) as listed, coalesce(h.count, 0) as headcount, coalesce(n.count, 0) as ideas
    from unit u
    left join (select o.unit_id, count(distinct p.id) as count from posting o join person p on p.org_id = o.org_id and p.id = o.person_id
      where o.org_id = ${org} and ${satOn(to)} group by o.unit_id) h on h.unit_id = u.id
    left join (select ${unitWhenNoted} as unit_id, count(*) as count from idea d
      where d.org_id = ${org} and d.removed_at is null and d.noted_at >= ${closesAt(addDays(from, -1))} and d.noted_at < ${closesAt(to)} group by 1) n on n.unit_id = u.id
    where u.org_id = ${org}
    order by 2 desc, u.position, u.name, u.id`.execute(tx)
  return rows
}
