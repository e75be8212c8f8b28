import { describe, expect, it } from 'vitest'
import { readPack } from './read-pack.ts'
import { daNangEducation, nationalDefault, shippedPacks } from './shipped-packs.ts'

describe('reading a regulation from a file', () => {
  it.each(shippedPacks.map((pack) => [pack.code, pack] as const))('takes %s', (_code, pack) => {
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack, problems: [] })
  })

  it.each([
    ['a list', [], ''],
    ['nothing', null, ''],
    ['an empty object', {}, 'code'],
    ['a term left out', { ...nationalDefault, terms: { ...nationalDefault.terms, decide: undefined } }, 'terms.decide'],
    ['a threshold in words', { ...nationalDefault, voting: { ...nationalDefault.voting, threshold: '2/3' } }, 'voting.threshold'],
    ['a day that does not exist', { ...nationalDefault, validFrom: '2026-02-30' }, 'validFrom'],
    ['a kind of solution in another language', { ...nationalDefault, solutionKinds: [{ code: 'KY_THUAT', label: '', help: '' }] }, 'solutionKinds[0].code'],
    ['a mark in words', { ...daNangEducation, scale: { ...daNangEducation.scale, criteria: [{ ...daNangEducation.scale!.criteria[0], max: '40' }] } }, 'scale.criteria[0].max'],
    ['a rule without evidence', { ...nationalDefault, benefit: { required: true, basis: { paper: 'x', article: 'y' } } }, 'benefit.basis.evidence'],
  ])('refuses %s and says where', (_what, value, path) => {
    expect(readPack(value)).toEqual({ pack: null, problems: [{ path, code: 'malformed' }] })
  })

  it('refuses a whole pack that contradicts itself', () => {
    expect(readPack({ ...daNangEducation, scale: { ...daNangEducation.scale, total: 90 } })).toMatchObject({ pack: null, problems: [{ path: 'scale.total', code: 'total_mismatch' }] })
  })
})
