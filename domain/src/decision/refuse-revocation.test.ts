import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { refuseAnnouncing, refuseDroppingNotice, refuseReply, refuseRevocation, type RevocationCase } from './refuse-revocation.ts'

const [lan, minh, quan] = ['lan', 'minh', 'quan'] as PersonId[] as [PersonId, PersonId, PersonId]
const recognised: RevocationCase = { stage: 'recognised', authors: [lan, minh], notice: null, drafted: false }
const announced: RevocationCase = { ...recognised, notice: { due: day('2026-12-23'), replied: [] } }
const why = { ground: 'false_figures', reasons: 'Số liệu trước khi áp dụng không có trong sổ theo dõi' }
const now = new Date('2026-12-01T05:00:00Z')
const [lastMoment, over] = [new Date('2026-12-23T16:59:59Z'), new Date('2026-12-23T17:00:00Z')]

describe('announcing that a recognition may be revoked', () => {
  it.each([
    ['by a ground of the regulation, with reasons', recognised, why, undefined],
    ['before it was recognised', { ...recognised, stage: 'awaiting_decision' }, why, { code: 'initiative.stage', stage: 'awaiting_decision', move: 'revoke' }],
    ['once it is revoked', { ...announced, stage: 'revoked' }, why, { code: 'initiative.stage', stage: 'revoked', move: 'revoke' }],
    ['twice', announced, why, { code: 'revocation.announced' }],
    ['on a ground nobody wrote down', recognised, { ...why, ground: 'rumour' }, { code: 'revocation.unknown_ground', ground: 'rumour' }],
    ['without reasons', recognised, { ...why, reasons: ' ' }, { code: 'revocation.reasons_missing' }],
  ] as const)('%s', (_what, facts, cause, refusal) => {
    expect(refuseAnnouncing(facts, nationalDefault, cause)).toEqual(refusal)
  })
})

describe('replying', () => {
  it.each([
    ['an author, to the last second of the day', announced, minh, lastMoment, undefined],
    ['an author a second later', announced, minh, over, { code: 'revocation.reply_closed', due: '2026-12-23' }],
    ['an author who has replied', { ...announced, notice: { due: day('2026-12-23'), replied: [minh] } }, minh, now, { code: 'revocation.replied' }],
    ['an author who was told nothing', recognised, lan, now, { code: 'revocation.not_announced' }],
    ['an author of what is revoked already', { ...announced, stage: 'revoked' }, lan, now, { code: 'initiative.stage', stage: 'revoked', move: 'revoke' }],
    ['somebody else', announced, quan, now, { code: 'revocation.not_an_author' }],
  ] as const)('%s', (_what, facts, person, at, refusal) => {
    expect(refuseReply(facts, person, at)).toEqual(refusal)
  })
})

describe('drafting the revocation', () => {
  const replied = (...who: PersonId[]): RevocationCase => ({ ...announced, notice: { due: day('2026-12-23'), replied: who } })
  it.each([
    ['once every author has replied', replied(minh, lan), now, undefined],
    ['once the time to reply is over', announced, over, undefined],
    ['while nobody has replied and all still may', announced, now, { code: 'revocation.reply_open', until: '2026-12-23' }],
    ['while one of two has replied', replied(lan), lastMoment, { code: 'revocation.reply_open', until: '2026-12-23' }],
    ['while its draft is there', { ...replied(minh, lan), drafted: true }, now, { code: 'decision.revocation_drafted' }],
    ['of what the authors were not told', recognised, over, { code: 'revocation.not_announced' }],
    ['twice', { ...announced, stage: 'revoked' }, over, { code: 'initiative.stage', stage: 'revoked', move: 'revoke' }],
  ] as const)('%s', (_what, facts, at, refusal) => {
    expect(refuseRevocation(facts, at)).toEqual(refusal)
  })
})

describe('taking the announcement back', () => {
  it.each([
    ['before anything is drafted', announced, undefined],
    ['when there is none', recognised, { code: 'revocation.not_announced' }],
    ['with a decision drafted on it', { ...announced, drafted: true }, { code: 'decision.revocation_drafted' }],
    ['once it is revoked', { ...announced, stage: 'revoked' }, { code: 'initiative.stage', stage: 'revoked', move: 'revoke' }],
  ] as const)('%s', (_what, facts, refusal) => {
    expect(refuseDroppingNotice(facts)).toEqual(refusal)
  })
})
