import { describe, expect, it } from 'vitest'
import type { InitiativeId, PersonId } from '../ids.ts'
import { day } from '../time/day.ts'
import { type BallotCase, refuseBallot } from './refuse-ballot.ts'

const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]
const [one, two, three] = ['one', 'two', 'three'] as InitiativeId[] as [InitiativeId, InitiativeId, InitiativeId]
const contest: BallotCase = {
  days: { from: day('2026-11-10'), to: day('2026-11-20') }, rules: { choices: 2, voters: 'staff' },
  entries: [{ id: one, authors: [lan] }, { id: two, authors: [minh] }, { id: three, authors: [] }],
}
const voter = { id: lan, sitsInCouncil: false }
const [during, before, after] = [new Date('2026-11-12T03:00:00Z'), new Date('2026-11-09T16:59:59Z'), new Date('2026-11-20T17:00:00Z')]

describe('a ballot of a contest', () => {
  it.each([
    ['as many as the rules give', [two, three], during, contest],
    ['none: the vote is taken back', [], during, contest],
    ['from the first second of the first day', [two], new Date('2026-11-09T17:00:00Z'), contest],
    ['to the last second of the last day', [two], new Date('2026-11-20T16:59:59Z'), contest],
  ])('is taken: %s', (_case, chosen, now, of) => {
    expect(refuseBallot(of, voter, chosen, now)).toBeUndefined()
  })

  it.each([
    ['before voting begins', [two], before, voter, contest, { code: 'contest.not_begun', from: '2026-11-10' }],
    ['once voting is over', [two], after, voter, contest, { code: 'contest.over', to: '2026-11-20' }],
    ['for an entry of one’s own', [one, two], during, voter, contest, { code: 'contest.own_entry' }],
    ['for what does not take part', ['four' as InitiativeId], during, voter, contest, { code: 'contest.no_such_entry' }],
    ['for more than the rules give', [two, three], during, voter, { ...contest, rules: { ...contest.rules, choices: 1 } }, { code: 'contest.too_many', most: 1, found: 2 }],
    ['of a member of the council where the rules leave them out', [two], during, { ...voter, sitsInCouncil: true }, { ...contest, rules: { choices: 2, voters: 'staff_outside_council' } }, { code: 'contest.council_votes_apart' }],
  ] as const)('is refused %s', (_case, chosen, now, who, of, refusal) => {
    expect(refuseBallot(of, who, chosen, now)).toEqual(refusal)
  })

  it('a member of the council votes like everybody where the rules do not leave them out', () => {
    expect(refuseBallot(contest, { ...voter, sitsInCouncil: true }, [two], during)).toBeUndefined()
  })
})
