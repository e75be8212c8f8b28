import { describe, expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import { type Filing, filedBefore } from './first-filed.ts'

const filing = (id: string, second: string, receiptNumber: number): Filing => ({ id: id as InitiativeId, receivedAt: new Date(`2026-11-23T02:00:${second}Z`), receiptNumber })
const first = filing('a', '01', 11)
const later = filing('b', '05', 12)

describe('two dossiers on one solution', () => {
  it('received at 09:00:01 and 09:00:05: the later one points to the earlier, not the other way', () => {
    expect(filedBefore(later, [first, later])).toEqual([first])
    expect(filedBefore(first, [first, later])).toEqual([])
  })

  it('received at one instant stand in the order of the register', () => {
    expect(filedBefore(filing('c', '01', 12), [filing('b', '01', 13), first])).toEqual([first])
  })

  it('of many, shows the earliest first', () => {
    expect(filedBefore(filing('z', '59', 20), [later, first]).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
