import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { basesOn } from './bases-on.ts'
import type { LegalBasis } from './legal-basis.ts'
import { shippedBases } from './shipped-bases.ts'
import { followBases } from './follow-bases.ts'

const citing = (codes: readonly string[], on: `${number}-${number}-${number}`, register: readonly LegalBasis[] = shippedBases) => basesOn({ legalBases: followBases(codes, register) }, register, { on: day(on), received: [] })

describe('papers with what became of them', () => {
  it('cite on each day what is in force then', () => {
    expect(citing(['decree_98_2023'], '2025-06-30')).toEqual(['Nghị định số 98/2023/NĐ-CP của Chính phủ'])
    expect(citing(['decree_98_2023'], '2025-07-01').join()).toContain('152/2025/NĐ-CP')
    expect(citing(['decree_98_2023'], '2025-07-01')).toHaveLength(1)
  })

  it('follow what an agency enters itself, however often, and turn in no circle', () => {
    const decree = shippedBases.find(({ code }) => code === 'decree_152_2025')!
    const next: LegalBasis = { ...decree, code: 'decree_next', title: 'Nghị định mới', issuedOn: day('2026-10-01'), validFrom: day('2026-11-01'), replacedBy: { code: 'decree_98_2023', on: day('2099-01-01') } }
    const register = [...shippedBases.filter((one) => one !== decree), { ...decree, replacedBy: { code: 'decree_next', on: day('2026-11-01') } }, next]
    expect(followBases(['decree_98_2023'], register)).toEqual(['decree_98_2023', 'decree_152_2025', 'decree_next'])
    expect(citing(['decree_98_2023'], '2026-11-26', register)).toEqual(['Nghị định mới'])
  })

  it('take along what amends a law, once it is in force', () => {
    expect(followBases(['law_06_2022'], shippedBases)).toEqual(['law_06_2022', 'law_06_2026'])
    expect([citing(['law_06_2022'], '2026-09-30'), citing(['law_06_2022'], '2026-10-01')].map((cited) => cited.length)).toEqual([1, 2])
  })
})
