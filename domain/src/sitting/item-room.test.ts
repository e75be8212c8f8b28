import { describe, expect, it } from 'vitest'
import { quorumOf } from '../council/quorum.ts'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { itemRoom } from './item-room.ts'

const members = Array.from({ length: 9 }, (_, at) => `m${at}` as PersonId)
const room = { opened: true, closed: false, members, present: members.slice(0, 7) }
const { voting } = nationalDefault
const met = (out: number, leave: boolean) => {
  const { present, appointed } = itemRoom(room, members.slice(0, out), { recusedLeaveDenominator: leave })
  return quorumOf(present.length, appointed, voting.quorum)
}

describe('the quorum of one item', () => {
  it.each([
    ['nobody out: seven of nine', 0, false, { present: 7, appointed: 9, needed: 6, met: true }],
    ['one out: six of nine is enough', 1, false, { present: 6, appointed: 9, needed: 6, met: true }],
    ['two out: five of nine is not', 2, false, { present: 5, appointed: 9, needed: 6, met: false }],
    ['two out of the denominator too: five of seven', 2, true, { present: 5, appointed: 7, needed: 5, met: true }],
  ] as const)('%s', (_what, out, leave, quorum) => {
    expect(met(out, leave)).toEqual(quorum)
  })

  it('is not changed by someone out who is not there', () => {
    expect(itemRoom(room, [members[8]!], voting).present).toHaveLength(7)
  })
})
