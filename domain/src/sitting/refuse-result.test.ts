import { describe, expect, it } from 'vitest'
import type { Tally } from '../ballot/tally.ts'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import type { ScaleJudgement } from '../scoring/judge-scale.ts'
import { decideResult } from './decide-result.ts'
import { refuseReasonCodes, refuseResult, refuseTakingResultBack, type ResultCase } from './refuse-result.ts'

const enough: Tally = { agree: 6, disagree: 1, abstain: 0, base: 9, needed: 6, passed: true }
const short: Tally = { ...enough, agree: 5, passed: false }
const good: ScaleJudgement = { passed: true, failed: [], class: 'B', warnings: [] }
const below = { code: 'total_below', wanted: 50, found: 49 } as const
const bad: ScaleJudgement = { passed: false, failed: [below], class: null, warnings: [] }

describe('the two gates', () => {
  it.each([
    ['both passed', good, enough, 'recognise', []],
    ['votes alone, where there is no scale', null, enough, 'recognise', []],
    ['points passed, votes short', good, short, 'decline', ['votes_short']],
    ['votes passed, points short', bad, enough, 'decline', ['points_short']],
    ['both short', bad, short, 'decline', ['votes_short', 'points_short']],
  ] as const)('%s', (_what, judgement, vote, suggested, reasons) => {
    expect(decideResult(judgement, vote)).toMatchObject({ suggested, reasons })
  })

  it('are shown each with its own figures', () => {
    expect(decideResult(bad, short)).toEqual({
      points: { passed: false, failed: [below] }, votes: { passed: false, agree: 5, needed: 6, base: 9 }, suggested: 'decline', reasons: ['votes_short', 'points_short'],
    })
    expect(decideResult(null, enough).points).toBeNull()
  })
})

const members = Array.from({ length: 9 }, (_, at) => `m${at}` as PersonId)
const room: ResultCase = { sitting: { opened: true, closed: false, members, present: members.slice(0, 7), appointed: members.length }, gates: decideResult(good, enough), discussion: { spread: null, last: null }, voting: nationalDefault.voting, sheets: null }

describe('recording what the council concluded', () => {
  it('waits for every sheet where the process wants them all, but to defer needs none', () => {
    const basis = { paper: 'Quy chế', article: 'Điều 8', evidence: 'fact' } as const
    const short = { ...room, sheets: { in: 6, of: 8, basis } }
    expect(refuseResult(short, 'recognise', '')).toEqual({ code: 'sitting.sheets_missing', in: 6, of: 8, basis })
    expect(refuseResult(short, 'defer', 'Chờ đủ phiếu')).toBeUndefined()
    expect(refuseResult({ ...room, sheets: { in: 8, of: 8, basis } }, 'recognise', '')).toBeUndefined()
  })

  it.each([
    ['recognition through both gates', room, 'recognise', ''],
    ['a refusal with its reasons', { ...room, gates: decideResult(good, short) }, 'decline', 'Không đạt 2/3'],
    ['deferral to the next round, whatever the vote', room, 'defer', 'Cần bổ sung số liệu'],
    ['asking an expert', { ...room, gates: decideResult(good, short) }, 'consult_expert', 'Cần ý kiến về an toàn thông tin'],
  ] as const)('takes %s', (_what, facts, result, reasons) => {
    expect(refuseResult(facts, result, reasons)).toBeUndefined()
  })

  it.each([
    ['recognition with five of nine', { ...room, gates: decideResult(good, short) }, 'recognise', '', { code: 'sitting.votes_short', agree: 5, needed: 6, base: 9, basis: nationalDefault.voting.basis }],
    ['recognition below the scale', { ...room, gates: decideResult(bad, enough) }, 'recognise', '', { code: 'sitting.points_short', failed: [below] }],
    ['recognition of scores too far apart', { ...room, discussion: { spread: { most: 20, found: 28 }, last: null } }, 'recognise', '', { code: 'discussion.wanted', most: 20, found: 28 }],
    ['a refusal against the vote', room, 'decline', 'Vì', { code: 'sitting.gates_passed', agree: 6, needed: 6 }],
    ['a refusal without reasons', { ...room, gates: decideResult(good, short) }, 'decline', ' ', { code: 'sitting.reasons_missing', result: 'decline' }],
    ['a deferral without reasons', room, 'defer', '', { code: 'sitting.reasons_missing', result: 'defer' }],
    ['anything without a quorum', { ...room, sitting: { ...room.sitting, present: members.slice(0, 5) } }, 'recognise', '', { code: 'sitting.no_quorum', present: 5, needed: 6, appointed: 9 }],
    ['anything before it opens', { ...room, sitting: { ...room.sitting, opened: false } }, 'recognise', '', { code: 'sitting.not_open' }],
    ['anything after it closes', { ...room, sitting: { ...room.sitting, closed: true } }, 'recognise', '', { code: 'sitting.closed' }],
  ] as const)('does not take %s', (_what, facts, result, reasons, refusal) => {
    expect(refuseResult(facts, result, reasons)).toEqual(refusal)
  })
})

describe('the reasons of a refusal', () => {
  it.each([
    ['those of the regulation', ['not_new', 'votes_short'], 'decline', undefined],
    ['none, with the reasons in words', [], 'decline', undefined],
    ['one nobody wrote down', ['not_new', 'dull'], 'decline', { code: 'sitting.unknown_reason', reason: 'dull' }],
    ['one with a recognition', ['not_new'], 'recognise', { code: 'sitting.unknown_reason', reason: 'not_new' }],
  ] as const)('%s', (_what, codes, result, refusal) => {
    expect(refuseReasonCodes(codes, result, nationalDefault)).toEqual(refusal)
  })
})

describe('taking a result back', () => {
  it('is possible while the council sits', () => {
    const states = [{ opened: true, closed: false }, { opened: false, closed: false }, { opened: true, closed: true }]
    expect(states.map(refuseTakingResultBack)).toEqual([undefined, { code: 'sitting.not_open' }, { code: 'sitting.closed' }])
  })
})
