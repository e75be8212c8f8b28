import { expect, it } from 'vitest'
import { filterOf, readListSearch } from '../initiative/list/list-address.ts'
import { parseSearch } from '../../frame/address.ts'
import { listBehindFigure } from './figure-address.ts'

const id = '0192aaaa-0000-7000-8000-000000000000'
const figures = { year: 2026, table1: { period: { from: '2026-01-01', to: '2026-11-23' } }, lastYear: { period: { from: '2025-01-01', to: '2025-11-23' } } }
const behind = (frozen: boolean, which: 'now' | 'then', unitId: string | null = null, countedWith: readonly string[] = []) =>
  filterOf(readListSearch(parseSearch(listBehindFigure({ figures, frozen, id } as never, { word: 'filed', which, unitId, countedWith }).split('?')[1]!)))

it('opens what counts now, and of last year what counted to the same day', () => {
  expect(behind(false, 'now', id)).toMatchObject({ figure: 'filed', year: '2026', unitId: id })
  expect(behind(false, 'now')).not.toHaveProperty('until')
  expect(behind(false, 'then')).toMatchObject({ figure: 'filed', year: '2025', until: '2025-11-23' })
})

it('opens of a sent report what it counted then', () => {
  expect(behind(true, 'now')).toMatchObject({ figure: 'filed', year: '2026', reportId: id, until: '2026-11-23' })
  expect(behind(true, 'then')).toMatchObject({ figure: 'filed', year: '2025', reportId: id, until: '2025-11-23' })
})

it('opens with a unit those whose figures stand in its row', () => {
  const former = '0192aaaa-0000-7000-8000-000000000001'
  expect(behind(false, 'then', id, [former])).toMatchObject({ figure: 'filed', unitId: id, countedWith: [former] })
  expect(behind(false, 'now', id)).not.toHaveProperty('countedWith')
})
