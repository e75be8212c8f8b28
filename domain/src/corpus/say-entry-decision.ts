import { sayDate } from '../document/say-date.ts'
import type { PastFacts } from '../past/past-facts.ts'

/** `123/QĐ-UBND ngày 05/03/2024`, as far as the list says it. */
export const sayEntryDecision = ({ decisionNumber, decidedOn }: Pick<PastFacts, 'decisionNumber' | 'decidedOn'>): string =>
  [decisionNumber, decidedOn && `ngày ${sayDate(decidedOn)}`].filter(Boolean).join(' ')
