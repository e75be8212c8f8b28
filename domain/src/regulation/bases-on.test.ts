import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { basesOn } from './bases-on.ts'
import { shippedBases } from './shipped-bases.ts'
import { nationalDefault } from './shipped-packs.ts'

type Written = `${number}-${number}-${number}`
const cited = (legalBases: (typeof nationalDefault)['legalBases'], on: Written, received: readonly Written[] = [], register = shippedBases) =>
  basesOn({ legalBases }, register, { on: day(on), received: received.map((one) => ({ on: day(one) })) })

it('cites the law of science of the day the decision is dated, not the one before or after', () => {
  expect(cited(nationalDefault.legalBases, '2025-09-30')[0]).toBe('Luật Khoa học và công nghệ')
  expect(cited(nationalDefault.legalBases, '2025-10-01')[0]).toBe('Luật Khoa học, công nghệ và đổi mới sáng tạo')
  expect(cited(nationalDefault.legalBases, '2025-10-01')).toHaveLength(3)
})

it('cites nothing before it was issued', () => {
  const circular = (on: Written) => cited(nationalDefault.legalBases, on).some((title) => title.startsWith('Thông tư số 18/2013'))
  expect([circular('2013-07-31'), circular('2013-08-01')]).toEqual([false, true])
})

describe('whom a new paper does not reach', () => {
  const emulation = ['law_06_2022', 'law_06_2026']
  const [law, amending] = ['Luật Thi đua, khen thưởng', 'Luật số 06/2026/QH16 ngày 23 tháng 4 năm 2026 của Quốc hội']
  it.each([
    ['an act about no dossier goes by its day', '2026-11-23', [], [law, amending]],
    ['a dossier received before 01/10/2026 goes on under the old law', '2026-11-23', ['2026-09-30'], [law]],
    ['one received on that day is under the new one', '2026-11-23', ['2026-10-01'], [law, amending]],
    ['an act about both cites both', '2026-11-23', ['2026-09-30', '2026-10-01'], [law, amending]],
    ['before the new law there is only the old one', '2026-09-30', ['2026-09-30'], [law]],
  ] as const)('%s', (_what, on, received, titles) => {
    expect(cited(emulation, on, received)).toEqual(titles)
  })

  it('reaches them all the same where it was found to be better for them, if it says so', () => {
    const titles = (register = shippedBases) => basesOn({ legalBases: emulation }, register, { on: day('2026-11-23'), received: [{ on: day('2026-09-30'), better: ['law_06_2026'] }] })
    expect(titles()).toEqual([law, amending])
    expect(titles(shippedBases.map((one) => (one.transition ? { ...one, transition: { ...one.transition, unlessMoreFavourable: false } } : one)))).toEqual([law])
  })

  it('keeps the old one though it has been replaced, for the dossiers the new one spares', () => {
    const register = shippedBases.map((one) => (one.code === 'decree_152_2025' ? { ...one, transition: { receivedBefore: day('2025-07-01'), unlessMoreFavourable: false, evidence: 'design' as const } } : one))
    const of = (received: Written, there = register) => cited(['decree_98_2023', 'decree_152_2025'], '2025-08-01', [received], there).map((title) => title.slice(13, 19))
    expect(of('2025-06-30')).toEqual(['98/202'])
    expect(of('2025-07-01')).toEqual(['152/20'])
    expect(of('2025-06-30', [...shippedBases])).toEqual(['152/20'])
  })
})

it('takes from the regulation itself what the register does not have, and otherwise the word of the register', () => {
  const own = { code: 'own', title: 'Quyết định số 5/QĐ-VP', issuedOn: null, validFrom: null, validTo: null, evidence: 'fact' as const }
  expect(cited([own, { ...own, code: 'decree_13_2012' }], '2026-01-01').map((title) => title.slice(0, 22))).toEqual(['Quyết định số 5/QĐ-VP', 'Nghị định số 13/2012/N'])
})
