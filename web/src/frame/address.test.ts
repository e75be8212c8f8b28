import { expect, it } from 'vitest'
import { allOf, amongst, oneOf, parseSearch, writeSearch } from './address.ts'

it('keeps text as text: a year or an id that looks like a number stays what was typed', () => {
  expect(parseSearch('?nam=2026&q=c%E1%BA%A5p+ph%C3%A1t&b=true')).toEqual({ nam: '2026', q: 'cấp phát', b: 'true' })
})

it('writes only what is set, and reads back what it wrote', () => {
  const search = { q: 'cấp phát', buoc: ['scoring', 'sitting'], nam: undefined, don_vi: '', sau: [] }
  expect(writeSearch(search)).toBe('?q=c%E1%BA%A5p+ph%C3%A1t&buoc=scoring&buoc=sitting')
  expect(parseSearch(writeSearch(search))).toEqual({ q: 'cấp phát', buoc: ['scoring', 'sitting'] })
  expect(writeSearch({})).toBe('')
})

it('gives only what is valid, whatever stands in the address', () => {
  const raw = parseSearch('?xep=lung-tung&buoc=a&q=x&q=y')
  expect(amongst(raw, 'xep', ['moi', 'cu'])).toBe('moi')
  expect(allOf(raw, 'buoc')).toEqual(['a'])
  expect([oneOf(raw, 'q'), oneOf(raw, 'khong_co')]).toEqual(['x', ''])
})
