import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import type { VoteCase } from '../sitting/refuse-vote.ts'
import { allTook, type BallotState, mayTake, refuseCasting, refuseCounting, refuseEmptyReason, refuseEndingIssue, refuseMode, refuseOpeningBallot, refuseTaking, refuseUncounted, refuseVoiding } from './refuse-ballot.ts'
import { refuseSecondVote } from './refuse-second-vote.ts'

const members = ['mot', 'hai', 'ba', 'bon', 'nam'] as PersonId[]
const [mot, hai, ba, bon, nam] = members as [PersonId, PersonId, PersonId, PersonId, PersonId]
const { voting } = nationalDefault
const facts: VoteCase = {
  sitting: { opened: true, closed: false, members, present: [mot, hai, ba, bon], appointed: 5 },
  item: { authors: [], recused: [], undeclared: [], decided: false, mode: 'secret' }, voting,
}
const issuing: BallotState = { phase: 'issuing', took: [mot, hai], cast: 0 }
const casting: BallotState = { phase: 'casting', took: [mot, hai, ba], cast: 2 }
const counted: BallotState = { phase: 'counted', took: [mot, hai, ba], cast: 3 }

describe('a secret ballot', () => {
  it.each([
    ['is opened on an item of that way', facts, null, undefined],
    ['is not opened on an item voted on openly', { ...facts, item: { ...facts.item, mode: 'open' as const } }, null, { code: 'sitting.votes_openly' }],
    ['is not opened twice', facts, issuing, { code: 'ballot.already_open' }],
    ['is not opened again once counted', facts, counted, { code: 'ballot.counted' }],
    ['is not opened without a quorum', { ...facts, sitting: { ...facts.sitting, present: [mot] } }, null, { code: 'sitting.no_quorum', present: 1, needed: 4, appointed: 5 }],
    ['is not opened on what is decided', { ...facts, item: { ...facts.item, decided: true } }, null, { code: 'sitting.item_decided' }],
    ['is not opened before the sitting', { ...facts, sitting: { ...facts.sitting, opened: false } }, null, { code: 'sitting.not_open' }],
    ['is not opened after the sitting', { ...facts, sitting: { ...facts.sitting, closed: true } }, null, { code: 'sitting.closed' }],
  ])('%s', (_what, given, ballot, refusal) => {
    expect(refuseOpeningBallot(given, ballot)).toEqual(refusal)
  })

  it.each([
    ['a member who is there and has none', facts, issuing, ba, false, undefined],
    ['a member who asks again for the same', facts, issuing, mot, true, undefined],
    ['a member whose reply was lost as papers were already put in', facts, casting, mot, true, undefined],
    ['a member who has one', facts, issuing, mot, false, { code: 'ballot.already_taken' }],
    ['a member who comes when papers are put in', facts, casting, bon, false, { code: 'ballot.no_more_papers' }],
    ['anyone before it is opened', facts, null, ba, false, { code: 'ballot.none_open' }],
    ['anyone once it is counted', facts, counted, bon, true, { code: 'ballot.counted' }],
    ['an absent member', facts, issuing, nam, false, { code: 'sitting.absent' }],
    ['an author', { ...facts, item: { ...facts.item, authors: [ba] } }, issuing, ba, false, { code: 'sitting.own_initiative' }],
    ['a recused member', { ...facts, item: { ...facts.item, recused: [ba] } }, issuing, ba, false, { code: 'sitting.recused' }],
  ])('gives a paper, or none, to %s', (_who, given, ballot, voter, again, refusal) => {
    expect(refuseTaking(given, ballot, voter, again)).toEqual(refusal)
  })

  it('goes on once all who may and are there have a paper: not the absent, an author or the recused', () => {
    const given = { ...facts, item: { ...facts.item, authors: [ba], recused: [bon] } }
    expect(mayTake(given)).toEqual([mot, hai])
    expect([allTook(given, { took: [mot] }), allTook(given, { took: [mot, hai] }), allTook({ ...given, sitting: { ...given.sitting, present: [] } }, { took: [] })]).toEqual([false, true, false])
  })

  it.each([
    ['ends giving out', refuseEndingIssue(issuing), undefined],
    ['does not end giving out before anybody has a paper', refuseEndingIssue({ ...issuing, took: [] }), { code: 'ballot.nobody_took' }],
    ['does not end giving out twice', refuseEndingIssue(casting), { code: 'ballot.no_more_papers' }],
    ['is not counted while papers are given out', refuseCounting(issuing, true), { code: 'ballot.not_casting' }],
    ['is not counted in silence while papers are out', refuseCounting(casting, false), { code: 'ballot.papers_missing', taken: 3, cast: 2 }],
    ['is counted without them when somebody says so', refuseCounting(casting, true), undefined],
    ['is counted when all are in', refuseCounting({ ...casting, cast: 3 }, false), undefined],
    ['is not counted twice', refuseCounting(counted, true), { code: 'ballot.counted' }],
    ['may be declared void before the count', refuseVoiding(casting), undefined],
    ['is not thrown away for what it says', refuseVoiding(counted), { code: 'ballot.counted' }],
    ['is not declared void without a reason', refuseEmptyReason(' '), { code: 'ballot.reason_missing' }],
    ['is there to be ended', refuseEndingIssue(null), { code: 'ballot.none_open' }],
    ['is there to be counted', refuseCounting(null, true), { code: 'ballot.none_open' }],
    ['is there to be declared void', refuseVoiding(null), { code: 'ballot.none_open' }],
  ])('%s', (_what, found, refusal) => {
    expect(found).toEqual(refusal)
  })

  const box = { phase: 'casting', taken: 3, cast: 2, signed: true, there: false } as const
  it.each([
    ['signed, while papers are put in', box, undefined],
    ['that is there already, also after the count', { ...box, phase: 'counted', cast: 3, there: true }, undefined],
    ['without a signature', { ...box, signed: false }, { code: 'ballot.not_signed' }],
    ['before papers are put in', { ...box, phase: 'issuing' }, { code: 'ballot.not_casting' }],
    ['after the count', { ...box, phase: 'counted' }, { code: 'ballot.not_casting' }],
    ['too many', { ...box, cast: 3 }, { code: 'ballot.more_than_taken' }],
  ] as const)('takes or refuses a paper %s', (_what, given, refusal) => {
    expect(refuseCasting(given)).toEqual(refusal)
  })

  it.each([
    ['a result waits for the count', 'secret', null, true, { code: 'ballot.not_counted' }],
    ['to defer waits for nothing', 'secret', null, false, undefined],
    ['nothing is recorded while it runs', 'secret', casting, false, { code: 'ballot.under_way' }],
    ['a result rests on the count', 'secret', counted, true, undefined],
    ['an open vote has none', 'open', null, true, undefined],
  ] as const)('%s', (_what, mode, ballot, rests, refusal) => {
    expect(refuseUncounted(mode, ballot, rests)).toEqual(refusal)
  })

  it.each([
    ['where the rules leave it the choice', facts, false, undefined],
    ['where they do not', { ...facts, voting: { ...voting, modeIsFree: false } }, false, { code: 'ballot.mode_fixed', basis: voting.basis }],
    ['once somebody voted', facts, true, { code: 'ballot.mode_settled' }],
    ['once it is decided', { ...facts, item: { ...facts.item, decided: true } }, false, { code: 'sitting.item_decided' }],
    ['once the sitting is over', { ...facts, sitting: { ...facts.sitting, closed: true } }, false, { code: 'sitting.closed' }],
  ])('the council chooses its way, or not, %s', (_when, given, begun, refusal) => {
    expect(refuseMode(given, begun)).toEqual(refusal)
  })
})

describe('a second vote', () => {
  const first = { number: 1, held: true, passed: false, rule: 'once' } as const
  it.each([
    ['follows a first that did not pass', facts, first, undefined],
    ['is not in the rules', facts, { ...first, rule: 'no' }, { code: 'second_vote.not_in_rules', basis: voting.basis }],
    ['is not in rules that do not speak of it', facts, { ...first, rule: undefined }, { code: 'second_vote.not_in_rules', basis: voting.basis }],
    ['waits for the first', facts, { ...first, held: false }, { code: 'second_vote.first_not_held' }],
    ['is not held on what passed', facts, { ...first, passed: true }, { code: 'second_vote.first_passed' }],
    ['is the last', facts, { ...first, number: 2 }, { code: 'second_vote.held' }],
    ['is not held on what is decided', { ...facts, item: { ...facts.item, decided: true } }, first, { code: 'sitting.item_decided' }],
  ] as const)('%s', (_what, given, vote, refusal) => {
    expect(refuseSecondVote(given, vote)).toEqual(refusal)
  })
})
