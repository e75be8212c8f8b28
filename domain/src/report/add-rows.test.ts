import { expect, it } from 'vitest'
import type { UnitId } from '../ids.ts'
import { addRows } from './add-rows.ts'
import type { YearRow } from './count-year.ts'
import { type YearFigure, yearFigureNames } from './year-figures.ts'

const row = (recognised: number, declined: number, turns: number): YearRow => ({
  unitId: 'a' as UnitId, headcount: 5, ideas: 2, figures: { ...(Object.fromEntries(yearFigureNames.map((name) => [name, 0])) as Record<YearFigure, number>), recognised, declined }, recognitionRate: null,
  authors: { turns, male: 1, female: turns - 1, persons: turns },
})

it('adds up what each unit counted, and works the rate out anew', () => {
  const sum = addRows('b' as UnitId, [row(1, 0, 2), row(1, 1, 3)])
  expect(sum).toMatchObject({ unitId: 'b', headcount: 10, ideas: 4, recognitionRate: 6667, authors: { turns: 5, male: 2, female: 3, persons: 5 } })
  expect([sum.figures.recognised, sum.figures.declined, sum.figures.submitted]).toEqual([2, 1, 0])
  expect(addRows('b' as UnitId, [row(0, 0, 1)]).recognitionRate).toBeNull()
})
