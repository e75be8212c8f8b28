import { sayCode } from '../document/say-code.ts'
import { sayDate } from '../document/say-date.ts'
import { typeName } from '../document/type-name.ts'
import type { Day } from '../time/day.ts'

/** What became of a paper that went out; papers that took its place or corrected it count once they went out themselves. */
export interface Fate {
  readonly recalled: { readonly basis: string | null; readonly on: Day | null } | null
  readonly after: readonly { readonly what: 'replaced' | 'corrected'; readonly type: string; readonly number: number; readonly symbol: string }[]
}

/** As the register notes it (Ghi chú): `Được thay thế bằng Thông báo số 185/TB-VP`. */
export function sayFate({ recalled, after }: Fate): string {
  const notes = after.map(({ what, type, number, symbol }) => `${what === 'replaced' ? 'Được thay thế bằng' : 'Đã đính chính bằng'} ${typeName(type)} số ${sayCode(number, symbol)}`)
  return [...(recalled ? [`Đã thu hồi${recalled.basis === null || recalled.on === null ? '' : ` theo ${sayBasis(recalled.basis, recalled.on)}`}`] : []), ...notes].join('; ')
}

export const sayBasis = (basis: string, on: Day): string => `${basis} ngày ${sayDate(on)}`
