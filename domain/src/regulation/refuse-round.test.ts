import { describe, expect, it } from 'vitest'
import type { RegulationId } from '../ids.ts'
import { day } from '../time/day.ts'
import { refuseRound, refuseRoundChange } from './refuse-round.ts'

const [old, young] = ['old', 'young'] as RegulationId[] as [RegulationId, RegulationId]
const round = { year: 2026, number: 2, name: 'Đợt 2 năm 2026', opensOn: day('2026-09-01'), closesOn: day('2026-10-30'), regulationId: old, voting: null }
const contest = { ...round, voting: { from: day('2026-11-02'), to: day('2026-11-12') } }

describe('a round', () => {
  it('may open and close on one day', () => {
    expect(refuseRound({ ...round, closesOn: round.opensOn }, { contest: false, holder: null })).toBeUndefined()
  })
  it('of a contest has the days of its public vote, after filing has ended', () => {
    expect(refuseRound(contest, { contest: true, holder: null })).toBeUndefined()
  })
  it.each([
    ['closes before it opens', { ...round, closesOn: day('2026-08-31') }, { contest: false, holder: null }, { code: 'round.closes_before_it_opens' }],
    ['has the number of another', round, { contest: false, holder: 'Đợt hai' }, { code: 'round.taken', year: 2026, number: 2, by: 'Đợt hai' }],
    ['is a contest nobody is asked to vote in', round, { contest: true, holder: null }, { code: 'round.voting_days_missing' }],
    ['asks for votes its rules have no points for', contest, { contest: false, holder: null }, { code: 'round.no_public_vote' }],
    ['ends voting before it begins', { ...contest, voting: { from: day('2026-11-12'), to: day('2026-11-11') } }, { contest: true, holder: null }, { code: 'round.voting_ends_before_it_begins' }],
    ['begins voting while entries still come in', { ...contest, voting: { from: day('2026-10-30'), to: day('2026-11-12') } }, { contest: true, holder: null }, { code: 'round.voting_before_filing_ends', closesOn: '2026-10-30' }],
  ])('is refused: %s', (_what, facts, beside, refusal) => {
    expect(refuseRound(facts, beside)).toEqual(refusal)
  })
})

describe('changing a round', () => {
  const now = new Date('2026-11-05T03:00:00Z') // the public votes
  const voting = { ...contest, locked: false, dossiers: 3 }
  const later = (to: `${number}-${number}-${number}`) => ({ from: day('2026-11-02'), to: day(to) })
  const [open, locked] = [{ ...round, locked: false, dossiers: 0 }, { ...round, locked: true, dossiers: 3 }]
  it.each([
    ['its regulation while nobody has filed', open, { ...open, regulationId: young }],
    ['its last day though dossiers are in it', { ...open, dossiers: 3 }, { ...open, closesOn: day('2026-11-30') }],
    ['only its lock', locked, { ...locked, locked: false }],
    ['its name, unlocking it in the same act', locked, { ...locked, locked: false, name: 'Đợt 2' }],
    ['the last day of a vote under way', voting, { ...voting, voting: later('2026-11-20') }],
    ['the name of a contest', voting, { ...voting, name: 'Hội thi' }],
    ['all days of a vote to come', { ...voting, voting: { from: day('2026-11-06'), to: day('2026-11-12') } }, { ...voting, voting: { from: day('2026-11-10'), to: day('2026-11-30') } }],
  ])('may change %s', (_what, before, after) => {
    expect(refuseRoundChange(before, after, now)).toBeUndefined()
  })
  it.each([
    ['its regulation once dossiers are in it', { ...open, dossiers: 3 }, { ...open, regulationId: young }, { code: 'round.has_dossiers', dossiers: 3 }],
    ['its name while it is locked', locked, { ...locked, name: 'Đợt 2' }, { code: 'round.locked' }],
    ['the days of a vote while it is locked', { ...voting, locked: true }, { ...voting, locked: true, voting: later('2026-11-20') }, { code: 'round.locked' }],
    ['the first day of a vote under way', voting, { ...voting, voting: { from: day('2026-11-03'), to: day('2026-11-12') } }, { code: 'round.voting_begun', from: '2026-11-02' }],
    ['a vote under way so that it has ended already', voting, { ...voting, voting: later('2026-11-04') }, { code: 'round.voting_begun', from: '2026-11-02' }],
    ['a vote that is over', { ...voting, voting: later('2026-11-04') }, { ...voting, voting: later('2026-11-30') }, { code: 'round.voting_over', to: '2026-11-04' }],
  ])('may not change %s', (_what, before, after, refusal) => {
    expect(refuseRoundChange(before, after, now)).toEqual(refusal)
  })
})
