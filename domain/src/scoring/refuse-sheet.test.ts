import { describe, expect, it } from 'vitest'
import { refuseLockedSheet, refuseTakingBack } from './refuse-sheet.ts'

const noon = new Date('2026-11-23T05:00:00Z')

describe('a score sheet', () => {
  it('is written on until it is handed in', () => {
    expect(refuseLockedSheet(null)).toBeUndefined()
    expect(refuseLockedSheet(noon)).toEqual({ code: 'scoring.handed_in', at: '2026-11-23T05:00:00.000Z' })
  })

  it('is taken back only after it was handed in', () => {
    expect(refuseTakingBack(noon)).toBeUndefined()
    expect(refuseTakingBack(null)).toEqual({ code: 'scoring.not_handed_in' })
  })
})
