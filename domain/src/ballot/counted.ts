import type { PersonId } from '../ids.ts'
import type { Ballots, Tally } from './tally.ts'

/** A secret ballot as it weighs: who has a paper, and what the papers say once they are counted. A paper never put in agrees to nothing and changes no denominator. */
export interface Counted {
  /** Who has a paper; of papers of real paper, who was there and could have one. */
  readonly took: readonly PersonId[]
  readonly counts: Ballots | null
  /** Of real paper, where a committee counts: papers given out, and those returned that are not valid. */
  readonly onPaper?: { readonly issued: number; readonly invalid: number }
}

/** The figures of one vote as the minutes tell them; `issued`, `returned` and `invalid` are of a secret ballot. */
export interface VoteFigures extends Tally {
  readonly issued: number | null
  readonly returned: number | null
  /** Returned, and saying nothing that counts; the box of the system takes no such paper. */
  readonly invalid: number | null
}

/** Papers that were put in: every valid paper says one of three things. */
export const returnedOf = ({ agree, disagree, abstain, invalid = 0 }: Ballots & { readonly invalid?: number | null }): number => agree + disagree + abstain + (invalid ?? 0)

/** The figures of a vote, with the papers of its ballot where it was secret. */
export function figuresOf(vote: Tally, ballot: Counted | null): VoteFigures {
  const invalid = ballot?.onPaper?.invalid ?? 0
  return { ...vote, issued: ballot ? (ballot.onPaper?.issued ?? ballot.took.length) : null, returned: ballot?.counts ? returnedOf({ ...ballot.counts, invalid }) : null, invalid: ballot?.counts ? invalid : null }
}
