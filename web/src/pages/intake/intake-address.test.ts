import { expect, it } from 'vitest'
import { filterOf } from '../initiative/list/list-address.ts'
import { deskNames, deskOf, desks, readIntakeSearch } from './intake-address.ts'

it('opens on what waits to be examined, what falls due first at the top', () => {
  expect(filterOf(readIntakeSearch({}))).toEqual({ sort: 'due', queue: 'to_receive' })
})

it.each(deskNames)('keeps to the desk %s from one address to the next', (name) => {
  const search = readIntakeSearch({ hang: desks[name].change.hang, buoc: desks[name].change.buoc })
  expect(deskOf(search)).toBe(name)
  expect(search).toMatchObject(desks[name].change)
})

it('shows no other queue than those of the desk', () => {
  expect(filterOf(readIntakeSearch({ hang: 'done', nam: '2026' }))).toEqual({ sort: 'due', queue: 'to_receive', year: '2026' })
})
