import { expect, it } from 'vitest'
import { isNarrowed, queryOf, readLibrarySearch } from './library-address.ts'

it('asks for what the address says and drops what is none', () => {
  const unit = '0192aaaa-0000-7000-8000-000000000000'
  const search = readLibrarySearch({ q: 'ký số', nam: '2026', 'don-vi': unit, 'linh-vuc': 'services', nguon: 'past', sau: ['a', 'b'] })
  expect(queryOf(search)).toEqual({ limit: 20, q: 'ký số', year: '2026', unitId: unit, field: 'services', source: 'past', after: 'b' })
  expect(isNarrowed(search)).toBe(true)
  const nothing = readLibrarySearch({ nam: 'x', 'don-vi': 'y', nguon: 'z', sau: 'a' })
  expect([queryOf(nothing), isNarrowed(nothing)]).toEqual([{ limit: 20, after: 'a' }, false])
})
