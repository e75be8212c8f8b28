import { expect, it } from 'vitest'
import { type DeclarationRow, isComplete, noneWhereUnsuggested, sent } from './answers.ts'

it.each([
  ['nothing chosen', undefined, false],
  ['no', { conflict: false, kinds: [], note: '' }, true],
  ['yes, without saying what', { conflict: true, kinds: [], note: '  ' }, false],
  ['yes, by a kind', { conflict: true, kinds: ['kin'], note: '' }, true],
  ['yes, in words', { conflict: true, kinds: [], note: 'Con tôi là tác giả' }, true],
] as const)('is complete or not: %s', (_what, answer, complete) => {
  expect(isComplete(answer)).toBe(complete)
})

it('sends no reasons with a no', () => {
  expect(sent(['a'], { a: { conflict: false, kinds: ['kin'], note: 'x' } })).toEqual([{ initiativeId: 'a', conflict: false, kinds: [], note: '' }])
})

it('says none at one press only where the records show nothing', () => {
  const row = (initiativeId: string, found: unknown[]) => ({ initiativeId, found }) as unknown as DeclarationRow
  expect(noneWhereUnsuggested([row('a', []), row('b', [{}]), row('c', [])], { c: { conflict: true, kinds: [], note: '' } })).toEqual(['a'])
})
