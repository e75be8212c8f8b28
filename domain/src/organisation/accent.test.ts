import { expect, it } from 'vitest'
import { contrastOnWhite, refuseAccent } from './accent.ts'

it('measures as WCAG does', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5)
  expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5)
  expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
})

it.each([['#0e5a8a', true], ['#767676', true], ['#777777', false], ['#ffd700', false], ['#FFFFFF', false]])('%s is readable: %s', (colour, readable) => {
  expect(refuseAccent(colour) === undefined).toBe(readable)
})
