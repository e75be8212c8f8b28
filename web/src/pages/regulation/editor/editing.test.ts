import { expect, it } from 'vitest'
import { freshCode, moved, putAt, without, wrongAt } from './editing.ts'

it('gives what is added a code nobody has', () => {
  expect([freshCode([]), freshCode(['own_2']), freshCode(['a', 'own_3'], 'own'), freshCode(['x'], 'muc')]).toEqual(['own_1', 'own_3', 'own_4', 'muc_2'])
})

it('changes, moves and takes out one member of a list, and nothing past its ends', () => {
  const list = ['a', 'b', 'c']
  expect([putAt(list, 1, 'x'), without(list, 0), moved(list, 0, 1), moved(list, 2, -1), moved(list, 0, -1), moved(list, 2, 1)].map((one) => one.join(''))).toEqual(['axc', 'bc', 'bac', 'acb', 'abc', 'abc'])
})

it('says what is wrong at the very place it is wrong', () => {
  const wrong = wrongAt([{ path: 'terms.decide.count', code: 'not_positive', found: 0 }, { path: 'scale.total', code: 'total_mismatch', wanted: 100, found: 90 }])
  expect(wrong('terms.decide.count')).toBe('Phải là số lớn hơn 0.')
  expect(wrong('scale.total')).toBe('Tổng điểm ghi là 90, cộng các tiêu chí được 100.')
  expect([wrong('terms.decide'), wrong('scale')]).toEqual([undefined, undefined])
  expect(['terms.decide', 'terms.dec', 'scale', 'voting'].map((path) => wrong.within(path))).toEqual([true, false, true, false])
})
