import { describe, expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import { type ConcludedItem, decisionFor, refuseCancel, refuseDraft, refuseGiveBack, refuseReturn } from './refuse-draft.ts'

const item: ConcludedItem = { id: 'SK-2026-017' as InitiativeId, stage: 'awaiting_decision', result: 'recognise', consent: 'not_needed', inDecision: false }

describe('what a closed sitting leaves to decide', () => {
  it.each<[string, ConcludedItem, 'recognition' | 'refusal' | undefined]>([
    ['recognised by the council', item, 'recognition'],
    ['recognised, with the consent of the superior body', { ...item, consent: 'given' }, 'recognition'],
    ['recognised, the superior body not consenting', { ...item, consent: 'refused' }, 'refusal'],
    ['recognised, consent still awaited', { ...item, stage: 'awaiting_consent', consent: 'awaited' }, undefined],
    ['declined', { ...item, result: 'decline' }, 'refusal'],
    ['declined, whoever is an author', { ...item, result: 'decline', consent: 'refused' }, 'refusal'],
    ['deferred', { ...item, stage: 'deferred', result: 'defer' }, undefined],
    ['withdrawn by its author since', { ...item, stage: 'withdrawn' }, undefined],
    ['in a decision already', { ...item, inDecision: true }, undefined],
  ])('%s', (_what, concluded, kind) => {
    expect(decisionFor(concluded)).toBe(kind)
  })

  it('is drafted only from a closed sitting that left something', () => {
    expect(refuseDraft({ closed: false, items: [item] })).toEqual({ code: 'decision.sitting_open' })
    expect(refuseDraft({ closed: true, items: [{ ...item, inDecision: true }] })).toEqual({ code: 'decision.nothing_to_draft' })
    expect(refuseDraft({ closed: true, items: [item] })).toBeUndefined()
  })
})

describe('going back', () => {
  it.each([['draft', 'decision.not_approved'], ['approved', undefined], ['issued', 'decision.issued'], ['cancelled', 'decision.cancelled']] as const)('an approval of what is %s', (state, code) => {
    expect(refuseGiveBack(state)?.code).toBe(code)
  })

  it.each([['draft', undefined], ['approved', 'decision.approved'], ['issued', 'decision.issued'], ['cancelled', 'decision.cancelled']] as const)('dropping what is %s', (state, code) => {
    expect(refuseCancel(state)?.code).toBe(code)
  })

  it.each([
    ['draft', 'Điểm của hồ sơ thứ ba chưa khớp biên bản', undefined], ['approved', 'Cần xem lại căn cứ', undefined], ['draft', ' ', 'decision.return_reason_missing'],
    ['issued', 'Cần xem lại', 'decision.issued'], ['cancelled', 'Cần xem lại', 'decision.cancelled'], ['draft', undefined, undefined],
  ] as const)('returning what is %s, saying “%s”', (state, reason, code) => {
    expect(refuseReturn(state, reason)?.code).toBe(code)
  })
})
