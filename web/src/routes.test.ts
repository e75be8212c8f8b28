import { readHome } from '@sangkien/contract/home'
import { listInitiatives } from '@sangkien/contract/initiative'
import { readMe } from '@sangkien/contract/session'
import { expect, it } from 'vitest'
import { addressOf } from './api/address-of.ts'
import { queryOf, readListSearch } from './pages/initiative/list/list-address.ts'
import { asksInFrame, routes } from './routes.ts'

const asksOf = (path: string) => routes.find((route) => route.path === path)?.asks

it('is told beforehand exactly what the first pages ask for', () => {
  expect(asksInFrame).toEqual([addressOf(readMe.path, {})])
  expect(asksOf('/')).toEqual([addressOf(readHome.path, {})])
  expect(asksOf('/sang-kien')).toEqual([addressOf(listInitiatives.path, { query: queryOf(readListSearch({})) })])
})
