import { describe, expect, it } from 'vitest'
import { type BenefitLine, computeLine } from './benefit-line.ts'
import { type BenefitFormula, checkFormula, sayFormula, usualFormula } from './formula.ts'
import { totalBenefit } from './total-benefit.ts'

/** Compiling the weekly report: 240 minutes before, 45 after, 52 weeks, 60.000 đ an hour. */
const weekly: BenefitLine = {
  id: '1', label: 'Tổng hợp báo cáo tuần', minutesBefore: 240, minutesAfter: 45, timesPerYear: 52, hourlyCost: 60_000,
  materialsSavedPerYear: null, printingSavedPerYear: 1_200_000, costOfApplying: 2_000_000, source: 'Sổ theo dõi công việc', insufficientData: false,
}
const nothing: BenefitLine = { ...weekly, minutesBefore: null, minutesAfter: null, timesPerYear: null, hourlyCost: null, printingSavedPerYear: null, costOfApplying: null }

describe('the benefit of a line', () => {
  it('is time saved times cost, with supplies, less the cost of applying', () => {
    expect(computeLine(weekly, usualFormula)).toEqual({
      kind: 'computed', minutes: 10_140, labour: 10_140_000, money: 9_340_000,
      parts: [{ code: 'printing', label: 'Tiết kiệm in ấn', counts: 'saved', amount: 1_200_000 }, { code: 'applying', label: 'Chi phí áp dụng', counts: 'spent', amount: 2_000_000 }],
    })
  })

  it('rounds a half đồng up', () => {
    expect(computeLine({ ...weekly, minutesBefore: 1, minutesAfter: 0, timesPerYear: 1, hourlyCost: 30, printingSavedPerYear: null, costOfApplying: null }, usualFormula)).toMatchObject({ labour: 1, money: 1 })
  })

  it('is honestly negative when the new way takes longer or costs more', () => {
    expect(computeLine({ ...weekly, minutesAfter: 300 }, usualFormula)).toMatchObject({ kind: 'computed', minutes: -3_120, labour: -3_120_000, money: -3_920_000 })
  })

  it('needs no times when only paper is saved', () => {
    expect(computeLine({ ...nothing, printingSavedPerYear: 500_000 }, usualFormula)).toMatchObject({ kind: 'computed', minutes: 0, labour: 0, money: 500_000 })
  })

  it.each([
    ['everything unknown', nothing, { kind: 'insufficient_data', minutes: null, missing: ['minutesBefore', 'minutesAfter', 'timesPerYear', 'hourlyCost'] }],
    ['no hourly cost: hours are known, money is not', { ...weekly, hourlyCost: null }, { kind: 'insufficient_data', minutes: 10_140, missing: ['hourlyCost'] }],
    ['no quantity', { ...weekly, timesPerYear: null }, { kind: 'insufficient_data', minutes: null, missing: ['timesPerYear'] }],
    ['the author says so', { ...weekly, insufficientData: true }, { kind: 'insufficient_data', minutes: 10_140, missing: [] }],
  ] as const)('is "chưa đủ dữ liệu định lượng" with %s', (_why, line, benefit) => {
    expect(computeLine(line, usualFormula)).toEqual(benefit)
  })
})

describe('the total', () => {
  it('keeps what was computed apart from what could not be', () => {
    expect(totalBenefit([weekly, { ...weekly, costOfApplying: null }, { ...weekly, hourlyCost: null }, nothing], usualFormula)).toEqual({
      computed: { lines: 2, minutes: 20_280, money: 9_340_000 + 11_340_000 },
      notComputable: { lines: 2, minutes: 10_140 },
    })
  })

  it('of no lines is nothing', () => {
    expect(totalBenefit([], usualFormula)).toEqual({ computed: { lines: 0, minutes: 0, money: 0 }, notComputable: { lines: 0, minutes: 0 } })
  })
})

describe('the formula of a regulation', () => {
  const [materials, , applying] = usualFormula.parts as [BenefitFormula['parts'][0], unknown, BenefitFormula['parts'][0]]
  const postage = { code: 'r1', label: 'Tiết kiệm bưu phí', counts: 'saved' } as const
  const training = { code: 'r2', label: 'Chi tập huấn', counts: 'spent' } as const
  const line = { ...weekly, otherAmounts: { r1: 700_000, r2: 300_000 } }

  it.each([
    ['the usual one does not know what another adds', usualFormula, { labour: 10_140_000, money: 9_340_000 }],
    ['hours stand beside the money', { ...usualFormula, labourCounts: false }, { minutes: 10_140, labour: 0, money: -800_000 }],
    ['what it leaves out is not counted', { labourCounts: true, parts: [materials, applying] }, { money: 8_140_000 }],
    ['what it adds is counted, saved and spent', { labourCounts: true, parts: [...usualFormula.parts, postage, training] }, { money: 9_740_000 }],
    ['what is spent may be saved elsewhere', { labourCounts: true, parts: [{ ...applying, counts: 'saved' }] }, { money: 12_140_000 }],
  ] as const)('%s', (_what, formula, benefit) => {
    expect(computeLine(line, formula)).toMatchObject({ kind: 'computed', ...benefit })
  })

  it('wants no hourly cost where hours are not money', () => {
    const hours = { ...weekly, hourlyCost: null }
    expect([computeLine(hours, usualFormula).kind, computeLine(hours, { ...usualFormula, labourCounts: false })]).toEqual(['insufficient_data', expect.objectContaining({ kind: 'computed', minutes: 10_140 })])
  })

  it('is said as a sum, what is taken off last', () => {
    expect(sayFormula(usualFormula)).toBe('số giờ tiết kiệm × đơn giá giờ công + tiết kiệm vật tư + tiết kiệm in ấn − chi phí áp dụng')
    expect(sayFormula({ labourCounts: false, parts: [training, postage] })).toBe('tiết kiệm bưu phí − chi tập huấn')
  })

  it('contradicts itself when nothing counts as saved, and with a code twice', () => {
    expect(checkFormula(usualFormula)).toEqual([])
    expect(checkFormula({ labourCounts: false, parts: [training] })).toEqual([{ path: 'benefit.formula', code: 'nothing_saved', found: 0 }])
    expect(checkFormula({ labourCounts: true, parts: [postage, postage] })).toEqual([{ path: 'benefit.formula.parts', code: 'duplicate_code', found: 'r1' }])
  })
})
