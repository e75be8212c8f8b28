import type { YearRow } from './count-year.ts'
import { type YearFigure, yearFigureNames } from './year-figures.ts'

/**
 * The rows of several units as one: what each counted, added up, and the rate anew. An initiative is filed in one unit, so nothing
 * is counted twice; a person who is an author in two of them is, as turns are.
 */
export function addRows(unitId: YearRow['unitId'], rows: readonly YearRow[]): YearRow {
  const sum = (of: (row: YearRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const figures = Object.fromEntries(yearFigureNames.map((name) => [name, sum((row) => row.figures[name] ?? 0)])) as Record<YearFigure, number>
  const decided = figures.recognised + figures.declined
  return {
    unitId, headcount: sum(({ headcount }) => headcount), ideas: sum(({ ideas }) => ideas), figures,
    recognitionRate: decided === 0 ? null : Math.floor((2 * figures.recognised * 10_000 + decided) / (2 * decided)),
    authors: { turns: sum(({ authors }) => authors.turns), male: sum(({ authors }) => authors.male), female: sum(({ authors }) => authors.female), persons: sum(({ authors }) => authors.persons) },
  }
}
