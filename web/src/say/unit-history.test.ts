import { expect, it } from 'vitest'
import { sayUnitHistory } from './unit-history.ts'

const basis = { number: 'Quyết định 640/QĐ-UBND', date: '2025-06-20', issuer: 'UBND tỉnh' }
const rests = '(Quyết định 640/QĐ-UBND ngày 20/06/2025 của UBND tỉnh)'
const [one, other, merged] = [{ id: 'a', name: 'Phòng A' }, { id: 'b', name: 'Phòng B' }, { id: 'ab', name: 'Phòng AB' }]
const event = { kind: 'merge' as const, day: '2025-07-01', basis, formers: [one, other], latters: [merged], under: null }
const told = (id: string, validFrom: string, about: object = {}) => sayUnitHistory({ id, validFrom, acts: [{ ...event, ...about }] as never })

it('tells of each unit its own side of an act', () => {
  expect(told('ab', '2025-07-01')).toEqual([`Từ 01/07/2025 thành lập do sáp nhập; tiền thân: Phòng A, Phòng B ${rests}`])
  expect(told('a', '2016-01-01')).toEqual([`Từ 01/07/2025 sáp nhập; kế tục: Phòng AB ${rests}`])
  expect(told('ab', '2016-01-01')).toEqual([`Từ 01/07/2025 nhận lại Phòng A, Phòng B ${rests}`])
  expect(told('a', '2016-01-01', { kind: 'dissolve', latters: [] })).toEqual([`Từ 01/07/2025 giải thể ${rests}`])
  expect(told('c', '2016-01-01', { under: 'Phòng AB' })).toEqual([`Từ 01/07/2025 trực thuộc Phòng AB ${rests}`])
  expect(told('c', '2016-01-01', { kind: 'move', formers: [], latters: [], under: '' })).toEqual([`Từ 01/07/2025 trực thuộc cơ quan ${rests}`])
  expect(sayUnitHistory({ id: 'd', validFrom: '2016-01-01', acts: [] })).toEqual([])
})
