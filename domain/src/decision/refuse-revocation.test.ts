import { describe, expect, it } from 'vitest'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { refuseRevocation } from './refuse-revocation.ts'

const grounds = nationalDefault.revocationGrounds
const recognised = { stage: 'recognised', drafted: false, reply: null } as const
const why = { ground: 'false_figures', reasons: 'Số liệu trước khi áp dụng không có trong sổ theo dõi' }
const waiting = { ...recognised, reply: { due: day('2026-12-23'), received: false } } as const
const now = new Date('2026-12-01T05:00:00Z')

describe('revoking a recognition', () => {
  it.each([
    ['by a ground of the regulation, with reasons', recognised, now],
    ['once the author has replied', { ...waiting, reply: { ...waiting.reply, received: true } }, now],
    ['once the time to reply is over', waiting, new Date('2026-12-23T17:00:00Z')],
  ] as const)('is possible %s', (_what, facts, at) => {
    expect(refuseRevocation(facts, grounds, why, at)).toBeUndefined()
  })

  it.each([
    ['before it was recognised', { ...recognised, stage: 'awaiting_decision' }, why, { code: 'initiative.stage', stage: 'awaiting_decision', move: 'revoke' }],
    ['twice', { ...recognised, stage: 'revoked' }, why, { code: 'initiative.stage', stage: 'revoked', move: 'revoke' }],
    ['while its draft is there', { ...recognised, drafted: true }, why, { code: 'decision.revocation_drafted' }],
    ['on a ground nobody wrote down', recognised, { ...why, ground: 'rumour' }, { code: 'revocation.unknown_ground', ground: 'rumour' }],
    ['without reasons', recognised, { ...why, reasons: '' }, { code: 'revocation.reasons_missing' }],
    ['while the author may still reply', waiting, why, { code: 'revocation.reply_open', until: '2026-12-23' }],
  ] as const)('is refused %s', (_what, facts, cause, refusal) => {
    expect(refuseRevocation(facts, grounds, cause, now)).toEqual(refusal)
  })
})
