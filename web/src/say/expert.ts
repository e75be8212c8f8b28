import type { RequestState } from '@sangkien/domain/expert/expert-request'
import type { Tone } from '../ui/Badge.tsx'

const states: { readonly [State in RequestState]: readonly [string, Tone] } = {
  asked: ['Chờ ý kiến', 'waiting'], conflict: ['Có xung đột lợi ích', 'stopped'], declined: ['Từ chối', 'stopped'], withdrawn: ['Đã rút lời mời', 'stopped'], answered: ['Đã cho ý kiến', 'done'], closed: ['Hồ sơ đã xét xong', 'stopped'],
}
/** Where a request to an expert from outside stands. */
export const sayRequestState = (state: RequestState): string => states[state][0]
export const toneOfRequest = (state: RequestState): Tone => states[state][1]
