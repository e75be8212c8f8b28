import { describe, expect, it } from 'vitest'
import { modeOf } from './vote-mode.ts'

describe('the way of a vote', () => {
  it.each([
    ['is the rule’s, whatever anybody chose', { mode: 'secret', modeIsFree: false }, 'open', 'secret'],
    ['is open where the rule knows no other', { mode: 'open', modeIsFree: false }, 'secret', 'open'],
    ['is the usual one while the council has not chosen', { mode: 'secret', modeIsFree: true }, null, 'secret'],
    ['is what the council chose where it may', { mode: 'open', modeIsFree: true }, 'secret', 'secret'],
  ] as const)('%s', (_rule, voting, chosen, way) => {
    expect(modeOf(voting, chosen)).toBe(way)
  })
})
