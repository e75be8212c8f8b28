import { expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { refuseTaking, refuseVersion } from './refuse-version.ts'

it('a new version begins after the former one began', () => {
  expect(refuseVersion(day('2026-01-01'), null, day('2012-04-25'))).toBeUndefined()
  expect(refuseVersion(day('2026-01-01'), null, null)).toBeUndefined()
  expect(refuseVersion(day('2026-01-01'), null, day('2026-01-01'))).toEqual({ code: 'regulation.not_after_former', former: '2026-01-01' })
})

it('a version that is over before it begins is none', () => {
  expect(refuseVersion(day('2026-01-01'), day('2025-12-31'), null)).toEqual({ code: 'regulation.ends_before_it_begins' })
})

it.each([[1, 5, { code: 'regulation.draft_contradicts', problems: 1 }], [0, 0, { code: 'regulation.nothing_changed' }], [0, 1, undefined]])('a draft with %i contradictions and %i changes', (problems, changes, refusal) => {
  expect(refuseTaking(problems, changes)).toEqual(refusal)
})
