import type { Voting } from '../regulation/pack.ts'

export const voteModes = ['open', 'secret'] as const
export type VoteMode = (typeof voteModes)[number]

/**
 * How the council votes on an item: the way of the rules; where they leave it to the council ("công khai hoặc bỏ phiếu kín"; Thông tư
 * 18/2013, Điều 8 khoản 1; FACT), the way it chose for this item before anybody voted, and the usual one while it has not chosen.
 */
export const modeOf = ({ mode, modeIsFree }: Pick<Voting, 'mode' | 'modeIsFree'>, chosen: VoteMode | null): VoteMode => (modeIsFree ? (chosen ?? mode) : mode)
