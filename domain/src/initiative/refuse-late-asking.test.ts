import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { basis, charter } from '../regulation/basis.ts'
import { day } from '../time/day.ts'
import { refuseLateAllowing, refuseLateAsking } from './refuse-late-asking.ts'

const [lan, officer] = ['lan', 'officer'] as PersonId[] as [PersonId, PersonId]
const late = { code: 'filing.late', firstAppliedOn: day('2025-03-02'), due: day('2026-03-02'), daysLate: 5, basis: basis(charter, 'Điều 5 khoản 2', 'fact'), mayOverride: true } as const
const draft = { stage: 'draft', authors: [lan], late, asked: false, allowed: false } as const

describe('asking to file after the year has run out', () => {
  it.each([
    ['by an author of a late draft', draft, lan, undefined],
    ['again, with a better reason', { ...draft, asked: true }, lan, undefined],
    ['by a colleague', draft, officer, { code: 'late_filing.not_an_author' }],
    ['in time', { ...draft, late: undefined }, lan, { code: 'late_filing.in_time' }],
    ['once allowed', { ...draft, allowed: true }, lan, { code: 'late_filing.allowed' }],
    ['once filed', { ...draft, stage: 'submitted' }, lan, { code: 'late_filing.not_a_draft', stage: 'submitted' }],
  ] as const)('%s', (_what, facts, person, refusal) => {
    expect(refuseLateAsking(facts, person)).toEqual(refusal)
  })
})

describe('allowing it', () => {
  it.each([
    ['what was asked for', { ...draft, asked: true }, officer, undefined],
    ['what nobody asked for', draft, officer, { code: 'late_filing.not_asked' }],
    ['twice', { ...draft, asked: true, allowed: true }, officer, { code: 'late_filing.allowed' }],
    ['to oneself', { ...draft, asked: true }, lan, { code: 'intake.own_initiative' }],
    ['once withdrawn', { ...draft, asked: true, stage: 'withdrawn' }, officer, { code: 'late_filing.not_a_draft', stage: 'withdrawn' }],
  ] as const)('%s', (_what, facts, person, refusal) => {
    expect(refuseLateAllowing(facts, person)).toEqual(refusal)
  })
})
