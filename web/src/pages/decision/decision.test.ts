import { expect, it } from 'vitest'
import { queryOf, readDecisionSearch } from './decision-address.ts'
import { type DecisionView, reachOf } from './decision.ts'

const author = (name: string) => ({ name, share: 5000, unitName: 'Phòng Tổng hợp', title: 'Chuyên viên' })
const item = (...names: string[]) => ({ authors: names.map(author) }) as DecisionView['list'][number]

it('tells each author once and makes a certificate for each author of each initiative', () => {
  const list = [item('Lan', 'Minh'), item('Lan')]
  expect(reachOf({ kind: 'recognition', list })).toEqual({ authors: 2, certificates: 3 })
  expect(reachOf({ kind: 'refusal', list })).toEqual({ authors: 2, certificates: 0 })
})

it('reads the filters from the address and drops what is none', () => {
  expect(queryOf(readDecisionSearch({ buoc: 'cho-ban-hanh', loai: 'recognition', nam: '2026' }))).toEqual({ state: 'approved', kind: 'recognition', year: '2026' })
  expect(queryOf(readDecisionSearch({ q: '37/QĐ', xep: 'cu-nhat' }))).toEqual({ q: '37/QĐ', sort: 'dated' })
  expect(queryOf(readDecisionSearch({ buoc: 'x', loai: 'y', nam: '26', xep: 'z' }))).toEqual({})
})
