import { expect, it } from 'vitest'
import type { Run } from '../novelty.ts'
import { type Cited, isSame, stillHold, textOf, withCited } from './cited.ts'

const run = { mine: { parts: [{ text: 'Một hai.' }, { text: 'Ba bốn.' }] }, sources: [{ textId: 'a', hidden: false }, { textId: 'b', hidden: true }] } as unknown as Run
const source: Cited = { textId: 'a', span: null, passage: null, title: 'Nguồn' }
const passage: Cited = { textId: 'a', span: [10, 12], passage: 'Ba', title: 'Nguồn' }

it('counts places over all parts of the dossier', () => {
  expect(textOf(run).slice(...passage.span!)).toBe('Ba')
})

it('takes a source and a passage of it once each', () => {
  expect(withCited(withCited(withCited([], source), passage), { ...passage })).toEqual([source, passage])
  expect(isSame(source, passage)).toBe(false)
})

it.each([
  ['a source that is found', [source], 1],
  ['a passage that stands where it stood', [passage], 1],
  ['a passage whose words moved when the dossier was completed', [{ ...passage, span: [0, 2] as const }], 0],
  ['a source that is no longer found', [{ ...source, textId: 'c' }], 0],
  ['a source this reader may not see', [{ ...source, textId: 'b' }], 0],
])('keeps what still holds: %s', (_what, list, left) => {
  expect(stillHold(list, run)).toHaveLength(left)
})

it('holds nothing before a check', () => {
  expect(stillHold([source], null)).toEqual([])
})
