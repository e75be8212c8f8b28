import { comparePacks } from '@sangkien/domain/regulation/compare-packs'
import { basis } from '@sangkien/domain/regulation/basis'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { isKnownPath, sayPackPath } from './pack-path.ts'
import { sayPackChange } from './pack-value.ts'

/** Every place of a value, lists by position. */
const placesOf = (value: unknown, path = ''): string[] =>
  typeof value !== 'object' || value === null ? [path]
    : Array.isArray(value) ? [path, ...value.flatMap((one, at) => placesOf(one, `${path}[${at}]`))]
      : [path, ...Object.entries(value).flatMap(([key, inner]) => (path.endsWith('criterionFrom') ? [] : placesOf(inner, path === '' ? key : `${path}.${key}`)))]

const saidFrom = (from: RegulationPack, change: Partial<RegulationPack>) => comparePacks(from, { ...from, ...change }).map((one) => { const { from: was, to } = sayPackChange(one); return `${sayPackPath(one.path, one.name)}: ${was} → ${to}` })
const { terms, voting, conditions, authorship, annualReport, council } = nationalDefault

describe('the places of a regulation', () => {
  it('all have words', () => {
    const places = [nationalDefault, daNangEducation].flatMap((pack) => placesOf(pack)).filter((path) => path !== '')
    expect(places.length).toBeGreaterThan(300)
    expect(places.filter((path) => !isKnownPath(path))).toEqual([])
    const changed = comparePacks(nationalDefault, daNangEducation).map(({ path }) => path)
    expect(changed.filter((path) => !isKnownPath(path))).toEqual([])
  })

  it.each([
    [{ terms: { ...terms, decide: { ...terms.decide, unit: 'days', count: 45 } } }, 'Thời hạn, xét công nhận, độ dài: 03 tháng → 45 ngày'],
    [{ voting: { ...voting, threshold: { num: 7, den: 10 } } }, 'Biểu quyết, tỷ lệ đồng ý: 2/3 → 7/10'],
    [{ voting: { ...voting, denominator: 'present' } }, 'Biểu quyết, tỷ lệ tính trên: tổng số thành viên → số thành viên có mặt'],
    [{ conditions: [{ ...conditions[0]!, basis: basis('Quy chế', 'Điều 4', 'fact') }, ...conditions.slice(1)] }, 'Điều kiện công nhận “Có tính mới trong phạm vi cơ sở”, căn cứ: Nghị định 13/2012/NĐ-CP, Điều 3 khoản 1 điểm a (đã đối chiếu văn bản) → Quy chế, Điều 4 (đã đối chiếu văn bản)'],
    [{ conditions: conditions.slice(1) }, 'Điều kiện công nhận “Có tính mới trong phạm vi cơ sở”: Có tính mới trong phạm vi cơ sở → bỏ'],
    [{ authorship: { ...authorship, minShare: 3000 } }, 'Tác giả, tỷ lệ đóng góp tối thiểu: không đặt → 30%'],
    [{ annualReport: { ...annualReport, month: 11, day: 30 } }, 'Báo cáo năm, ngày nộp: ngày 15 tháng 12 → ngày 30 tháng 11'],
    [{ council: { ...council, required: council.required.slice(0, -1) } }, 'Hội đồng, thành viên bắt buộc: Đại diện công đoàn → bỏ'],
    [{ council: { ...council, headWhoIsAuthorMaySit: true } }, 'Hội đồng, người đứng đầu là tác giả được ngồi hội đồng: không → có'],
    [{ scale: daNangEducation.scale }, 'Thang điểm: không đặt → Thang điểm 100'],
  ] as const)('%o', (change, said) => {
    expect(saidFrom(nationalDefault, change as unknown as Partial<RegulationPack>)).toEqual([said])
  })

  it('say a change inside a scale by the name of its criterion', () => {
    const scale = daNangEducation.scale!
    expect(saidFrom(daNangEducation, { scale: { ...scale, criteria: scale.criteria.map((one) => (one.code === 'novelty' ? { ...one, min: null } : one)) } })).toEqual(['Thang điểm, tiêu chí “Tính mới”, điểm tối thiểu: 10 → không đặt'])
  })
})
