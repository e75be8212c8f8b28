import { addDays, type Day, dayOf } from '../time/day.ts'

/** The days between which the public votes, both included. */
export interface VotingDays { readonly from: Day; readonly to: Day }

export const votingStates = ['to_come', 'open', 'over'] as const
export type VotingState = (typeof votingStates)[number]

/** Where the voting of a contest stands at this instant; no job opens or closes it. */
export function votingState({ from, to }: VotingDays, now: Date): VotingState {
  const today = dayOf(now)
  if (today < from) return 'to_come'
  return today <= to ? 'open' : 'over'
}

/** The first day on which what the public said may be known: the day after the last of voting. */
export const knownFrom = ({ to }: VotingDays): Day => addDays(to, 1)
