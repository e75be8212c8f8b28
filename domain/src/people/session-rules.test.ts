import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { afterFailure, idleLimit, invitationEnds, isOver, linkLasts, refuseLocked, refuseLoneFactor, refusePassword } from './session-rules.ts'
import type { Role } from './role.ts'

const now = new Date('2026-11-23T02:00:00Z')
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const alone = { username: 'lan.nt', hasSecondFactor: false }

describe('a session left alone', () => {
  it('locks after fifteen minutes, of an administrator after five', () => {
    expect(idleLimit(new Set<Role>(['staff', 'secretariat']))).toBe(15 * 60_000)
    expect(idleLimit(new Set<Role>(['staff', 'secretariat', 'administrator']))).toBe(5 * 60_000)
  })
})

it.each([[0, false], [11 * 60 + 59, false], [12 * 60, true], [24 * 60, true]])('a session begun %i minutes ago is over: %s, however busy it was', (minutes, over) => {
  expect(isOver(now, inMinutes(minutes))).toBe(over)
})

describe('a password', () => {
  it.each([
    ['of fourteen characters', 'mot cau de nho', alone],
    ['of eight beside a second factor', 'tam kytu', { ...alone, hasSecondFactor: true }],
    ['counted in letters as people see them', 'ấậẩẫầ ấậẩẫầ 12', alone],
  ])('%s will do', (_what, password, account) => {
    expect(refusePassword(password, account)).toBeUndefined()
  })

  it.each([
    ['of thirteen characters', 'mot cau de nh', alone, { code: 'session.password_too_short', least: 14 }],
    ['of seven beside a second factor', 'bay kyt', { ...alone, hasSecondFactor: true }, { code: 'session.password_too_short', least: 8 }],
    ['with the user name in it', 'toi la LAN.NT day nhe', alone, { code: 'session.password_too_plain' }],
    ['of a few signs again and again', 'abcdabcdabcdabcd', alone, { code: 'session.password_too_plain' }],
  ])('%s will not', (_what, password, account, refusal) => {
    expect(refusePassword(password, account)).toEqual(refusal)
  })

  it('that would stand alone without its second factor must be long by itself', () => {
    expect(refuseLoneFactor('tam ky tu')).toEqual({ code: 'session.second_factor_wants_long_password', least: 14 })
    expect(refuseLoneFactor('mot cau de nho')).toBeUndefined()
  })
})

describe('an account', () => {
  it('locks with the fifth failure in a row, for fifteen minutes, and then counts anew', () => {
    expect(afterFailure(0, now)).toEqual({ failed: 1, lockedUntil: null })
    expect(afterFailure(3, now)).toEqual({ failed: 4, lockedUntil: null })
    expect(afterFailure(4, now)).toEqual({ failed: 0, lockedUntil: inMinutes(15) })
  })

  it('is locked to the last instant, and says until when', () => {
    expect(refuseLocked(inMinutes(15), inMinutes(14))).toEqual({ code: 'session.account_locked', until: '2026-11-23T02:15:00.000Z' })
    expect(refuseLocked(inMinutes(15), inMinutes(15))).toBeUndefined()
    expect(refuseLocked(null, now)).toBeUndefined()
  })

  it('is opened by an invitation to the end of its last day in Việt Nam', () => {
    expect(invitationEnds(day('2026-11-23'), 7)).toEqual(new Date('2026-11-30T17:00:00Z'))
  })

  it('is opened by a link for three days', () => {
    expect(linkLasts).toBe(3 * 24 * 60 * 60_000)
  })
})
