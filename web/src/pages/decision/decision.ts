import type { readDecision } from '@sangkien/contract/decision'
import type { Reply } from '../../api/wire.ts'

export type DecisionView = Reply<typeof readDecision>

/** Whether this person has anything to do with the paper, now or with a reason why not now. */
export const mayAct = ({ acts, state }: Pick<DecisionView, 'acts' | 'state'>): boolean =>
  state !== 'issued' && state !== 'cancelled' && [acts.approve, acts.issue, acts.give_back, acts.cancel].some((act) => act !== undefined)

/** How many are told, and how many certificates are made: one for each author of each recognised initiative. */
export function reachOf({ kind, list }: Pick<DecisionView, 'kind' | 'list'>): { readonly authors: number; readonly certificates: number } {
  const authors = list.flatMap((item) => item.authors)
  return { authors: new Set(authors.map(({ name, unitName, title }) => `${name} ${unitName} ${title}`)).size, certificates: kind === 'recognition' ? authors.length : 0 }
}
