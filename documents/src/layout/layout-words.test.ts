import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { romanNumber } from '../text/roman-number.ts'
import { textWidth } from '../text/text-width.ts'
import { addresseesData } from './addressees.ts'
import { withClosingMark } from './closing-mark.ts'
import { recipientsOf } from './document-foot.ts'
import { sayAttachedTo, sayNumberLine, sayPlaceAndDate } from './issue.ts'
import type { Issue } from './official-facts.ts'
import { authorityLines } from './signing.ts'

const issue: Issue = { number: 5, symbol: 'QĐ-VP', day: day('2026-02-09'), year: 2026 }
const open: Issue = { ...issue, number: null, day: null }
const spaced = (text: string) => text.replaceAll('\u00A0', '_')

describe('number, place and date', () => {
  it('are the records clerk\'s once given, with their leading zeros', () => {
    expect([sayNumberLine(issue), sayNumberLine({ ...issue, number: 143 }), sayPlaceAndDate('Quảng Ngãi', issue)])
      .toEqual(['Số: 05/QĐ-VP', 'Số: 143/QĐ-VP', 'Quảng Ngãi, ngày 09 tháng 02 năm 2026'])
  })

  it('leave room in a draft', () => {
    expect([sayNumberLine(open), sayPlaceAndDate('Quảng Ngãi', open)].map(spaced)).toEqual(['Số: _____/QĐ-VP', 'Quảng Ngãi, ngày_____tháng_____năm 2026'])
  })

  it('are left free in the annex of an electronic document and written on paper', () => {
    expect(spaced(sayAttachedTo('Quyết định', issue, 'Văn phòng'))).toBe('(Kèm theo Quyết định số _____/QĐ-VP ngày_____tháng_____năm_____ của Văn phòng)')
    expect(sayAttachedTo('Quyết định', { ...issue, medium: 'paper' }, 'Văn phòng')).toBe('(Kèm theo Quyết định số 05/QĐ-VP ngày 09 tháng 02 năm 2026 của Văn phòng)')
  })
})

describe('authority to sign (Điều 13)', () => {
  const name = 'Trần Văn Bình'
  it.each([
    ['the head', { by: 'head', post: 'Chánh Văn phòng', name }, ['CHÁNH VĂN PHÒNG']],
    ['a deputy for the head', { by: 'KT', head: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng', name }, ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['an acting head', { by: 'Q', post: 'Chánh Văn phòng', name }, ['Q. CHÁNH VĂN PHÒNG']],
    ['by order', { by: 'TL', head: 'Chánh Văn phòng', post: 'Trưởng phòng', name }, ['TL. CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG']],
    ['by order, passed to the deputy', { by: 'TL', head: 'Chánh Văn phòng', post: 'Trưởng phòng', deputyPost: 'Phó Trưởng phòng', name }, ['TL. CHÁNH VĂN PHÒNG', 'KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
    ['by mandate', { by: 'TUQ', head: 'Chánh Văn phòng', post: 'Trưởng phòng', name }, ['TUQ. CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG']],
    ['for a collective', { by: 'TM', body: 'Ủy ban nhân dân', post: 'Chủ tịch', deputyPost: 'Phó Chủ tịch', name }, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ] as const)('%s', (_who, signing, lines) => {
    expect(authorityLines(signing)).toEqual(lines)
  })
})

describe('recipients and addressees', () => {
  it('end with semicolons and the last with a full stop', () => {
    expect(recipientsOf(['Như trên', '- Sở KH&CN;', 'Lưu: VT, HCQT.'])).toEqual(['- Như trên;', '- Sở KH&CN;', '- Lưu: VT, HCQT.'])
  })

  it('stand on the line itself when there is one, on their own when there are several', () => {
    expect(addresseesData(['Bộ Nội vụ'])).toEqual({ oneAddressee: ['Bộ Nội vụ'], addresseesHead: [], addressees: [] })
    expect(addresseesData(['Bộ Nội vụ', 'Sở Nội vụ.'])).toEqual({ oneAddressee: [], addresseesHead: ['Kính gửi:'], addressees: ['- Bộ Nội vụ;', '- Sở Nội vụ.'] })
  })
})

it('ends a body with ./. whatever it ended with', () => {
  expect(['thực hiện', 'thực hiện.', 'thực hiện./.', 'thực hiện; '].map(withClosingMark)).toEqual(Array.from({ length: 4 }, () => 'thực hiện./.'))
})

it('measures letters as Times New Roman does: the figures of official-documents.md, section 3, in millimetres', () => {
  const millimetres = (text: string, points: number, style: 'regular' | 'bold' | 'italic') => Math.round(textWidth(text, points, style) / 5.66929) / 10
  expect([
    millimetres('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold'),
    millimetres('Độc lập - Tự do - Hạnh phúc', 14, 'bold'),
    millimetres('UBND TỈNH QUẢNG NGÃI', 13, 'regular'),
    millimetres('Quảng Ngãi, ngày 25 tháng 12 năm 2025', 14, 'italic'),
  ]).toEqual([95.7, 60.5, 55.4, 82])
})

it('counts parts in Roman numerals', () => {
  expect([1, 4, 5, 9, 14, 19, 39].map(romanNumber)).toEqual(['I', 'IV', 'V', 'IX', 'XIV', 'XIX', 'XXXIX'])
})
