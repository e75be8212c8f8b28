import { add, divide, fromDecimal, rational, roundHalfUp, written } from '../number/rational.ts'
import type { Basis } from '../regulation/basis.ts'

/** How votes become points: measured by the entry that was chosen most, or by everybody who voted. */
export const publicFormulas = ['share_of_highest', 'share_of_voters'] as const
export type PublicFormula = (typeof publicFormulas)[number]

/** Who may vote: everybody of the agency with an account, or those of them who do not sit in a council. Never an author for their own entry. */
export const publicVoters = ['staff', 'staff_outside_council'] as const
export type PublicVoters = (typeof publicVoters)[number]

/** Which of two entries with the same total stands first: the one with more points of the council, the one with more of the public, or neither. */
export const publicTies = ['council_points', 'public_points', 'equal'] as const
export type PublicTies = (typeof publicTies)[number]

/** The public's part in a contest (hội thi): initiative-law.md 5.4(3), "contests with public votes". The days are those of the round. */
export interface PublicVote {
  /** The most points it can give, beside those of the council. */
  readonly max: number
  readonly voters: PublicVoters
  /** How many entries one person may choose. */
  readonly choices: number
  readonly formula: PublicFormula
  readonly ties: PublicTies
  readonly basis: Basis
}

/** What the public said of one entry once voting was over. */
export interface PublicTally {
  readonly votes: number
  /** The votes of the entry chosen most. */
  readonly highest: number
  /** How many people voted at all. */
  readonly voters: number
}

export interface PublicPoints {
  readonly points: number
  /** What the votes were measured by. */
  readonly of: number
  /** The exact figure before rounding. */
  readonly exact: string
}

/** The points votes come to: exact, then rounded half up as the score of the council is. Nobody voted: none for anybody. */
export function publicPoints({ max, formula }: PublicVote, { votes, highest, voters }: PublicTally, decimals: number): PublicPoints {
  const of = formula === 'share_of_highest' ? highest : voters
  if (of === 0) return { points: 0, of, exact: '0' }
  const { num, den } = fromDecimal(max)
  const exact = divide(rational(num * BigInt(votes), den), of)
  return { points: roundHalfUp(exact, decimals), of, exact: written(exact) }
}

/** Both parts as they are printed, added up: whoever adds the two figures on paper finds the total on paper (DESIGN). */
export const addPublic = (council: number, points: number, decimals: number): number => roundHalfUp(add(fromDecimal(council), fromDecimal(points)), decimals)
