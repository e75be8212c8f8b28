import { addDays, closesAt, type Day } from '../time/day.ts'
import type { Role } from './role.ts'

const minute = 60_000

/** How long a session may lie unused before it locks, in milliseconds: 15 minutes, 5 for an administrator (TCVN 14423:2026, level 2; SEC). */
export const idleLimit = (roles: ReadonlySet<Role>): number => (roles.has('administrator') ? 5 : 15) * minute

/** How long a session lasts however busy it is, in milliseconds: a working day with its overtime (DESIGN). */
export const sessionLasts = 12 * 60 * minute

/** Whether a session is over for good: no password opens it again, its person signs in anew. */
export const isOver = (startedAt: Date, now: Date): boolean => now.getTime() - startedAt.getTime() >= sessionLasts

/** Failures in a row before an account locks (the same standard), and for how long it stays locked. */
export const failuresBeforeLock = 5
export const lockLasts = 15 * minute

export type SessionRefusal =
  | { readonly code: 'session.wrong_credentials' }
  | { readonly code: 'session.wrong_code' }
  | { readonly code: 'session.account_locked'; readonly until: string }
  | { readonly code: 'session.link_over' }
  | { readonly code: 'session.wrong_first_run_code' }
  | { readonly code: 'session.not_open_there' }
  | { readonly code: 'session.password_too_short'; readonly least: number }
  | { readonly code: 'session.password_too_plain' }
  | { readonly code: 'session.second_factor_wants_long_password'; readonly least: number }
  | { readonly code: 'session.second_factor_exists' }
  | { readonly code: 'session.second_factor_not_begun' }

const leastAlone = 14
const leastWithSecondFactor = 8

/** Why this password will not do: 14 characters, or 8 beside a second factor; not one character repeated, not the user name. */
export function refusePassword(password: string, account: { readonly username: string; readonly hasSecondFactor: boolean }): SessionRefusal | undefined {
  const least = account.hasSecondFactor ? leastWithSecondFactor : leastAlone
  if ([...password].length < least) return { code: 'session.password_too_short', least }
  const plain = password.toLowerCase()
  if (new Set(plain).size < 5 || plain.includes(account.username.toLowerCase())) return { code: 'session.password_too_plain' }
  return undefined
}

/** Why the second factor may not be given up: the password would then stand alone, and is too short for that. */
export const refuseLoneFactor = (password: string): SessionRefusal | undefined =>
  [...password].length < leastAlone ? { code: 'session.second_factor_wants_long_password', least: leastAlone } : undefined

/** How long a one-time link to an account holds, in milliseconds: 72 hours. */
export const linkLasts = 72 * 60 * minute

/** When an invitation made today stops opening: with the end of a day, so that a slip can name the day alone. */
export const invitationEnds = (today: Day, holdsDays: number): Date => closesAt(addDays(today, holdsDays))

/** Whether an account is locked now, and until when. */
export const refuseLocked = (lockedUntil: Date | null, now: Date): SessionRefusal | undefined =>
  lockedUntil && lockedUntil > now ? { code: 'session.account_locked', until: lockedUntil.toISOString() } : undefined

/** What a wrong password does to the account: one failure more, and the lock after the fifth. */
export function afterFailure(failures: number, now: Date): { readonly failed: number; readonly lockedUntil: Date | null } {
  const failed = failures + 1
  return failed >= failuresBeforeLock ? { failed: 0, lockedUntil: new Date(now.getTime() + lockLasts) } : { failed, lockedUntil: null }
}
