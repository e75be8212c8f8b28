import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { checkHearingRules, hearingRulesOf, usualHearingRules } from './hearing-rules.ts'
import { commentsPhase, type CommentsCase, refuseComments, refuseCouncilReply, refuseNaming, refuseUnreplied } from './refuse-comments.ts'
import { lastDayToAsk, refuseSecondLook, type SecondLookCase } from './refuse-second-look.ts'

const [office, chair, lan, binh, author] = ['office', 'chair', 'lan', 'binh', 'author'] as unknown as PersonId[]
const now = new Date('2026-11-24T03:00:00Z')

describe('comments of the council to the authors', () => {
  const item = { judges: [chair!, lan!], out: [binh!, author!], handedIn: [chair!, lan!], hasScale: true, scoresDue: day('2026-11-30'), opened: false, closed: false, concluded: false }
  const scored: CommentsCase = { stage: 'scoring', authors: [author!], item, released: { before: false, after: false }, replyDays: 5 }
  const oneMissing = { ...scored, item: { ...item, handedIn: [chair!] } }

  it.each<[case_: string, CommentsCase, PersonId, Date, unknown]>([
    ['the standing office, with every sheet in', scored, office!, now, undefined],
    ['a member whose own sheet is in', scored, lan!, now, undefined],
    ['a member whose own is not', oneMissing, lan!, now, { code: 'hearing.own_sheet_first' }],
    ['anyone while a sheet is still coming', oneMissing, office!, now, { code: 'hearing.sheets_awaited', in: 1, of: 2, until: '2026-11-30' }],
    ['on the last second of the day for sheets', oneMissing, office!, new Date('2026-11-30T16:59:59Z'), { code: 'hearing.sheets_awaited', in: 1, of: 2, until: '2026-11-30' }],
    ['once that day is over, though one is missing', oneMissing, office!, new Date('2026-11-30T17:00:00Z'), undefined],
    ['once the sitting has opened', { ...oneMissing, item: { ...oneMissing.item!, opened: true } }, office!, now, undefined],
    ['where the council votes alone', { ...oneMissing, item: { ...oneMissing.item!, hasScale: false } }, office!, now, undefined],
    ['an author', scored, author!, now, { code: 'hearing.own_initiative' }],
    ['a member who is out of it', scored, binh!, now, { code: 'hearing.out_of_item' }],
    ['before any council', { ...scored, item: null }, office!, now, { code: 'hearing.no_sitting' }],
    ['a second time', { ...scored, released: { before: true, after: false } }, office!, now, { code: 'hearing.released' }],
    ['where the rules know of no reply', { ...scored, replyDays: 0 }, office!, now, { code: 'hearing.no_reply_round' }],
    ['between conclusion and publication', { ...scored, stage: 'awaiting_decision', item: { ...item, opened: true, closed: true, concluded: true } }, office!, now, { code: 'hearing.not_published' }],
    ['of an item concluded in the room', { ...scored, stage: 'sitting', item: { ...item, opened: true, concluded: true } }, office!, now, { code: 'hearing.not_published' }],
    ['to explain a result that is published', { ...scored, stage: 'declined', item: { ...item, opened: true, closed: true, concluded: true }, released: { before: true, after: false } }, office!, now, undefined],
    ['to explain it where no reply is known of', { ...scored, stage: 'deferred', replyDays: 0, item: { ...item, opened: true, closed: true, concluded: true } }, office!, now, undefined],
  ])('%s', (_case, facts, person, at, refusal) => {
    expect(refuseComments(facts, person, at)).toEqual(refusal)
  })

  it('come before the conclusion or after the result, never between', () => {
    expect([commentsPhase(scored), commentsPhase({ stage: 'declined', item: { ...item, closed: true, concluded: true } }), commentsPhase({ stage: 'awaiting_decision', item: { ...item, closed: true, concluded: true } })]).toEqual(['before', 'after', 'between'])
  })

  it('never name a member, with or without marks', () => {
    const members = ['Trần Thị Lan', 'Lê Bình']
    expect(refuseNaming(['Số liệu chưa đủ'], members)).toBeUndefined()
    expect(refuseNaming(['Số liệu chưa đủ', 'Theo đồng chí TRAN  THI LAN, cần bổ sung'], members)).toEqual({ code: 'hearing.names_member', name: 'Trần Thị Lan' })
  })

  const asked = { due: day('2026-12-01'), replied: false }
  it.each<[string, Parameters<typeof refuseCouncilReply>[0], PersonId, Date, unknown]>([
    ['an author who was asked', { authors: [author!], asked }, author!, now, undefined],
    ['to the last second', { authors: [author!], asked }, author!, new Date('2026-12-01T16:59:59Z'), undefined],
    ['not after it', { authors: [author!], asked }, author!, new Date('2026-12-01T17:00:00Z'), { code: 'hearing.reply_closed', due: '2026-12-01' }],
    ['not a second time', { authors: [author!], asked: { ...asked, replied: true } }, author!, now, { code: 'hearing.replied' }],
    ['not unasked', { authors: [author!], asked: null }, author!, now, { code: 'hearing.not_asked' }],
    ['nobody else', { authors: [author!], asked }, lan!, now, { code: 'hearing.not_an_author' }],
  ])('are replied to: %s', (_case, facts, person, at, refusal) => {
    expect(refuseCouncilReply(facts, person, at)).toEqual(refusal)
  })

  it('hold the conclusion back until the reply or its last day', () => {
    expect(refuseUnreplied(null, now)).toBeUndefined()
    expect(refuseUnreplied(asked, now)).toEqual({ code: 'hearing.reply_awaited', until: '2026-12-01' })
    expect(refuseUnreplied({ ...asked, replied: true }, now)).toBeUndefined()
    expect(refuseUnreplied(asked, new Date('2026-12-01T17:00:00Z'))).toBeUndefined()
  })
})

describe('a second look', () => {
  const declined: SecondLookCase = { stage: 'declined', authors: [author!], decidedOn: day('2026-11-20'), asked: false, rules: usualHearingRules }
  it.each<[string, SecondLookCase, PersonId, Date, unknown]>([
    ['is asked for by an author', declined, author!, now, undefined],
    ['to the end of the thirtieth day', declined, author!, new Date('2026-12-20T16:59:59Z'), undefined],
    ['not after it', declined, author!, new Date('2026-12-20T17:00:00Z'), { code: 'second_look.too_late', last: '2026-12-20' }],
    ['not by anyone else', declined, lan!, now, { code: 'second_look.not_an_author' }],
    ['not of what was recognised', { ...declined, stage: 'recognised' }, author!, now, { code: 'second_look.not_declined', stage: 'recognised' }],
    ['once', { ...declined, asked: true }, author!, now, { code: 'second_look.asked' }],
    ['not where the rules know of none', { ...declined, rules: { askWithinDays: 0 } }, author!, now, { code: 'second_look.none' }],
  ])('%s', (_case, facts, person, at, refusal) => {
    expect(refuseSecondLook(facts, person, at)).toEqual(refusal)
  })

  it('has no last day where there is none', () => {
    expect([lastDayToAsk(day('2026-11-20'), usualHearingRules), lastDayToAsk(day('2026-11-20'), { askWithinDays: 0 })]).toEqual(['2026-12-20', null])
  })
})

it('goes by the usual rules where a regulation says nothing', () => {
  expect(hearingRulesOf(nationalDefault.council)).toBe(usualHearingRules)
  expect(hearingRulesOf({ hearing: { ...usualHearingRules, replyDays: 3 } }).replyDays).toBe(3)
  expect(checkHearingRules({})).toEqual([])
})

it.each([[{ replyDays: -1 }, 'replyDays', -1], [{ askWithinDays: 1.5 }, 'askWithinDays', 1.5], [{ lookDays: 0 }, 'lookDays', 0]] as const)('takes whole days, and time for a second look that may be asked for: %o', (part, key, found) => {
  expect(checkHearingRules({ hearing: { ...usualHearingRules, ...part } })).toEqual([{ path: `council.hearing.${key}`, code: 'not_whole_number', found }])
})
