import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { daNangEducation, nationalDefault } from '../regulation/shipped-packs.ts'
import { type ItemOnTable, type Room, weighItem } from './weigh-item.ts'

const members = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay'] as PersonId[]
const agree = (count: number) => members.slice(0, count).map((voter) => ({ voter, choice: 'agree' as const }))
const byVote: Room = { scale: null, voting: nationalDefault.voting, members, present: members }
const byScale: Room = { ...byVote, scale: daNangEducation.scale }
const untouched: ItemOnTable = { out: [], sheets: [], votes: [], ballot: null, publicTally: null }

describe('weighing an item', () => {
  it('takes two thirds of the seven appointed: five, not four', () => {
    expect(weighItem(byVote, { ...untouched, votes: agree(4) }).vote).toEqual({ agree: 4, disagree: 0, abstain: 0, base: 7, needed: 5, passed: false })
    expect(weighItem(byVote, { ...untouched, votes: agree(5) }).gates.suggested).toBe('recognise')
  })

  it('keeps an author out of the votes and the sheets, and in the denominator unless the rules say otherwise', () => {
    const own: ItemOnTable = { ...untouched, out: [members[0]!], sheets: [{ scorer: members[0]!, marks: { novelty: 40, applicability: 30, benefit: 30 } }], votes: agree(5) }
    expect(weighItem(byScale, own)).toMatchObject({ vote: { agree: 4, base: 7, passed: false }, score: { aggregate: { validSheets: 0, total: null } } })
    expect(weighItem({ ...byVote, voting: { ...byVote.voting, recusedLeaveDenominator: true } }, own).vote).toMatchObject({ agree: 4, base: 6, needed: 4, passed: true })
  })

  it('counts of those present where the rules say so, with whoever voted and then left', () => {
    const ofPresent: Room = { ...byVote, voting: { ...byVote.voting, denominator: 'present' }, present: members.slice(1, 5) }
    expect(weighItem(ofPresent, { ...untouched, votes: agree(1) }).vote).toMatchObject({ agree: 1, base: 5, needed: 4 })
  })

  it('counts a secret ballot by its papers: one never put in agrees to nothing and stays in the denominator', () => {
    const secret = { took: members.slice(0, 6), counts: { agree: 4, disagree: 0, abstain: 1 } }
    expect(weighItem(byVote, { ...untouched, ballot: secret }).vote).toEqual({ agree: 4, disagree: 0, abstain: 1, base: 7, needed: 5, passed: false })
    const ofPresent: Room = { ...byVote, voting: { ...byVote.voting, denominator: 'present' }, present: members.slice(1, 6) }
    expect(weighItem(ofPresent, { ...untouched, ballot: secret }).vote).toMatchObject({ agree: 4, base: 6, needed: 4, passed: true })
  })

  it('says nothing of a secret ballot before it is counted', () => {
    expect(weighItem(byVote, { ...untouched, ballot: { took: members, counts: null } }).vote).toMatchObject({ agree: 0, disagree: 0, abstain: 0, passed: false })
  })

  it('shows both gates when there is a scale: points failed, votes passed', () => {
    const sheets = members.slice(0, 2).map((scorer) => ({ scorer, marks: { novelty: 40, applicability: 30, benefit: 9 } }))
    expect(weighItem(byScale, { ...untouched, sheets, votes: agree(7) }).gates).toMatchObject({
      points: { passed: false, failed: [{ code: 'criterion_below', criterion: 'benefit', wanted: 10, found: 9 }] }, votes: { passed: true, agree: 7 }, suggested: 'decline', reasons: ['points_short'],
    })
  })

  it('has no sheet to speak of before one is handed in', () => {
    expect(weighItem(byScale, untouched).gates.points).toEqual({ passed: false, failed: [{ code: 'no_valid_sheet' }] })
  })
})
