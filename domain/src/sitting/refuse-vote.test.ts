import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { refuseAnotherVote, refuseVote, type VoteCase } from './refuse-vote.ts'

const members = ['mot', 'hai', 'ba', 'bon', 'nam'] as PersonId[]
const [mot, hai, , , nam] = members as [PersonId, PersonId, PersonId, PersonId, PersonId]
const open: VoteCase = {
  sitting: { opened: true, closed: false, members, present: members.slice(0, 4), appointed: 5 },
  item: { authors: [], recused: [], undeclared: [], decided: false, mode: null },
  voting: nationalDefault.voting,
}

describe('who may vote on an item', () => {
  it('is a member who is there, in an open sitting with a quorum', () => {
    expect(refuseVote(open, mot)).toBeUndefined()
    expect(refuseVote({ ...open, voting: { ...open.voting, mode: 'secret', modeIsFree: true }, item: { ...open.item, mode: 'open' } }, mot)).toBeUndefined()
    expect(refuseVote({ ...open, item: { ...open.item, mode: 'secret' } }, mot, 'secret')).toBeUndefined()
  })

  it.each([
    ['someone outside the council', open, 'khach' as PersonId, { code: 'sitting.not_a_member' }],
    ['an author', { ...open, item: { ...open.item, authors: [hai] } }, hai, { code: 'sitting.own_initiative' }],
    ['a recused member', { ...open, item: { ...open.item, recused: [hai] } }, hai, { code: 'sitting.recused' }],
    ['a member who has not answered yet', { ...open, item: { ...open.item, undeclared: [hai] } }, hai, { code: 'sitting.undeclared' }],
    ['anyone before the sitting opens', { ...open, sitting: { ...open.sitting, opened: false } }, mot, { code: 'sitting.not_open' }],
    ['anyone after it closes', { ...open, sitting: { ...open.sitting, closed: true } }, mot, { code: 'sitting.closed' }],
    ['anyone openly, where the rules want a secret ballot', { ...open, voting: { ...open.voting, mode: 'secret' as const, modeIsFree: false } }, mot, { code: 'sitting.secret_only', basis: nationalDefault.voting.basis }],
    ['anyone openly, once the council chose a secret ballot', { ...open, item: { ...open.item, mode: 'secret' as const } }, mot, { code: 'sitting.votes_secretly' }],
    ['an absent member', open, nam, { code: 'sitting.absent' }],
    ['anyone with three of five there', { ...open, sitting: { ...open.sitting, present: members.slice(0, 3) } }, mot, { code: 'sitting.no_quorum', present: 3, needed: 4, appointed: 5 }],
    ['anyone once the item is decided', { ...open, item: { ...open.item, decided: true } }, mot, { code: 'sitting.item_decided' }],
  ])('is not %s', (_who, facts, voter, refusal) => {
    expect(refuseVote(facts, voter)).toEqual(refusal)
  })

  it.each([
    ['the first vote, made in the first', 1, 1, undefined],
    ['the second, made in the first and late', 2, 1, { code: 'sitting.another_vote', number: 2 }],
    ['the first again, after the second was called off', 1, 2, { code: 'sitting.another_vote', number: 1 }],
    ['the second, by a hand the office enters without a screen of its own', 2, undefined, undefined],
  ] as const)('a choice counts in %s: only where it was made for it', (_what, held, seen, refusal) => {
    expect(refuseAnotherVote(held, seen)).toEqual(refusal)
  })
})
