import { describe, expect, it } from 'vitest'
import { moveAfter } from './move-after.ts'

describe('after the sitting a dossier', () => {
  it.each([
    ['to be recognised awaits its decision', 'recognise', false, 'propose'],
    ['of the head to be recognised awaits the superior body', 'recognise', true, 'seek_consent'],
    ['of the head to be declined needs nobody’s consent', 'decline', true, 'propose'],
    ['to be declined awaits its decision', 'decline', false, 'propose'],
    ['left for the next round waits for it at once', 'defer', true, 'defer'],
    ['that wants an expert goes to one at once', 'consult_expert', false, 'consult_expert'],
  ] as const)('%s', (_what, result, consent, move) => {
    expect(moveAfter(result, consent)).toBe(move)
  })
})
