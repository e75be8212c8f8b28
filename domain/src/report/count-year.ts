import type { UnitId } from '../ids.ts'
import type { Day } from '../time/day.ts'
import { type CountedInitiative, type Period, type YearFigure, yearFigureNames, yearFigures } from './year-figures.ts'

/** What Table 1 is counted from. Units are those of the period, in the order they are printed. */
export interface YearFacts {
  readonly units: readonly { readonly unitId: UnitId; readonly headcount: number }[]
  readonly ideas: readonly { readonly unitId: UnitId; readonly notedOn: Day }[]
  readonly initiatives: readonly CountedInitiative[]
}

export interface YearRow {
  /** `null` in the total. */
  readonly unitId: UnitId | null
  readonly headcount: number
  readonly ideas: number
  readonly figures: Readonly<Record<YearFigure, number>>
  /** recognised ÷ (recognised + declined), in hundredths of a percent; `null` when nothing was decided. */
  readonly recognitionRate: number | null
  /** Authors of what was recognised: a person with two initiatives is two turns and one person. */
  readonly authors: { readonly turns: number; readonly male: number; readonly female: number; readonly persons: number }
}

/** Table 1 of the year's report: a row for each unit, and the total. */
export interface YearTable {
  readonly period: Period
  readonly rows: readonly YearRow[]
  readonly total: YearRow
}

/**
 * Table 1 (initiative-law.md 6.6): an initiative counts once, by the date of its decision, in the unit it was filed in; authors as
 * turns and as persons. The total is counted afresh: a person who is an author in two units is one person. A unit that did
 * nothing keeps its row; a unit no longer listed but with figures gets one.
 */
export function countYear({ units, ideas, initiatives }: YearFacts, period: Period): YearTable {
  const listed = new Set(units.map(({ unitId }) => unitId))
  const others = new Set([...initiatives, ...ideas].map(({ unitId }) => unitId).filter((unitId) => !listed.has(unitId)))
  const rowOf = (unitId: UnitId, headcount: number): YearRow =>
    countRow(unitId, headcount, ideas.filter((one) => one.unitId === unitId), initiatives.filter((one) => one.unitId === unitId), period)
  const extra = [...others].map((unitId) => rowOf(unitId, 0)).filter(({ figures, ideas: noted }) => noted > 0 || Object.values(figures).some((count) => count > 0))
  return {
    period,
    rows: [...units.map(({ unitId, headcount }) => rowOf(unitId, headcount)), ...extra],
    total: countRow(null, units.reduce((sum, { headcount }) => sum + headcount, 0), ideas, initiatives, period),
  }
}

function countRow(unitId: UnitId | null, headcount: number, ideas: YearFacts['ideas'], initiatives: readonly CountedInitiative[], period: Period): YearRow {
  const figures = Object.fromEntries(yearFigureNames.map((name) => [name, initiatives.filter((one) => yearFigures[name](one, period)).length])) as Record<YearFigure, number>
  const turns = initiatives.filter((one) => yearFigures.recognised(one, period)).flatMap(({ authors }) => authors)
  const decided = figures.recognised + figures.declined
  return {
    unitId,
    headcount,
    ideas: ideas.filter(({ notedOn }) => period.from <= notedOn && notedOn <= period.to).length,
    figures,
    recognitionRate: decided === 0 ? null : Math.floor((2 * figures.recognised * 10_000 + decided) / (2 * decided)),
    authors: {
      turns: turns.length,
      male: turns.filter(({ gender }) => gender === 'male').length,
      female: turns.filter(({ gender }) => gender === 'female').length,
      persons: new Set(turns.map(({ personId }) => personId)).size,
    },
  }
}
