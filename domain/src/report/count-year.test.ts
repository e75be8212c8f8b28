import { describe, expect, it } from 'vitest'
import type { InitiativeId, PersonId, UnitId } from '../ids.ts'
import type { Gender } from '../people/kind.ts'
import { day } from '../time/day.ts'
import { countYear, type YearFacts } from './count-year.ts'
import { type CountedInitiative, samePeriodLastYear, yearFigures, yearPeriod } from './year-figures.ts'

const [hcqt, th, ts2] = ['hcqt', 'th', 'ts2'] as UnitId[] as [UnitId, UnitId, UnitId]
const by = (...people: [string, Gender | null][]) => people.map(([id, gender]) => ({ personId: id as PersonId, gender }))
const filed: CountedInitiative = {
  id: 'a' as InitiativeId, unitId: hcqt, solutionKinds: ['management'], aboutIt: false, aboutAdministrativeReform: false, receivedOn: day('2026-02-01'), acceptedOn: null, intakeRefusedOn: null,
  withdrawnOn: null, decidedOn: null, outcome: null, revokedOn: null, authors: by(['lan', 'female']), nominatedOn: null, provinceRecognisedOn: null, nationRecognisedOn: null,
}
const recognised: CountedInitiative = { ...filed, acceptedOn: day('2026-02-10'), decidedOn: day('2026-05-20'), outcome: 'recognised' }
const declined: CountedInitiative = { ...recognised, outcome: 'declined' }
const period = yearPeriod(2026, day('2027-03-01'))
const facts = (...initiatives: CountedInitiative[]): YearFacts => ({ units: [{ unitId: hcqt, headcount: 27 }, { unitId: th, headcount: 11 }], ideas: [], initiatives })
const total = (...initiatives: CountedInitiative[]) => countYear(facts(...initiatives), period).total

describe('the period', () => {
  it('is the whole year once it is over, and up to today while it runs', () => {
    expect(period).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(yearPeriod(2026, day('2026-11-23'))).toEqual({ from: '2026-01-01', to: '2026-11-23' })
    expect(samePeriodLastYear(yearPeriod(2026, day('2026-11-23')))).toEqual({ from: '2025-01-01', to: '2025-11-23' })
  })
})

describe('what each figure counts', () => {
  it.each([
    ['recognised on 31/12', 'recognised', { ...recognised, decidedOn: day('2026-12-31') }, true],
    ['recognised on 1/1 of the next year', 'recognised', { ...recognised, decidedOn: day('2027-01-01') }, false],
    ['filed last year and recognised this year: this year', 'recognised', { ...recognised, receivedOn: day('2025-11-01') }, true],
    ['filed last year: not submitted this year', 'submitted', { ...recognised, receivedOn: day('2025-11-01') }, false],
    ['recognised and revoked in the year: not recognised', 'recognised', { ...recognised, revokedOn: day('2026-09-01') }, false],
    ['recognised and revoked in the year: revoked', 'revoked', { ...recognised, revokedOn: day('2026-09-01') }, true],
    ['revoked in the next year: still recognised in this', 'recognised', { ...recognised, revokedOn: day('2027-02-01') }, true],
    ['declined', 'declined', declined, true],
    ['declined: not recognised', 'recognised', declined, false],
    ['accepted and undecided: pending', 'pending', { ...filed, acceptedOn: day('2026-02-10') }, true],
    ['left from last year: pending', 'pending', { ...filed, receivedOn: day('2025-02-10') }, true],
    ['decided next year: pending at the end of this', 'pending', { ...recognised, decidedOn: day('2027-01-05') }, true],
    ['withdrawn: not pending', 'pending', { ...filed, withdrawnOn: day('2026-03-01') }, false],
    ['withdrawn', 'withdrawn', { ...filed, withdrawnOn: day('2026-03-01') }, true],
    ['a draft thrown away: not withdrawn', 'withdrawn', { ...filed, receivedOn: null, withdrawnOn: day('2026-03-01') }, false],
    ['refused at intake', 'intakeRefused', { ...filed, intakeRefusedOn: day('2026-03-01') }, true],
    ['a draft: not pending', 'pending', { ...filed, receivedOn: null }, false],
    ['about IT, only when recognised', 'aboutIt', { ...declined, aboutIt: true }, false],
    ['about IT and recognised', 'aboutIt', { ...recognised, aboutIt: true }, true],
  ] as const)('%s', (_what, figure, initiative, counted) => {
    expect(yearFigures[figure](initiative, period)).toBe(counted)
  })

  it('puts an initiative of two kinds in both columns and once in the sum', () => {
    const { figures } = total({ ...recognised, solutionKinds: ['operational', 'applied_progress'] })
    expect([figures.recognised, figures.technical, figures.management, figures.operational, figures.appliedProgress]).toEqual([1, 0, 0, 1, 1])
  })
})

describe('Table 1', () => {
  it('counts authors as turns and as persons, once in the total though in two units', () => {
    const table = countYear(facts({ ...recognised, authors: by(['lan', 'female'], ['minh', 'male']) }, { ...recognised, unitId: th, authors: by(['lan', 'female'], ['an', null]) }), period)
    expect(table.rows.map(({ authors }) => authors)).toEqual([{ turns: 2, male: 1, female: 1, persons: 2 }, { turns: 2, male: 0, female: 1, persons: 2 }])
    expect(table.total.authors).toEqual({ turns: 4, male: 1, female: 2, persons: 3 })
  })

  it('counts no authors of what was not recognised', () => {
    expect(total(declined).authors).toEqual({ turns: 0, male: 0, female: 0, persons: 0 })
  })

  it('gives the rate of recognition in hundredths of a percent, and none where nothing was decided', () => {
    expect(total(recognised, recognised, declined).recognitionRate).toBe(6667)
    expect(total(filed).recognitionRate).toBeNull()
  })

  it('keeps the row of a unit that did nothing, and gives one to a unit merged away that did something', () => {
    const table = countYear(facts(recognised, { ...recognised, unitId: ts2 }), period)
    expect(table.rows.map(({ unitId, headcount, figures }) => [unitId, headcount, figures.recognised])).toEqual([['hcqt', 27, 1], ['th', 11, 0], ['ts2', 0, 1]])
    expect(table.total).toMatchObject({ unitId: null, headcount: 38, figures: { recognised: 2 } })
  })

  it('does not list a unit that is gone and had nothing in the period', () => {
    expect(countYear(facts({ ...recognised, unitId: ts2, receivedOn: day('2024-01-01'), acceptedOn: day('2024-02-01'), decidedOn: day('2024-05-20') }), period).rows).toHaveLength(2)
  })

  it('counts the ideas noted in the period', () => {
    const ideas = [{ unitId: hcqt, notedOn: day('2026-12-31') }, { unitId: hcqt, notedOn: day('2025-12-31') }, { unitId: th, notedOn: day('2026-01-01') }]
    const table = countYear({ ...facts(), ideas }, period)
    expect([...table.rows, table.total].map((row) => row.ideas)).toEqual([1, 1, 2])
  })
})
