import type { Voting } from '../regulation/pack.ts'

/** When the council agrees, in the words of a decision or of minutes: `ít nhất 2/3 tổng số thành viên Hội đồng đồng ý`. */
export const sayVotingRule = ({ threshold: { num, den }, denominator }: Pick<Voting, 'threshold' | 'denominator'>): string =>
  `ít nhất ${num}/${den} ${denominator === 'appointed' ? 'tổng số thành viên Hội đồng' : 'số thành viên Hội đồng có mặt'} đồng ý`
