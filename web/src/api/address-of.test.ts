import { expect, it } from 'vitest'
import { addressOf } from './address-of.ts'

it('puts the parameters into the path, safely', () => {
  expect(addressOf('/api/links/:organisation/:token', { params: { organisation: 'vp', token: 'a/b?c' } })).toBe('/api/links/vp/a%2Fb%3Fc')
})

it('says only the filters that are set', () => {
  expect(addressOf('/api/initiatives', { query: { q: 'cấp phát', stage: ['scoring', 'sitting'], after: undefined, mine: false, unit: '', limit: 50 } }))
    .toBe('/api/initiatives?q=c%E1%BA%A5p+ph%C3%A1t&stage=scoring%2Csitting&limit=50')
})
