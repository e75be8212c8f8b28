import type { Basis } from '../regulation/basis.ts'

/** The levels above the agency that made the initiative (initiative-law.md 4.2): each has its own authority, dossier and decision, and none replaces the recognition below. */
export const levels = ['province', 'nation'] as const
export type Level = (typeof levels)[number]

/** One paper of the dossier of a level: made by the system from what is there, or put there by the office. */
export interface LevelPaper {
  readonly code: string
  readonly label: string
  readonly required: boolean
  readonly source: PaperSource
}

/** What the system can lay into the dossier itself; `upload` is the office's own. */
export const paperSources = ['application', 'report', 'decision', 'certificate', 'minutes', 'upload'] as const
export type PaperSource = (typeof paperSources)[number]

/** How an agency proposes its initiatives to one level. */
export interface LevelRules {
  readonly level: Level
  /** Who decides there, as its name stands in papers. */
  readonly authority: string
  /** How many units must apply the initiative before it may be proposed: what is not used is not proposed. */
  readonly unitsApplying: number
  readonly papers: readonly LevelPaper[]
  readonly basis: Basis
}

/** Nothing of a level: the agency does not propose there. */
export const levelOf = ({ levels: all }: { readonly levels?: readonly LevelRules[] }, level: Level): LevelRules | undefined => all?.find((one) => one.level === level)
