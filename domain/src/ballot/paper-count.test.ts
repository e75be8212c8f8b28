import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { checkPack } from '../regulation/check-pack.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import type { VoteCase } from '../sitting/refuse-vote.ts'
import { figuresOf } from './counted.ts'
import { entitledOf, type PaperFigures, paperRulesOf, type PaperState, refuseBesidePaper, refuseChangingPaper, refuseCommittee, refuseConfirming, refuseFigures, refusePaper, refuseUnconfirmed, refuseVoidingPaper } from './paper-count.ts'
import { tally } from './tally.ts'

const members = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau'] as PersonId[]
const [mot, hai, ba, bon, nam, sau] = members as [PersonId, PersonId, PersonId, PersonId, PersonId, PersonId]
const { voting } = nationalDefault
const facts: VoteCase = {
  sitting: { opened: true, closed: false, members, present: [mot, hai, ba, bon, nam], appointed: 6 },
  item: { authors: [], recused: [], undeclared: [], decided: false, mode: 'secret' }, voting,
}
const item = (more: Partial<VoteCase['item']>): VoteCase => ({ ...facts, item: { ...facts.item, ...more } })
const sitting = (more: Partial<VoteCase['sitting']>): VoteCase => ({ ...facts, sitting: { ...facts.sitting, ...more } })
const rules = (more: Partial<VoteCase['voting']>): VoteCase => ({ ...facts, voting: { ...voting, ...more } })
const figures: PaperFigures = { issued: 5, returned: 5, agree: 3, disagree: 1, abstain: 0, invalid: 1 }
const counting: PaperState = { phase: 'counting', committee: [hai, ba], figures: null, enteredBy: null, hasScan: false, there: [mot, hai, ba, bon, nam] }
const entered: PaperState = { ...counting, phase: 'entered', figures, enteredBy: mot, hasScan: true }
const confirmed: PaperState = { ...entered, phase: 'confirmed' }
const none = { ballot: null, paper: null }

describe('a secret ballot on paper', () => {
  it.each([
    ['where the rules say nothing', facts, none, undefined],
    ['where they allow it', rules({ paperBallots: 'allowed' }), none, undefined],
    ['not where the rules say no', rules({ paperBallots: 'no' }), none, { code: 'paper_count.not_in_rules', basis: voting.basis }],
    ['again with another committee, while it is counted', facts, { ballot: null, paper: entered }, undefined],
    ['not once its count is confirmed', facts, { ballot: null, paper: confirmed }, { code: 'paper_count.confirmed' }],
    ['not on an item voted on openly', item({ mode: 'open' }), none, { code: 'sitting.votes_openly' }],
    ['not on an item asked about in writing', item({ written: { due: new Date(0), ended: false } }), none, { code: 'sitting.votes_in_writing' }],
    ['not beside a ballot of the system', facts, { ballot: { phase: 'issuing' as const, took: [], cast: 0 }, paper: null }, { code: 'ballot.already_open' }],
    ['not after one', facts, { ballot: { phase: 'counted' as const, took: [mot], cast: 1 }, paper: null }, { code: 'ballot.counted' }],
    ['not without a quorum', sitting({ present: [mot, hai] }), none, { code: 'sitting.no_quorum', present: 2, needed: 4, appointed: 6 }],
    ['not before the sitting', sitting({ opened: false }), none, { code: 'sitting.not_open' }],
    ['not after it', sitting({ closed: true }), none, { code: 'sitting.closed' }],
    ['not on what is decided', item({ decided: true }), none, { code: 'sitting.item_decided' }],
  ])('is held %s', (_when, given, ways, refusal) => {
    expect(refusePaper(given, ways)).toEqual(refusal)
  })

  it.each([
    ['two members who are there', facts, [hai, ba], undefined],
    ['five of them', facts, [mot, hai, ba, bon, nam], undefined],
    ['not one alone', facts, [hai], { code: 'paper_count.committee_small', needed: 2, found: 1 }],
    ['not two where the rules want three', rules({ counters: 3 }), [hai, ba], { code: 'paper_count.committee_small', needed: 3, found: 2 }],
    ['three where the rules want three', rules({ counters: 3 }), [hai, ba, bon], undefined],
    ['not the same twice', facts, [hai, hai], { code: 'paper_count.committee_unfit', why: 'twice' }],
    ['nobody who is away', facts, [hai, sau], { code: 'paper_count.committee_unfit', why: 'absent' }],
    ['nobody from outside', facts, [hai, 'ngoai' as PersonId], { code: 'paper_count.committee_unfit', why: 'not_a_member' }],
    ['no author', item({ authors: [ba] }), [hai, ba], { code: 'paper_count.committee_unfit', why: 'out' }],
    ['nobody with a conflict of interest', item({ recused: [ba] }), [hai, ba], { code: 'paper_count.committee_unfit', why: 'out' }],
    ['nobody who has not said whether they have one', item({ undeclared: [ba] }), [hai, ba], { code: 'paper_count.committee_unfit', why: 'undeclared' }],
  ])('is counted by %s', (_who, given, committee, refusal) => {
    expect(refuseCommittee(given, committee)).toEqual(refusal)
  })

  it.each([
    ['that add up', figures, undefined],
    ['with papers that did not come back', { ...figures, returned: 4, invalid: 0 }, undefined],
    ['of which none came back', { issued: 5, returned: 0, agree: 0, disagree: 0, abstain: 0, invalid: 0 }, undefined],
    ['not of nothing', { issued: 0, returned: 0, agree: 0, disagree: 0, abstain: 0, invalid: 0 }, { code: 'paper_count.nothing_issued' }],
    ['not of more papers than people', { ...figures, issued: 6 }, { code: 'paper_count.issued_over', issued: 6, there: 5 }],
    ['not with more back than out', { ...figures, issued: 4 }, { code: 'paper_count.returned_over', returned: 5, issued: 4 }],
    ['not with a paper that says nothing', { ...figures, agree: 2 }, { code: 'paper_count.sum_differs', sum: 4, returned: 5 }],
    ['not with one that says two things', { ...figures, abstain: 1 }, { code: 'paper_count.sum_differs', sum: 6, returned: 5 }],
  ])('has figures %s', (_what, given, refusal) => {
    expect(refuseFigures(given, 5)).toEqual(refusal)
  })

  it('may be had by who was there since papers went out, and by nobody who is out of the item', () => {
    expect(entitledOf(sitting({ present: [mot, hai] }), [mot, bon])).toEqual([mot, hai, bon])
    expect(entitledOf(item({ authors: [ba], recused: [bon] }), [ba, bon, sau])).toEqual([mot, hai, nam, sau])
    expect(entitledOf(item({ undeclared: [nam] }), [])).toEqual([mot, hai, ba, bon])
  })

  it.each([
    ['a member of the committee who did not enter them', facts, entered, hai, undefined],
    ['nobody before they are entered', facts, counting, hai, { code: 'paper_count.not_entered' }],
    ['nobody without the scan', facts, { ...entered, hasScan: false }, hai, { code: 'paper_count.scan_missing' }],
    ['not who entered them', facts, { ...entered, enteredBy: hai }, hai, { code: 'paper_count.entered_by_you' }],
    ['nobody outside the committee', facts, entered, bon, { code: 'paper_count.not_in_committee' }],
    ['nobody twice', facts, confirmed, hai, { code: 'paper_count.confirmed' }],
    ['nobody where there is none', facts, null, hai, { code: 'paper_count.none' }],
    ['nobody once the council concluded', item({ decided: true }), entered, hai, { code: 'sitting.item_decided' }],
    ['nobody once it is over', sitting({ closed: true }), entered, hai, { code: 'sitting.closed' }],
    ['nobody who turned out to have a conflict of interest', item({ recused: [hai] }), entered, hai, { code: 'sitting.recused' }],
    ['nobody when more papers were out than people may have one', item({ recused: [bon] }), entered, hai, { code: 'paper_count.issued_over', issued: 5, there: 4 }],
  ])('has its figures confirmed by %s', (_who, given, paper, person, refusal) => {
    expect(refuseConfirming(given, paper, person)).toEqual(refusal)
  })

  it.each([
    ['is changed while it is counted', refuseChangingPaper(facts, entered), undefined],
    ['is not changed once confirmed', refuseChangingPaper(facts, confirmed), { code: 'paper_count.confirmed' }],
    ['is not changed where there is none', refuseChangingPaper(facts, null), { code: 'paper_count.none' }],
    ['is void while it is counted', refuseVoidingPaper(facts, entered), undefined],
    ['is void though confirmed, before the council concludes', refuseVoidingPaper(facts, confirmed), undefined],
    ['is not void once it has', refuseVoidingPaper(item({ decided: true }), confirmed), { code: 'sitting.item_decided' }],
    ['is not void after the sitting', refuseVoidingPaper(sitting({ closed: true }), confirmed), { code: 'sitting.closed' }],
    ['is not void before it began', refuseVoidingPaper(sitting({ opened: false }), confirmed), { code: 'sitting.not_open' }],
    ['carries no result before it is confirmed', refuseUnconfirmed(entered), { code: 'paper_count.under_way' }],
    ['carries one then', refuseUnconfirmed(confirmed), undefined],
    ['leaves no room for a ballot of the system', refuseBesidePaper(counting), { code: 'paper_count.under_way' }],
    ['leaves none either once confirmed', refuseBesidePaper(confirmed), { code: 'paper_count.confirmed' }],
    ['leaves it where there is none', refuseBesidePaper(null), undefined],
  ])('%s', (_what, found, refusal) => {
    expect(found).toEqual(refusal)
  })

  it('weighs by its valid papers, and tells the rest', () => {
    const vote = tally({ agree: 3, disagree: 1, abstain: 0 }, { appointed: 6, present: 5, recused: 0 }, voting)
    expect(figuresOf(vote, { took: [mot, hai, ba, bon, nam], counts: { agree: 3, disagree: 1, abstain: 0 }, onPaper: { issued: 5, invalid: 1 } })).toMatchObject({ issued: 5, returned: 5, invalid: 1, agree: 3, base: 6, passed: false })
    expect(figuresOf(vote, { took: [mot, hai], counts: null })).toMatchObject({ issued: 2, returned: null, invalid: null })
    expect(figuresOf(vote, null)).toMatchObject({ issued: null, returned: null, invalid: null })
  })

  it('has a committee of at least one in any rules', () => {
    expect(paperRulesOf(voting)).toEqual({ paperBallots: 'allowed', counters: 2 })
    const wrong = (counters: number) => checkPack({ ...nationalDefault, voting: { ...voting, counters } })
    expect([wrong(0), wrong(1.5), wrong(3)]).toEqual([[{ path: 'voting.counters', code: 'not_positive', found: 0 }], [{ path: 'voting.counters', code: 'not_positive', found: 1.5 }], []])
  })
})
