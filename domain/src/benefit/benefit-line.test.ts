import { describe, expect, it } from 'vitest'
import { type BenefitLine, computeLine } from './benefit-line.ts'
import { totalBenefit } from './total-benefit.ts'

/** Compiling the weekly report: 240 minutes before, 45 after, 52 weeks, 60.000 đ an hour. */
const weekly: BenefitLine = {
  id: '1', label: 'Tổng hợp báo cáo tuần', minutesBefore: 240, minutesAfter: 45, timesPerYear: 52, hourlyCost: 60_000,
  materialsSavedPerYear: null, printingSavedPerYear: 1_200_000, costOfApplying: 2_000_000, source: 'Sổ theo dõi công việc', insufficientData: false,
}
const nothing: BenefitLine = { ...weekly, minutesBefore: null, minutesAfter: null, timesPerYear: null, hourlyCost: null, printingSavedPerYear: null, costOfApplying: null }

describe('the benefit of a line', () => {
  it('is time saved times cost, with supplies, less the cost of applying', () => {
    expect(computeLine(weekly)).toEqual({ kind: 'computed', minutes: 10_140, labour: 10_140_000, supplies: 1_200_000, cost: 2_000_000, money: 9_340_000 })
  })

  it('rounds a half đồng up', () => {
    expect(computeLine({ ...weekly, minutesBefore: 1, minutesAfter: 0, timesPerYear: 1, hourlyCost: 30, printingSavedPerYear: null, costOfApplying: null })).toMatchObject({ labour: 1, money: 1 })
  })

  it('is honestly negative when the new way takes longer or costs more', () => {
    expect(computeLine({ ...weekly, minutesAfter: 300 })).toMatchObject({ kind: 'computed', minutes: -3_120, labour: -3_120_000, money: -3_920_000 })
  })

  it('needs no times when only paper is saved', () => {
    expect(computeLine({ ...nothing, printingSavedPerYear: 500_000 })).toEqual({ kind: 'computed', minutes: 0, labour: 0, supplies: 500_000, cost: 0, money: 500_000 })
  })

  it.each([
    ['everything unknown', nothing, { kind: 'insufficient_data', minutes: null, missing: ['minutesBefore', 'minutesAfter', 'timesPerYear', 'hourlyCost'] }],
    ['no hourly cost: hours are known, money is not', { ...weekly, hourlyCost: null }, { kind: 'insufficient_data', minutes: 10_140, missing: ['hourlyCost'] }],
    ['no quantity', { ...weekly, timesPerYear: null }, { kind: 'insufficient_data', minutes: null, missing: ['timesPerYear'] }],
    ['the author says so', { ...weekly, insufficientData: true }, { kind: 'insufficient_data', minutes: 10_140, missing: [] }],
  ] as const)('is "chưa đủ dữ liệu định lượng" with %s', (_why, line, benefit) => {
    expect(computeLine(line)).toEqual(benefit)
  })
})

describe('the total', () => {
  it('keeps what was computed apart from what could not be', () => {
    expect(totalBenefit([weekly, { ...weekly, costOfApplying: null }, { ...weekly, hourlyCost: null }, nothing])).toEqual({
      computed: { lines: 2, minutes: 20_280, money: 9_340_000 + 11_340_000 },
      notComputable: { lines: 2, minutes: 10_140 },
    })
  })

  it('of no lines is nothing', () => {
    expect(totalBenefit([])).toEqual({ computed: { lines: 0, minutes: 0, money: 0 }, notComputable: { lines: 0, minutes: 0 } })
  })
})
