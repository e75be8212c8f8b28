import { expect, it } from 'vitest'
import { bodyOf, emptySitting, instantOf, problemsOf } from './sitting-form.ts'

const whole = { ...emptySitting, name: 'Phiên họp đợt 1', councilId: 'a', roundId: 'b', day: '2026-11-20', hour: '13h30', place: 'Phòng họp 2', scoresDue: '2026-11-18' }

it('sends the hour of Việt Nam, wherever the browser is', () => {
  expect(new Date(bodyOf(whole).heldAt).toISOString()).toBe('2026-11-20T06:30:00.000Z')
  expect(bodyOf({ ...whole, hour: '8:05' }).heldAt).toBe('2026-11-20T08:05:00+07:00')
  expect(bodyOf({ ...whole, hour: '8h' }).heldAt).toBe('2026-11-20T08:00:00+07:00')
})

it('names each field that is missing, and an hour that does not exist', () => {
  expect(problemsOf(whole)).toEqual([])
  expect(problemsOf(emptySitting).map(({ field }) => field)).toEqual(['councilId', 'roundId', 'name', 'day', 'place', 'scoresDue'])
  expect(problemsOf({ ...whole, hour: '25:00' }).map(({ field }) => field)).toEqual(['hour'])
})

it('makes an instant of a day and an hour only where both can be read', () => {
  expect([instantOf('2026-12-03', '17:00'), instantOf('2026-12-03', '7h'), instantOf('', '17:00'), instantOf('2026-12-03', '25:00'), instantOf('2026-12-03', '')]).toEqual(['2026-12-03T17:00:00+07:00', '2026-12-03T07:00:00+07:00', undefined, undefined, undefined])
})
