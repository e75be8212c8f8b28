import { describe, expect, it } from 'vitest'
import type { UnitId } from '../ids.ts'
import { day } from '../time/day.ts'
import { unitFinder, withFormerNames } from './find-unit.ts'

const id = (text: string) => text as UnitId
const unit = (code: string, name: string, to: ReturnType<typeof day> | null = null, from = day('2020-01-01')) => ({ id: id(code), code, name, from, to })
const over = day('2025-06-30')
const since = day('2025-07-01')
const all = withFormerNames([
  unit('TH', 'Phòng Tổng hợp'), unit('HCQT', 'Phòng Hành chính - Quản trị', null, since), unit('HC', 'Phòng Hành chính', over), unit('QT', 'Phòng Quản trị', over),
  unit('KT1', 'Phòng Kinh tế ngành', null, since), unit('KT2', 'Phòng Kinh tế tổng hợp', null, since), unit('KT', 'Phòng Kinh tế', over), unit('XE1', 'Tổ Xe'), unit('XE2', 'Tổ Xe'), unit('BAO', 'Phòng Biên tập', over), unit('OLD', 'Phòng Văn thư', day('2022-12-31')),
], [['HC', 'HCQT'], ['QT', 'HCQT'], ['KT', 'KT1'], ['KT', 'KT2'], ['OLD', 'HC']].map(([former, latter]) => ({ former: id(former!), latter: id(latter!) })))
const find = unitFinder(all, day('2026-11-23'))

describe('the unit a list means', () => {
  it.each([
    ['its name', 'Phòng Tổng hợp', 'TH'], ['another case and place of the tone', 'PHÒNG TỔNG HỢP', 'TH'], ['no marks', 'phong tong hop', 'TH'], ['other dashes', 'Phòng Hành chính – Quản trị', 'HCQT'], ['P. for phòng', 'P. Tổng hợp', 'TH'], ['its code', 'hcqt', 'HCQT'],
    ['a unit merged into it', 'Phòng Quản trị', 'HCQT'], ['a name two reorganisations old', 'Phòng Văn thư', 'HCQT'],
  ])('by %s', (_how, text, found) => expect(find(text)).toBe(found))

  it.each([
    ['nobody has', 'Phòng Mơ', { code: 'unit_unknown', text: 'Phòng Mơ' }], ['two have', 'Tổ Xe', { code: 'unit_of_several', text: 'Tổ Xe' }], ['was split in two', 'Phòng Kinh tế', { code: 'unit_of_several', text: 'Phòng Kinh tế' }],
    ['ended without a successor', 'Phòng Biên tập', { code: 'unit_over', text: 'Phòng Biên tập', on: over }],
  ])('is asked for when it is one %s', (_how, text, wrong) => expect(find(text)).toEqual(wrong))

  it('is the one of that day: before the merger the former ones', () => {
    expect(unitFinder(all, day('2024-05-01'))('Phòng Quản trị')).toBe('QT')
    expect(unitFinder(all, day('2024-05-01'))('Phòng Hành chính - Quản trị')).toEqual({ code: 'unit_unknown', text: 'Phòng Hành chính - Quản trị' })
  })
})
