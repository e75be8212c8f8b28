import { bySerial, type BallotPaper, countPapers, isSerial, paperChoices } from './ballot-paper.ts'
import type { Ballots } from './tally.ts'

/** A counted ballot as it is shown to the council and exported: all that is needed to count it again elsewhere. */
export interface CountedBallot {
  readonly ballotId: string
  /** The key of this ballot alone: SubjectPublicKeyInfo, base64url. */
  readonly publicKey: string
  /** Papers given out, to as many people. */
  readonly issued: number
  readonly counts: Ballots
  readonly papers: readonly BallotPaper[]
}

export type CountFault =
  | { readonly code: 'bad_signature'; readonly serial: string }
  | { readonly code: 'bad_paper'; readonly serial: string }
  | { readonly code: 'serial_twice'; readonly serial: string }
  | { readonly code: 'more_than_issued'; readonly papers: number; readonly issued: number }
  | { readonly code: 'counts_differ'; readonly said: Ballots; readonly found: Ballots }

/**
 * What is wrong with a count; empty when it is what its papers say. `signed` tells of each paper, in order, whether it bears the
 * ballot's signature. A paper taken away is not seen here but by whoever holds its receipt (`checkReceipt`).
 */
export function checkCount({ issued, counts, papers }: CountedBallot, signed: readonly boolean[]): CountFault[] {
  const found = countPapers(papers)
  const sorted = bySerial(papers)
  return [
    ...papers.filter(({ serial, choice }) => !isSerial(serial) || !paperChoices.includes(choice)).map(({ serial }) => ({ code: 'bad_paper', serial }) as const),
    ...papers.filter((_paper, at) => signed[at] !== true).map(({ serial }) => ({ code: 'bad_signature', serial }) as const),
    ...sorted.filter(({ serial }, at) => sorted[at + 1]?.serial === serial).map(({ serial }) => ({ code: 'serial_twice', serial }) as const),
    ...(papers.length > issued ? [{ code: 'more_than_issued', papers: papers.length, issued } as const] : []),
    ...(paperChoices.every((choice) => counts[choice] === found[choice]) ? [] : [{ code: 'counts_differ', said: counts, found } as const]),
  ]
}

/** What a voter keeps: the paper as it was cast, and the key it was signed under. */
export interface Receipt extends BallotPaper {
  readonly ballotId: string
  readonly publicKey: string
}

/** `counted`: there as it was cast. `other_key`: counted under a key this voter was never shown, so papers of voters could be told apart. */
export type ReceiptStanding = 'counted' | 'changed' | 'missing' | 'other_key' | 'other_ballot'

export function checkReceipt(receipt: Receipt, counted: Pick<CountedBallot, 'ballotId' | 'publicKey' | 'papers'>): ReceiptStanding {
  if (receipt.ballotId !== counted.ballotId) return 'other_ballot'
  if (receipt.publicKey !== counted.publicKey) return 'other_key'
  const paper = counted.papers.find(({ serial }) => serial === receipt.serial)
  if (!paper) return 'missing'
  return paper.choice === receipt.choice ? 'counted' : 'changed'
}
