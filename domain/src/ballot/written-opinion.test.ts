import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { refuseVote, type VoteCase, type Written } from '../sitting/refuse-vote.ts'
import { refuseAnswer, refuseAsking, refuseAwaited, refuseDroppingWritten, refuseEndingWritten } from './written-opinion.ts'

const members = ['mot', 'hai', 'ba', 'bon', 'nam'] as PersonId[]
const [mot, hai] = members as [PersonId, PersonId]
const [before, due, after] = ['2026-12-03T09:59:59Z', '2026-12-03T10:00:00Z', '2026-12-03T10:00:01Z'].map((at) => new Date(at)) as [Date, Date, Date]
const running: Written = { due, ended: false }
const asked: VoteCase = {
  sitting: { opened: true, closed: false, members, present: [], appointed: 5 }, voting: nationalDefault.voting,
  item: { authors: [], recused: [], undeclared: [], decided: false, mode: null, written: running },
}
const fresh: VoteCase = { ...asked, item: { ...asked.item, written: null } }
const late = { ...asked, voting: { ...asked.voting, lateAnswers: 'counted_until_count' as const } }

describe('members are asked in writing', () => {
  it.each([
    ['about an item nobody voted on', fresh, due, false, undefined],
    ['not where the rules say no', { ...fresh, voting: { ...fresh.voting, writtenOpinion: 'no' as const } }, due, false, 'written.not_in_rules'],
    ['not before the sitting opens', { ...fresh, sitting: { ...fresh.sitting, opened: false } }, due, false, 'sitting.not_open'],
    ['not after it closes', { ...fresh, sitting: { ...fresh.sitting, closed: true } }, due, false, 'sitting.closed'],
    ['not about what is decided', { ...fresh, item: { ...fresh.item, decided: true } }, due, false, 'sitting.item_decided'],
    ['not where the vote is secret', { ...fresh, item: { ...fresh.item, mode: 'secret' as const } }, due, false, 'sitting.votes_secretly'],
    ['not once somebody voted in the room', fresh, due, true, 'ballot.mode_settled'],
    ['not until a moment gone by', fresh, before, false, 'written.due_past'],
    ['for longer', asked, after, true, undefined],
    ['for no shorter time', { ...asked, item: { ...asked.item, written: { due: after, ended: false } } }, due, true, 'written.due_earlier'],
    ['no more once it is ended', { ...asked, item: { ...asked.item, written: { due, ended: true } } }, after, true, 'written.ended'],
  ] as const)('%s', (_what, facts, until, begun, code) => {
    expect(refuseAsking(facts, { due: until, begun, now: before })?.code).toBe(code)
  })
})

describe('an answer in writing', () => {
  it.each([
    ['is taken of who is not there', asked, mot, before, undefined],
    ['is not taken on the stroke', asked, mot, due, 'written.late'],
    ['is taken late where the rules count it', late, mot, after, undefined],
    ['is not taken once the office ended it', { ...late, item: { ...late.item, written: { due, ended: true } } }, mot, after, 'written.ended'],
    ['is not taken where nobody asked', fresh, mot, before, 'written.not_asked'],
    ['is not taken of an author', { ...asked, item: { ...asked.item, authors: [hai] } }, hai, before, 'sitting.own_initiative'],
    ['is not taken of who is out', { ...asked, item: { ...asked.item, recused: [hai] } }, hai, before, 'sitting.recused'],
    ['is not taken of who has not said whether they are', { ...asked, item: { ...asked.item, undeclared: [hai] } }, hai, before, 'sitting.undeclared'],
    ['is not taken of a stranger', asked, 'khach' as PersonId, before, 'sitting.not_a_member'],
    ['is not taken on what is decided', { ...asked, item: { ...asked.item, decided: true } }, mot, before, 'sitting.item_decided'],
    ['is not taken after the sitting', { ...asked, sitting: { ...asked.sitting, closed: true } }, mot, before, 'sitting.closed'],
  ] as const)('%s', (_what, facts, voter, now, code) => {
    expect(refuseAnswer(facts, voter, now)?.code).toBe(code)
  })

  it('is the only way to vote on what is asked in writing', () => {
    expect(refuseVote({ ...asked, sitting: { ...asked.sitting, present: members } }, mot)?.code).toBe('sitting.votes_in_writing')
    expect(refuseVote({ ...asked, sitting: { ...asked.sitting, present: members } }, mot, 'secret')?.code).toBe('sitting.votes_in_writing')
  })
})

describe('asking in writing is ended', () => {
  it.each([
    ['after its day, whoever has not answered', running, 2, due, undefined],
    ['before it once all have answered', running, 5, before, undefined],
    ['not before it while somebody may still answer', running, 4, before, 'written.before_due'],
    ['once', { due, ended: true }, 5, after, 'written.ended'],
    ['only where it was begun', null, 0, after, 'written.not_asked'],
  ] as const)('%s', (_what, written, returned, now, code) => {
    expect(refuseEndingWritten(written, { returned, of: 5, now })?.code).toBe(code)
  })

  it.each([
    ['dropped for a vote in the room while nobody has answered', running, 0, undefined],
    ['not dropped after an answer', running, 1, 'written.answers_in'],
    ['not dropped where it was not begun', null, 0, 'written.not_asked'],
    ['not dropped once ended', { due, ended: true }, 0, 'written.ended'],
  ] as const)('%s', (_what, written, returned, code) => {
    expect(refuseDroppingWritten(written, returned)?.code).toBe(code)
  })

  it('before anything is concluded', () => {
    expect([refuseAwaited(running)?.code, refuseAwaited({ due, ended: true }), refuseAwaited(null)]).toEqual(['written.running', undefined, undefined])
  })
})
