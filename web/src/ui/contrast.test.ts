import { expect, it } from 'vitest'
import { contrastOf, defaultAccent, readableAccent, refuseAccent } from './contrast.ts'

it('counts contrast as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

it('takes an accent that can be read and refuses one under 4,5:1, saying how low it is', () => {
  expect(refuseAccent('#0e5a8a')).toBeUndefined()
  expect(refuseAccent('#767676')).toBeCloseTo(4.17, 1) // 4.54 on paper, too low on the ground of the page
  expect(refuseAccent('#ffcc00')).toBeLessThan(1.6)
})

it('shows ours in place of an accent that cannot be read or is no colour', () => {
  expect([readableAccent('#ffcc00'), readableAccent('red'), readableAccent('#7a1f1f')]).toEqual([defaultAccent, defaultAccent, '#7a1f1f'])
})
