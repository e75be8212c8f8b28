import { checkScale } from '@sangkien/domain/scoring/check-scale'
import { criterionKinds } from '@sangkien/domain/scoring/scale'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { expect, it } from 'vitest'
import { emptyCriterion, newCriterion, nextLevel, withKind } from './criterion-kind.ts'

const scale = daNangEducation.scale!
const [first, ...rest] = scale.criteria

it.each(criterionKinds)('a criterion marked another way (%s) contradicts nothing by itself', (kind) => {
  expect(checkScale({ ...scale, classes: [], criteria: [withKind(first!, kind), ...rest] })).toEqual([])
})

it('keeps its levels when it stays a range, and its parts when it stays a sum', () => {
  const sum = withKind(first!, 'sum')
  expect([withKind(first!, 'range'), withKind(sum, 'sum')]).toEqual([first, sum])
  expect(withKind(sum, 'free')).toMatchObject({ levels: [], criteria: [] })
})

it('a new one has a code nobody in the scale has', () => {
  expect(newCriterion(scale.criteria, null).code).toBe('criterion_4')
  expect(newCriterion([{ ...emptyCriterion('a_part_1') }], 'a').code).toBe('a_part_2')
})

it('a new level begins above those there are and goes to the most', () => {
  expect(nextLevel({ ...emptyCriterion('x'), max: 40 })).toEqual({ from: 0, to: 40, description: '' })
  expect(nextLevel({ ...emptyCriterion('x'), max: 40, levels: [{ from: 0, to: 20, description: '' }] })).toMatchObject({ from: 21, to: 40 })
  expect(nextLevel({ ...emptyCriterion('x'), max: 40, levels: [{ from: 0, to: 40, description: '' }] })).toMatchObject({ from: 40, to: 40 })
})
