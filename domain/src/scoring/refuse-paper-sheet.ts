import type { PersonId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import type { ScoringRefusal } from './refuse-scoring.ts'
import { type Criterion, markedCriteria, type Scale } from './scale.ts'
import { countedMarks, type SheetContent } from './sheet-note.ts'

export type PaperSheetRefusal =
  | { readonly code: 'paper_sheet.keyer_judges' }
  | { readonly code: 'paper_sheet.own_sheet_begun' }
  | { readonly code: 'paper_sheet.done' }

/** What the rule looks at: whose sheet it is, of which dossier, and what stands there already. */
export interface PaperSheetCase {
  readonly stage: Stage
  readonly authors: readonly PersonId[]
  readonly members: readonly PersonId[]
  readonly scorer: PersonId
  /** Where the scorer stands to the dossier (domain/conflict). */
  readonly standing: 'judges' | 'undeclared' | 'out'
  /** Their own sheet: begun by themselves, come from paper, or none. */
  readonly sheet: 'own' | 'from_paper' | null
}

/**
 * Why a sheet written on paper cannot be keyed in by this person. Whoever judges in this council keys in nobody's sheet: they would
 * read it before their own is in (product.md S2). A member who has begun a sheet of their own hands in that one. The day by which
 * sheets are due is when the paper was to be there; keying it in may take until the sitting opens (DESIGN).
 */
export function refusePaperSheet({ stage, authors, members, scorer, standing, sheet }: PaperSheetCase, keyer: PersonId): PaperSheetRefusal | ScoringRefusal | undefined {
  if (members.includes(keyer) || authors.includes(keyer)) return { code: 'paper_sheet.keyer_judges' }
  if (!members.includes(scorer)) return { code: 'scoring.not_a_member' }
  if (authors.includes(scorer)) return { code: 'scoring.own_initiative' }
  if (standing === 'out') return { code: 'scoring.recused' }
  if (standing === 'undeclared') return { code: 'scoring.undeclared' }
  if (stage !== 'scoring') return { code: 'scoring.not_open', stage }
  if (sheet === 'from_paper') return { code: 'paper_sheet.done' }
  return sheet === 'own' ? { code: 'paper_sheet.own_sheet_begun' } : undefined
}

/** The criteria in which two keyings of one paper differ: in points, in the phrase, or in the pieces of evidence named. Words are not compared: no two people copy a hand alike. */
export const differingCriteria = (scale: Pick<Scale, 'criteria'>, one: SheetContent, other: SheetContent): readonly string[] =>
  markedCriteria(scale.criteria).filter((criterion) => figures(scale, one, criterion) !== figures(scale, other, criterion)).map(({ code }) => code)

const figures = (scale: Pick<Scale, 'criteria'>, sheet: SheetContent, { code }: Criterion): string =>
  JSON.stringify([countedMarks(scale, sheet)[code] ?? null, sheet.notes[code]?.insufficient ?? false, [...(sheet.notes[code]?.evidence ?? [])].sort()])
