import { expect, it } from 'vitest'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { sayTermLength } from './say-term-length.ts'

it.each([
  [nationalDefault.terms.filing, '01 năm'],
  [nationalDefault.terms.decide, '03 tháng'],
  [nationalDefault.terms.complaint, '90 ngày'],
  [{ unit: 'working_days', count: 15 }, '15 ngày làm việc'],
] as const)('writes %o as %s', (term, words) => {
  expect(sayTermLength(term)).toBe(words)
})
