import { describe, expect, it } from 'vitest'
import { basis } from '../regulation/basis.ts'
import { checkPack } from '../regulation/check-pack.ts'
import { seats } from '../regulation/pack.ts'
import { readPack } from '../regulation/read-pack.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { meetingPayOf, payFor, usualMeetingPay } from './meeting-pay.ts'

const own = { chair: 300_000, member: 150_000, guest: 0, basis: basis('Nghị quyết của Hội đồng nhân dân tỉnh', 'Điều 4', 'fact') }
const withPay = (meetingPay: typeof own) => ({ ...nationalDefault, council: { ...nationalDefault.council, meetingPay } })

describe('what a sitting pays', () => {
  it('is the most the circular allows, unless the regulation sets its own', () => {
    expect(meetingPayOf(nationalDefault.council)).toBe(usualMeetingPay)
    expect(seats.map((seat) => payFor(seat, usualMeetingPay))).toEqual([500_000, 200_000, 200_000, 200_000, 200_000])
    expect(meetingPayOf(withPay(own).council)).toEqual(own)
    expect(seats.map((seat) => payFor(seat, own))).toEqual([300_000, 150_000, 150_000, 150_000, 150_000])
  })

  it('is read from a pack, and may be nothing but not less, nor half a đồng', () => {
    expect(readPack(JSON.parse(JSON.stringify(withPay(own)))).problems).toEqual([])
    expect(readPack(JSON.parse(JSON.stringify(nationalDefault))).problems).toEqual([])
    for (const [key, found] of [['chair', -1], ['member', 0.5], ['guest', -1]] as const) expect(checkPack(withPay({ ...own, [key]: found }))).toEqual([{ path: `council.meetingPay.${key}`, code: 'not_whole_number', found }])
  })
})
