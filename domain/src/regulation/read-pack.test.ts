import { describe, expect, it } from 'vitest'
import { readPack } from './read-pack.ts'
import { daNangEducation, nationalDefault, shippedPacks } from './shipped-packs.ts'

describe('reading a regulation from a file', () => {
  it.each(shippedPacks.map((pack) => [pack.code, pack] as const))('takes %s', (_code, pack) => {
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack, problems: [] })
  })

  it.each([
    ['a list', [], '', 'object', 'list'],
    ['nothing', null, '', 'object', 'null'],
    ['an empty object', {}, 'code', 'text', 'absent'],
    ['a term left out', { ...nationalDefault, terms: { ...nationalDefault.terms, decide: undefined } }, 'terms.decide', 'object', 'absent'],
    ['a threshold in words', { ...nationalDefault, voting: { ...nationalDefault.voting, threshold: '2/3' } }, 'voting.threshold', 'object', '“2/3”'],
    ['a day that does not exist', { ...nationalDefault, validFrom: '2026-02-30' }, 'validFrom', 'day', '“2026-02-30”'],
    ['a kind of solution in another language', { ...nationalDefault, solutionKinds: [{ code: 'KY_THUAT', label: '', help: '' }] }, 'solutionKinds[0].code', 'one of: technical, management, operational, applied_progress', '“KY_THUAT”'],
    ['a mark in words', { ...daNangEducation, scale: { ...daNangEducation.scale, criteria: [{ ...daNangEducation.scale!.criteria[0], max: '40' }] } }, 'scale.criteria[0].max', 'number', '“40”'],
    ['a rule without evidence', { ...nationalDefault, benefit: { required: true, basis: { paper: 'x', article: 'y' } } }, 'benefit.basis.evidence', 'one of: fact, second_hand, memory_high, memory_medium, memory_low, unknown, design', 'absent'],
  ])('refuses %s and says where, what is wanted and what is there', (_what, value, path, wanted, found) => {
    expect(readPack(value)).toEqual({ pack: null, problems: [{ path, code: 'malformed', wanted, found }] })
  })

  it('refuses a whole pack that contradicts itself', () => {
    expect(readPack({ ...daNangEducation, scale: { ...daNangEducation.scale, total: 90 } })).toMatchObject({ pack: null, problems: [{ path: 'scale.total', code: 'total_mismatch' }] })
  })
})
