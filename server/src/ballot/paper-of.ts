import type { Counted } from '@sangkien/domain/ballot/counted'
import type { PaperState } from '@sangkien/domain/ballot/paper-count'
import type { ItemFacts } from '../sitting/sitting.query.ts'
import type { PaperCountFacts } from './paper-count.query.ts'

type OfItem = Pick<ItemFacts, 'paperCounts' | 'voteNumber' | 'ballot'>

/** The count on paper of one vote on an item, unless it was declared void. */
export const paperOf = ({ paperCounts, voteNumber }: Omit<OfItem, 'ballot'>, number: 1 | 2 = voteNumber): PaperCountFacts | null =>
  paperCounts.find((count) => count.number === number && count.phase !== 'void') ?? null

/** The same in the shape its rules ask for. */
export function paperStateOf(item: Omit<OfItem, 'ballot'>): PaperState | null {
  const count = paperOf(item)
  if (!count || count.phase === 'void') return null
  const { phase, committee, figures, enteredBy, scan, there } = count
  return { phase, committee: committee.map(({ personId }) => personId), figures, enteredBy, hasScan: scan !== null, there }
}

/** The secret ballot of the vote that decides as it weighs, of the system or on paper; figures nobody confirmed weigh nothing and are in none of it. */
export function countedOf(item: OfItem): Counted | null {
  if (item.ballot) return item.ballot
  const paper = paperOf(item)
  if (paper?.phase !== 'confirmed' || !paper.figures) return null
  const { issued, invalid, agree, disagree, abstain } = paper.figures
  return { took: paper.there, counts: { agree, disagree, abstain }, onPaper: { issued, invalid } }
}
