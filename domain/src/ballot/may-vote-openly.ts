import type { Voting } from '../regulation/pack.ts'

/**
 * Whether a council may vote openly under these rules: where that is their way, or where they leave the way to the council
 * ("công khai hoặc bỏ phiếu kín"; Thông tư 18/2013, Điều 8 khoản 1). Votes are cast openly and in no other way.
 */
export const mayVoteOpenly = ({ mode, modeIsFree }: Pick<Voting, 'mode' | 'modeIsFree'>): boolean => mode === 'open' || modeIsFree
