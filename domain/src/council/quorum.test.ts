import { describe, expect, it } from 'vitest'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { quorumOf } from './quorum.ts'

const rule = nationalDefault.voting.quorum

describe('a quorum of two thirds', () => {
  it.each([
    [9, 6, 6, true],
    [9, 5, 6, false],
    [7, 5, 5, true],
    [7, 4, 5, false],
    [0, 0, 0, false],
  ])('of %i appointed, with %i present, needs %i', (appointed, present, needed, met) => {
    expect(quorumOf(present, appointed, rule)).toEqual({ appointed, present, needed, met })
  })
})
