import { describe, expect, it } from 'vitest'
import { agencyRules, basis } from '../regulation/basis.ts'
import { addPublic, publicPoints, type PublicVote } from './public-vote.ts'
import { rankEntries } from './rank-entries.ts'

const vote: PublicVote = { max: 20, voters: 'staff', choices: 3, formula: 'share_of_highest', ties: 'council_points', basis: basis(agencyRules, 'Điều 9', 'design') }

describe('the points of the public', () => {
  it.each([
    ['the entry chosen most has all of them', 'share_of_highest', { votes: 12, highest: 12, voters: 30 }, { points: 20, of: 12, exact: '20' }],
    ['another has its share of the highest', 'share_of_highest', { votes: 7, highest: 12, voters: 30 }, { points: 11.67, of: 12, exact: '35/3' }],
    ['by everybody who voted the best need not have all', 'share_of_voters', { votes: 12, highest: 12, voters: 30 }, { points: 8, of: 30, exact: '8' }],
    ['chosen by nobody', 'share_of_highest', { votes: 0, highest: 12, voters: 30 }, { points: 0, of: 12, exact: '0' }],
    ['nobody voted', 'share_of_highest', { votes: 0, highest: 0, voters: 0 }, { points: 0, of: 0, exact: '0' }],
  ] as const)('%s', (_case, formula, tally, points) => {
    expect(publicPoints({ ...vote, formula }, tally, 2)).toEqual(points)
  })

  it('half a point and more go up, and the parts as printed add up to the total as printed', () => {
    expect(publicPoints({ ...vote, max: 0.5 }, { votes: 1, highest: 10, voters: 10 }, 1).points).toBe(0.1)
    expect(addPublic(72.33, 11.67, 2)).toBe(84)
    expect(addPublic(0.1, 0.2, 2)).toBe(0.3)
  })
})

describe('places in a contest', () => {
  const [a, b, c] = [{ total: 90, council: 75, public: 15 }, { total: 90, council: 72, public: 18 }, { total: 80, council: 70, public: 10 }]
  it.each([
    ['the points of the council decide', 'council_points', [1, 2, 3]],
    ['the points of the public decide', 'public_points', [2, 1, 3]],
    ['a place is shared, and the next is left out', 'equal', [1, 1, 3]],
  ] as const)('where totals are even, %s', (_rule, ties, places) => {
    expect(rankEntries([a, b, c], ties)).toEqual(places)
  })
})
