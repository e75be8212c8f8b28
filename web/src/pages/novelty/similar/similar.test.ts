import { expect, it } from 'vitest'
import { sayFound } from './SimilarCases.tsx'

const [solved, open] = [{ solved: true }, { solved: false }]

it.each([
  [[open], '1 trường hợp tương tự'],
  [[solved, solved], '2 trường hợp tương tự đã được công nhận'],
  [[solved, open, open], '3 trường hợp tương tự, 1 đã được công nhận'],
])('says how many cases are like it, and how many were solved', (cases, said) => {
  expect(sayFound(cases)).toBe(said)
})
