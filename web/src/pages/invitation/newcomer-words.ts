import type { newcomerStates } from '@sangkien/contract/invitation'
import { sayDayOf } from '../../say/day.ts'
import type { Tone } from '../../ui/Badge.tsx'

export type NewcomerState = (typeof newcomerStates)[number]

export const newcomerWords: { readonly [S in NewcomerState]: readonly [words: string, tone: Tone] } = {
  none: ['Chưa mời', 'waiting'], mailing: ['Đang chờ gửi thư', 'soon'], invited: ['Đã mời, chưa vào', 'soon'], lapsed: ['Lời mời hết hạn', 'overdue'],
}

export const passedOverWords = { signed_in: 'đã đăng nhập rồi', left: 'đã thôi công tác', disabled: 'tài khoản đang ngừng', no_address: 'chưa có thư điện tử' } as const

/** A key holds to the midnight that ends its last day: that day. */
export const lastDayOf = (expiresAt: string | Date): string => sayDayOf(new Date(expiresAt).getTime() - 1)
