import { describe, expect, it } from 'vitest'
import { reaches, votesNeeded } from './threshold.ts'

const twoThirds = { num: 2, den: 3 }
const seventyPercent = { num: 7, den: 10 }

describe('votes needed (initiative-law.md 6.9)', () => {
  it.each([
    ['2/3', twoThirds, 5, 4],
    ['2/3', twoThirds, 7, 5],
    ['2/3', twoThirds, 9, 6],
    ['2/3', twoThirds, 11, 8],
    ['70 %', seventyPercent, 5, 4],
    ['70 %', seventyPercent, 7, 5],
    ['70 %', seventyPercent, 9, 7],
    ['70 %', seventyPercent, 10, 7],
    ['1/2', { num: 1, den: 2 }, 9, 5],
  ])('%s of %o members %i is %i, and one fewer is not enough', (_rule, threshold, members, needed) => {
    expect(votesNeeded(threshold, members)).toBe(needed)
    expect(reaches(needed, threshold, members)).toBe(true)
    expect(reaches(needed - 1, threshold, members)).toBe(false)
  })

  it('agrees with the comparison for every council up to 100 members', () => {
    for (let members = 1; members <= 100; members += 1)
      for (let agree = 0; agree <= members; agree += 1)
        expect(reaches(agree, twoThirds, members)).toBe(agree >= votesNeeded(twoThirds, members))
  })

  it('is never reached by a council of nobody', () => {
    expect(reaches(0, twoThirds, 0)).toBe(false)
  })
})
