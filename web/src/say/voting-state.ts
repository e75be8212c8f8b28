import type { VotingState } from '@sangkien/domain/contest/voting-state'
import { sayDay } from './day.ts'

export const votingTones = { to_come: 'waiting', open: 'soon', over: 'done' } as const satisfies { readonly [S in VotingState]: string }

/** Where the voting of a contest stands, with the day that matters next. */
export function sayVoting({ state, from, to }: { readonly state: VotingState; readonly from: string; readonly to: string }): string {
  switch (state) {
    case 'to_come': return `Mở từ ${sayDay(from)}`
    case 'open': return `Đến hết ${sayDay(to)}`
    case 'over': return `Đã kết thúc ${sayDay(to)}`
  }
}
