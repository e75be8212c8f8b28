import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { criterionNames, sayFailed } from '../../say/score.ts'
import type { ItemView } from './sitting-query.ts'

/** What failed at the two gates, as the first words of the reasons; the council goes on from there. */
export function reasonsFrom({ vote, score }: Pick<ItemView, 'vote' | 'score'>, { scale }: Pick<RegulationPack, 'scale'>): string {
  const nameOf = scale ? criterionNames(scale) : (code: string) => code
  const points = score && !score.passed ? score.failed.map((one) => sayFailed(one, nameOf)) : []
  const votes = vote && !vote.passed ? [`Được ${vote.agree} phiếu đồng ý trên ${vote.denominator}, cần ít nhất ${vote.needed}.`] : []
  return [...points, ...votes].join(' ')
}
