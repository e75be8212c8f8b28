import type { SheetProblem } from '@sangkien/domain/scoring/check-sheet'
import { fieldId } from '../../ui/Field.tsx'
import { markId } from './sheet.ts'

/** The fields of a criterion beside its points, by their names. */
export const insufficientName = (code: string): string => `thieu-so-lieu-${code}`
export const evidenceName = (code: string): string => `dan-chung-${code}`
export const papersName = (code: string): string => `van-ban-${code}`
export const commentName = (code: string): string => `nhan-xet-${code}`

/** Where a criterion begins: its points, or the phrase that stands instead. */
export const startOf = (code: string): HTMLElement | null => document.getElementById(markId(code)) ?? document.getElementById(fieldId(insufficientName(code)))

/** Where a problem is mended. */
export function placeOf({ criterion, code }: SheetProblem): HTMLElement | null {
  if (code === 'comment_missing') return document.getElementById(fieldId(commentName(criterion)))
  if (code === 'evidence_missing' || code === 'evidence_unknown') return document.getElementById(fieldId(evidenceName(criterion)))?.querySelector('input') ?? document.getElementById(fieldId(papersName(criterion)))
  return startOf(criterion)
}
