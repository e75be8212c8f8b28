import { day } from '@sangkien/domain/time/day'
import type { Agency, OfficialFacts } from '../src/layout/official-facts.ts'

// Invented people and figures for the tests of this part.

export const office: Agency = {
  parentLines: ['UBND tỉnh Quảng Ngãi'],
  lines: ['Văn phòng'],
  name: 'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi',
  place: 'Quảng Ngãi',
}

/** Signed by the head, numbered `05` on 05/01/2026. */
export const official = (symbol: string, recipients: readonly string[] = ['Như Điều 4', 'Lãnh đạo Văn phòng', 'Lưu: VT, HCQT']): OfficialFacts => ({
  agency: office,
  issue: { number: 5, symbol, day: day('2026-01-05'), year: 2026 },
  signing: { by: 'head', post: 'Chánh Văn phòng', name: 'Trần Văn Bình' },
  recipients,
})

export const bases = [
  'Căn cứ Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ ban hành Điều lệ Sáng kiến',
  'Căn cứ Thông tư số 18/2013/TT-BKHCN ngày 01 tháng 8 năm 2013 của Bộ trưởng Bộ Khoa học và Công nghệ hướng dẫn thi hành một số quy định của Điều lệ Sáng kiến',
  'Căn cứ Biên bản số 02/BB-HĐSK ngày 20 tháng 12 năm 2025 của Hội đồng sáng kiến Văn phòng',
]
