import type { Result } from '../regulation/pack.ts'
import type { ScaleJudgement } from '../scoring/judge-scale.ts'

/** The grade a person gives where the score bars its own; `label: null` is none at all. */
export interface ChosenGrade { readonly label: string | null; readonly reason: string }

export type GradeRefusal =
  | { readonly code: 'grade.settled'; readonly label: string | null }
  | { readonly code: 'grade.missing'; readonly open: readonly string[] }
  | { readonly code: 'grade.not_open'; readonly label: string; readonly open: readonly string[] }
  | { readonly code: 'grade.reason_missing' }

/**
 * Why this grade cannot be recorded with a recognition. Where a condition on a criterion bars the grade of the total, no other
 * grade follows by itself (initiative-law.md 5.3(1)): the council says which, among those whose own conditions hold, or none, and
 * why. Where the score settles the grade nobody chooses another.
 */
export function refuseGrade(judgement: Pick<ScaleJudgement, 'class' | 'openGrades'> | null, result: Exclude<Result, 'withdrawn'>, grade: ChosenGrade | null): GradeRefusal | undefined {
  const open = result === 'recognise' ? judgement?.openGrades : undefined
  if (!open) return grade ? { code: 'grade.settled', label: judgement?.class ?? null } : undefined
  if (!grade) return { code: 'grade.missing', open }
  if (grade.label !== null && !open.includes(grade.label)) return { code: 'grade.not_open', label: grade.label, open }
  return grade.reason.trim() === '' ? { code: 'grade.reason_missing' } : undefined
}
