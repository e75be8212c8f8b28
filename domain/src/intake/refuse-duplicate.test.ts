import { describe, expect, it } from 'vitest'
import type { InitiativeId, PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import type { Filing } from './first-filed.ts'
import { refuseAccept, type Verdict } from './refuse-accept.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'

const [lan, thu] = ['lan', 'thu'] as PersonId[] as [PersonId, PersonId]
const filing = (id: string, time: string, receiptNumber: number): Filing => ({ id: id as InitiativeId, receivedAt: new Date(`2026-11-23T${time}+07:00`), receiptNumber })
const first = filing('a', '09:00:01', 11)
const later = filing('b', '09:00:05', 12)
const examined = { stage: 'submitted', accepted: false, authors: [lan], filing: later } as const

describe('two đơn on one solution, received at 09:00:01 and 09:00:05 (6.9)', () => {
  it.each([
    ['the later repeats the earlier', examined, thu, first, 'Cùng một giải pháp', undefined],
    ['also while its author completes it', { ...examined, stage: 'completion_requested' }, thu, first, 'Cùng một giải pháp', undefined],
    ['the earlier does not repeat the later', { ...examined, filing: first }, thu, later, 'Cùng một giải pháp', { code: 'duplicate.not_earlier' }],
    ['nor any dossier itself', examined, thu, later, 'Cùng một giải pháp', { code: 'duplicate.not_earlier' }],
    ['of one instant, the register decides', examined, thu, filing('c', '09:00:05', 13), 'Cùng một giải pháp', { code: 'duplicate.not_earlier' }],
    ['not without a reason', examined, thu, first, ' ', { code: 'duplicate.reason_missing' }],
    ['not by its author', examined, lan, first, 'Cùng một giải pháp', { code: 'intake.own_initiative' }],
    ['not after acceptance', { ...examined, stage: 'scoring', accepted: true }, thu, first, 'Cùng một giải pháp', { code: 'initiative.stage', stage: 'scoring', move: 'accept' }],
  ] as const)('%s', (_what, dossier, officer, earlier, reason, refusal) => {
    expect(refuseDuplicate(dossier, officer, earlier, reason)).toEqual(refusal)
  })

  it('the later is not accepted: test (a) of novelty has failed', () => {
    const met = Object.fromEntries(nationalDefault.conditions.map(({ code }): [string, Verdict] => [code, 'met']))
    const facts = { stage: 'submitted', authors: [lan], applicationState: 'applied', checks: met } as const
    const failed = nationalDefault.noveltyTests[0]!.code
    expect(refuseAccept({ ...facts, failedTests: [] }, nationalDefault.conditions, thu)).toBeUndefined()
    expect(refuseAccept({ ...facts, failedTests: [failed] }, nationalDefault.conditions, thu)).toEqual({ code: 'intake.not_met', conditions: ['not_filed_before'] })
  })
})
