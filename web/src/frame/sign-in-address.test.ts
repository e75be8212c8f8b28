import { expect, it } from 'vitest'
import { backFrom, signInAddress } from './sign-in-address.ts'

const office = 'http://sangkien.local'

it('brings one back to where one was', () => {
  const address = signInAddress({ pathname: '/sang-kien', search: '?q=cấp phát&buoc=draft' })
  expect(backFrom(new URL(address, office).searchParams.get('tiep') ?? '', office)).toBe('/sang-kien?q=c%E1%BA%A5p%20ph%C3%A1t&buoc=draft')
})

it.each(['https://xau.example', '//xau.example', '/\\xau.example', 'javascript:alert(1)', ''])('never leads away from our own pages: %s', (wanted) => {
  expect(backFrom(wanted, office)).toBe('/')
})
