import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { evidences } from './basis.ts'
import { carriedBases } from './pack-basis.ts'
import { refuseBasis } from './refuse-basis.ts'
import { names, restsOnReplaced } from './rests-on-replaced.ts'
import { shippedBases } from './shipped-bases.ts'
import { daNangEducation, nationalDefault } from './shipped-packs.ts'
import { basis } from './basis.ts'

const today = day('2026-11-23')

describe('what rests on a paper no longer in force', () => {
  it('is nothing in the packs that ship: both laws of science are named, each for its days', () => {
    for (const pack of [nationalDefault, daNangEducation]) expect(restsOnReplaced(pack, shippedBases, today)).toEqual([])
  })

  it('is the rule that names it, from the day after its last', () => {
    const pack = {
      ...nationalDefault, terms: { ...nationalDefault.terms, decide: { ...nationalDefault.terms.decide, basis: basis('Nghị định 98/2023/NĐ-CP', 'Điều 4', 'fact') } },
      conditions: [{ ...nationalDefault.conditions[0]!, basis: basis('Thông tư 01/2024/TT-BNV, sửa đổi', 'Điều 9', 'fact') }],
      voting: { ...nationalDefault.voting, quorumBasis: basis('Luật 29/2013/QH13', '', 'fact') },
    }
    const found = { 'terms.decide': ['98/2023/NĐ-CP', '2025-06-30', '152/2025/NĐ-CP'], 'voting.quorumBasis': ['29/2013/QH13', '2025-09-30', '93/2025/QH15'], 'conditions[new]': ['01/2024/TT-BNV', '2025-08-04', '15/2025/TT-BNV'] }
    expect(Object.fromEntries(restsOnReplaced(pack, shippedBases, today).map(({ path, number, lastDay, replacement }) => [path, [number, lastDay, replacement?.number]]))).toEqual(found)
    expect(restsOnReplaced(pack, shippedBases, day('2025-06-30'))).toEqual([])
    expect(restsOnReplaced(pack, shippedBases, day('2025-07-01')).map(({ path }) => path)).toEqual(['terms.decide'])
  })

  it('is a regulation that names the old one and not what replaced it', () => {
    const without = { ...nationalDefault, legalBases: ['law_29_2013', 'decree_13_2012'] }
    expect(restsOnReplaced(without, shippedBases, today)).toMatchObject([{ path: 'legalBases[law_29_2013]', replacement: { code: 'law_93_2025' } }])
  })

  it.each([['Luật KH&CN 29/2013/QH13', true], ['Luật (29/2013/QH13)', true], ['Luật 129/2013/QH13', false], ['Luật 29/2013/QH131', false]])('%s: %s', (paper, does) => {
    expect(names(paper, '29/2013/QH13')).toBe(does)
  })
})

describe('an entry of the register', () => {
  const [law, other] = [shippedBases.find(({ code }) => code === 'law_29_2013')!, shippedBases.find(({ code }) => code === 'law_93_2025')!]

  it('stands as every one that ships does, with how well it is known', () => {
    for (const one of shippedBases) {
      expect(refuseBasis(one, shippedBases.filter(({ code }) => code !== one.code))).toBeUndefined()
      expect(evidences).toContain(one.evidence)
    }
    expect(shippedBases).toHaveLength(21)
  })

  it.each([
    ['has the code of another', { ...law, code: 'law_93_2025' }, { code: 'basis.code_taken', by: other.title }],
    ['is in force before it is issued', { ...law, issuedOn: day('2014-01-02') }, { code: 'basis.in_force_before_issued', issuedOn: '2014-01-02' }],
    ['ends before it begins', { ...law, validTo: day('2013-12-31') }, { code: 'basis.ends_before_it_begins' }],
    ['is replaced on its first day', { ...law, validTo: null, replacedBy: { code: 'law_93_2025', on: day('2014-01-01') } }, { code: 'basis.ends_before_it_begins' }],
    ['is replaced by what the register does not have', { ...law, replacedBy: { code: 'nothing', on: day('2025-10-01') } }, { code: 'basis.unknown', found: 'nothing' }],
    ['amends itself', { ...law, amendedBy: [{ code: 'law_29_2013', on: day('2025-10-01') }] }, { code: 'basis.after_itself' }],
    ['is replaced by what it replaced', { ...other, replacedBy: { code: 'law_29_2013', on: day('2026-10-01') } }, { code: 'basis.after_itself' }],
  ] as const)('is refused when it %s', (_what, entry, refusal) => {
    expect(refuseBasis(entry, shippedBases.filter((one) => one !== (entry.code === 'law_93_2025' && entry.number === other.number ? other : law)))).toEqual(refusal)
  })

  it('is made of what a regulation brings along; its number is read off the title', () => {
    expect(carriedBases(daNangEducation.legalBases)).toMatchObject([{ code: 'decision_465_2026', number: '465/QĐ-SGDĐT', replacedBy: null }])
  })
})
