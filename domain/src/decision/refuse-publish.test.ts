import { describe, expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { type DecisionItem, type PublishCase, refuseApproval, refusePublish } from './refuse-publish.ts'

const id = 'SK-2026-017' as InitiativeId
const item: DecisionItem = { id, stage: 'awaiting_decision', reasons: '', consent: 'not_needed' }
const approved: PublishCase = {
  kind: 'recognition', state: 'approved', items: [item], satOn: day('2026-11-20'), approvedOn: null, unweighed: [], numbersTaken: [1, 2, 4],
  reasonsBasis: nationalDefault.terms.decide.basis, consentBasis: nationalDefault.council.consentBasis,
}
const given = { number: 5, dated: day('2026-11-23') }
const now = new Date('2026-11-23T05:00:00Z')

describe('issuing a decision', () => {
  it('takes number and date, on the day or before it, not before the sitting', () => {
    expect(refusePublish(approved, given, now)).toBeUndefined()
    expect(refusePublish(approved, { number: 3, dated: day('2026-11-20') }, now)).toBeUndefined()
  })

  it('may recognise a head of the agency once the superior body has consented', () => {
    expect(refusePublish({ ...approved, items: [{ ...item, consent: 'given' }] }, given, now)).toBeUndefined()
  })

  it('may decline where consent was refused, with the reasons', () => {
    expect(refusePublish({ ...approved, kind: 'refusal', items: [{ ...item, consent: 'refused', reasons: 'Cấp trên không chấp thuận' }] }, given, now)).toBeUndefined()
  })

  it.each([
    ['not approved yet', { ...approved, state: 'draft' }, given, { code: 'decision.not_approved' }],
    ['issued already', { ...approved, state: 'issued' }, given, { code: 'decision.issued' }],
    ['cancelled', { ...approved, state: 'cancelled' }, given, { code: 'decision.cancelled' }],
    ['with nothing in it', { ...approved, items: [] }, given, { code: 'decision.nothing_in_it' }],
    ['with an initiative withdrawn in the meantime', { ...approved, items: [{ ...item, stage: 'withdrawn' }] }, given, { code: 'decision.stage', initiatives: [id] }],
    ['without the consent still awaited', { ...approved, items: [{ ...item, consent: 'awaited' }] }, given, { code: 'decision.consent_missing', initiatives: [id], basis: nationalDefault.council.consentBasis }],
    ['against the refusal of the superior body', { ...approved, items: [{ ...item, consent: 'refused' }] }, given, { code: 'decision.consent_missing', initiatives: [id], basis: nationalDefault.council.consentBasis }],
    ['refusing without reasons', { ...approved, kind: 'refusal' }, given, { code: 'decision.reasons_missing', initiatives: [id], basis: nationalDefault.terms.decide.basis }],
    ['revoking what is not recognised', { ...approved, kind: 'revocation' }, given, { code: 'decision.stage', initiatives: [id] }],
    ['with a number given before', approved, { ...given, number: 4 }, { code: 'decision.number_taken', number: 4 }],
    ['with a number that is none', approved, { ...given, number: 0 }, { code: 'decision.number_invalid', number: 0 }],
    ['dated tomorrow', approved, { ...given, dated: day('2026-11-24') }, { code: 'decision.day_in_future', day: '2026-11-24', today: '2026-11-23' }],
    ['dated before it was approved', { ...approved, approvedOn: day('2026-11-22') }, { ...given, dated: day('2026-11-21') }, { code: 'decision.day_before_approval', day: '2026-11-21', approvedOn: '2026-11-22' }],
    ['dated before the sitting', approved, { ...given, dated: day('2026-11-19') }, { code: 'decision.day_before_sitting', day: '2026-11-19', satOn: '2026-11-20' }],
  ] as const)('is refused %s', (_what, facts, numbered, refusal) => {
    expect(refusePublish(facts as PublishCase, numbered, now)).toEqual(refusal)
  })

  it('may be dated today from 00:00 in Việt Nam', () => {
    expect(refusePublish(approved, { ...given, dated: day('2026-11-24') }, new Date('2026-11-23T17:00:00Z'))).toBeUndefined()
  })
})

describe('approving a decision', () => {
  it.each([
    ['a draft in order', { ...approved, state: 'draft' }, undefined],
    ['what is approved', approved, { code: 'decision.not_a_draft' }],
    ['what is issued', { ...approved, state: 'issued' }, { code: 'decision.issued' }],
    ['what is cancelled', { ...approved, state: 'cancelled' }, { code: 'decision.cancelled' }],
    ['a draft whose new law nobody has weighed', { ...approved, state: 'draft', unweighed: ['Luật mới'] }, { code: 'decision.favour_unweighed', papers: ['Luật mới'] }],
    ['a draft without consent', { ...approved, state: 'draft', items: [{ ...item, consent: 'awaited' }] }, { code: 'decision.consent_missing', initiatives: [id], basis: nationalDefault.council.consentBasis }],
  ] as const)('%s', (_what, facts, refusal) => {
    expect(refuseApproval(facts as PublishCase)).toEqual(refusal)
  })
})
