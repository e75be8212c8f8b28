import { describe, expect, it } from 'vitest'
import { parseSearch, writeSearch } from '../../../frame/address.ts'
import { dossierHref, filterOf, isNarrowed, listBehind, queryOf, readListSearch, sortOf } from './list-address.ts'

const read = (text: string) => readListSearch(parseSearch(text))

describe('the address of the list', () => {
  it('says the whole filter, and is written again as it was read', () => {
    const text = '?q=c%E1%BA%A5p+ph%C3%A1t&hang=to_receive&buoc=submitted&buoc=accepted&nam=2026&so-lieu=recognised&loai=management&xep=due&sau=a&sau=b'
    expect(writeSearch({ ...read(text) })).toBe(text)
    expect(filterOf(read(text))).toEqual({ sort: 'due', q: 'cấp phát', queue: 'to_receive', stage: ['submitted', 'accepted'], year: '2026', figure: 'recognised', kind: 'management' })
    expect(queryOf(read(text))).toMatchObject({ after: 'b' })
  })
  it('asks for one unit alone, and for those a figure counted it together with, only where that says something', () => {
    const [unitId, former] = ['0192aaaa-0000-7000-8000-000000000000', '0192aaaa-0000-7000-8000-000000000001']
    expect(filterOf(read(`?don-vi=${unitId}`))).toEqual({ sort: '-received', unitId })
    expect(filterOf(read(`?don-vi=${unitId}&tien-than=khong`))).toEqual({ sort: '-received', unitId, predecessors: 'false' })
    expect(filterOf(read(`?don-vi=${unitId}&gom=${former}`))).toEqual({ sort: '-received', unitId })
    expect(filterOf(read(`?don-vi=${unitId}&gom=${former}&so-lieu=filed`))).toEqual({ sort: '-received', unitId, figure: 'filed', countedWith: [former] })
    expect([isNarrowed(read('?tien-than=khong')), isNarrowed(read(`?gom=${former}`))]).toEqual([false, false])
  })
  it('drops what is not a filter rather than asking the server for nonsense', () => {
    expect(filterOf(read('?hang=xyz&buoc=nowhere&don-vi=1&nam=26&so-lieu=votes&xep=random'))).toEqual({ sort: '-received' })
  })
  it('orders by relevance while one searches, otherwise the newest first, unless another order was chosen', () => {
    expect([sortOf(read('')), sortOf(read('?q=lịch')), sortOf(read('?q=lịch&xep=title'))]).toEqual(['-received', 'relevance', 'title'])
  })
  it('tells a narrowed list from a tab, an order and a page', () => {
    expect([isNarrowed(read('?hang=mine&xep=title&sau=a')), isNarrowed(read('?nam=2026')), isNarrowed(read('?buoc=draft'))]).toEqual([false, true, true])
  })
  it('goes along with a dossier opened from it', () => {
    const search = read('?hang=to_receive&q=lịch họp')
    const from = new URL(dossierHref('abc', search), 'http://x').searchParams.get('tu') ?? ''
    expect(listBehind(from)).toEqual(search)
    expect(dossierHref('abc', read(''))).toBe('/sang-kien/abc')
  })
})
