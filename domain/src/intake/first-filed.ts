import type { InitiativeId } from '../ids.ts'

/** A filing as the register holds it: when it was received, and its number in the register of the year. */
export interface Filing {
  readonly id: InitiativeId
  readonly receivedAt: Date
  readonly receiptNumber: number
}

/** Earlier first; two received at one instant stand in the order of the register. */
export const byFiling = (a: Filing, b: Filing): number => a.receivedAt.getTime() - b.receivedAt.getTime() || a.receiptNumber - b.receiptNumber

/**
 * Among dossiers on one solution, those filed before this one, the earliest first. The first filed wins; for the later one,
 * test (a) of novelty fails and points here (Nghị định 13/2012, Điều 4; MEM(h); initiative-law.md 6.9).
 */
export const filedBefore = (mine: Filing, sameSolution: readonly Filing[]): readonly Filing[] =>
  sameSolution.filter((other) => other.id !== mine.id && byFiling(other, mine) < 0).toSorted(byFiling)
