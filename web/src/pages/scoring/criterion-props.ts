import type { MarksProblem } from '@sangkien/domain/scoring/check-marks'
import type { Criterion, Marks } from '@sangkien/domain/scoring/scale'
import type { KeyboardEvent } from 'react'

export interface CriterionProps {
  readonly criterion: Criterion
  readonly number: string
  readonly marks: Marks
  /** Decimals of a single mark. */
  readonly decimals: number
  readonly problems: readonly MarksProblem[]
  /** How many pieces of evidence the dossier has. */
  readonly evidence: number
  readonly onMark: (code: string, mark: number | undefined) => void
  readonly onKey: (event: KeyboardEvent, code: string) => void
}
