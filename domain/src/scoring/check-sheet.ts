import { checkMarks, type MarksProblem } from './check-marks.ts'
import { type Criterion, markedCriteria, type Scale } from './scale.ts'
import { type CriterionNote, countedMarks, extremeOf, type SheetContent } from './sheet-note.ts'

/** What is wrong with a sheet at one criterion. */
export type SheetProblem =
  | MarksProblem
  | { readonly criterion: string; readonly code: 'evidence_missing'; readonly above: number }
  | { readonly criterion: string; readonly code: 'evidence_unknown' }
  | { readonly criterion: string; readonly code: 'comment_missing'; readonly at: 'most' | 'least' }
  | { readonly criterion: string; readonly code: 'insufficient_not_allowed' }

/**
 * A sheet against its scale: its marks, and what the scale wants said with them. Above the line of a criterion the sheet names what
 * proves it (product.md, I5 and RS3); at either end of it the scale may want a comment (DESIGN). Where the data do not suffice there
 * is nothing to prove, and the phrase itself says why there are no points. `filed` are the pieces of evidence of the dossier judged.
 */
export function checkSheet(scale: Scale, { marks, notes }: SheetContent, filed: readonly string[]): readonly SheetProblem[] {
  const counted = countedMarks(scale, { marks, notes })
  const known = markedCriteria(scale.criteria)
  return [
    ...checkMarks(scale, counted),
    ...known.flatMap((one) => checkNote(scale, one, counted[one.code], notes[one.code] ?? {}, filed)),
    ...Object.keys(notes).filter((code) => !known.some((one) => one.code === code)).map((criterion) => ({ criterion, code: 'unknown' }) as const),
  ]
}

function checkNote(scale: Scale, criterion: Criterion, mark: number | undefined, note: CriterionNote, filed: readonly string[]): readonly SheetProblem[] {
  const { code, evidenceAbove, maySayInsufficient } = criterion
  const evidence = note.evidence ?? []
  const unknown = evidence.some((id) => !filed.includes(id)) ? [{ criterion: code, code: 'evidence_unknown' } as const] : []
  if (note.insufficient) return [...(maySayInsufficient ? [] : [{ criterion: code, code: 'insufficient_not_allowed' } as const]), ...unknown]
  const above = evidenceAbove ?? null
  const unproven = above !== null && mark !== undefined && mark > above && evidence.length === 0 && isBlank(note.papers)
  const end = scale.commentAtExtremes ? extremeOf(criterion, mark) : null
  return [
    ...unknown,
    ...(unproven ? [{ criterion: code, code: 'evidence_missing', above } as const] : []),
    ...(end !== null && isBlank(note.comment) ? [{ criterion: code, code: 'comment_missing', at: end } as const] : []),
  ]
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''
