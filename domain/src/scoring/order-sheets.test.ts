import { describe, expect, it } from 'vitest'
import { nextSheet, orderSheets, type SheetToDo } from './order-sheets.ts'

const agenda = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const

describe('the order in which members take up dossiers', () => {
  it.each([
    [0, 3, 'ABCDEFG'], [1, 3, 'CDEFGAB'], [2, 3, 'EFGABCD'], [0, 1, 'ABCDEFG'], [0, 0, 'ABCDEFG'],
  ])('seat %i of %i begins at its own place', (seat, seats, order) => {
    expect(orderSheets(agenda, { seat, seats }).join('')).toBe(order)
  })

  it.each([[7, 5], [5, 5], [30, 9], [3, 7], [1, 5]])('of %i dossiers and %i members, those who got equally far leave no dossier behind', (dossiers, seats) => {
    const all = Array.from({ length: dossiers }, (_one, at) => at)
    const orders = Array.from({ length: seats }, (_one, seat) => orderSheets(all, { seat, seats }))
    for (let far = 1; far <= dossiers; far += 1) {
      const counts = all.map((one) => orders.filter((order) => order.slice(0, far).includes(one)).length)
      expect(Math.max(...counts) - Math.min(...counts), `after ${far} each: ${counts.join(' ')}`).toBeLessThanOrEqual(1)
    }
  })
})

describe('the next one to score', () => {
  const open = (id: string, sheets: number | null = null): SheetToDo<string> => ({ id, open: true, sheets })
  const done = (id: string): SheetToDo<string> => ({ id, open: false, sheets: null })
  it.each<readonly [string, readonly SheetToDo<string>[], string, string | null]>([
    ['is the one after this in one’s own order', [open('A'), done('B'), open('C')], 'A', 'C'],
    ['goes round to the beginning', [open('A'), done('B'), open('C')], 'C', 'A'],
    ['is never this one', [open('A'), done('B')], 'A', null],
    ['is there for one that is not of the list', [done('A'), open('B')], 'X', 'B'],
    ['is the one with the fewest sheets where they may be counted', [open('A', 4), open('B', 3), open('C', 1), open('D', 1)], 'A', 'C'],
    ['is nothing when all are in', [done('A'), done('B')], 'A', null],
  ])('%s', (_what, order, at, next) => {
    expect(nextSheet(order, at)).toBe(next)
  })
})
