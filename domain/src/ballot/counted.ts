import type { PersonId } from '../ids.ts'
import type { Ballots, Tally } from './tally.ts'

/** A secret ballot as it weighs: who has a paper, and what the papers say once they are counted. A paper never put in agrees to nothing and changes no denominator. */
export interface Counted {
  readonly took: readonly PersonId[]
  readonly counts: Ballots | null
}

/** The figures of one vote as the minutes tell them; `issued` and `returned` are of a secret ballot. */
export interface VoteFigures extends Tally {
  readonly issued: number | null
  readonly returned: number | null
}

/** Papers that were put in: every paper says one of three things. */
export const returnedOf = ({ agree, disagree, abstain }: Ballots): number => agree + disagree + abstain

/** The figures of a vote, with the papers of its ballot where it was secret. */
export const figuresOf = (vote: Tally, ballot: Counted | null): VoteFigures =>
  ({ ...vote, issued: ballot ? ballot.took.length : null, returned: ballot?.counts ? returnedOf(ballot.counts) : null })
