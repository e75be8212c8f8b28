import type { PackProblem } from '../regulation/problem.ts'
import type { Scale } from './scale.ts'

/**
 * Contradictions of a contest: it gives points and choices, and no condition asks single sheets to reach a total that holds the
 * points of the public, which no sheet has.
 */
export function checkPublicVote({ publicVote, pass }: Scale, path: string): readonly PackProblem[] {
  if (!publicVote) return []
  const { max, choices } = publicVote
  return [
    ...(max > 0 ? [] : [{ path: `${path}.publicVote.max`, code: 'not_positive', found: max } as const]),
    ...(choices > 0 ? [] : [{ path: `${path}.publicVote.choices`, code: 'not_positive', found: choices } as const]),
    ...(choices > 0 && !Number.isInteger(choices) ? [{ path: `${path}.publicVote.choices`, code: 'not_whole_number', found: choices } as const] : []),
    ...(['passingSheets', 'passingMembers'] as const).flatMap((key) => (pass[key] ? [{ path: `${path}.pass.${key}`, code: 'sheets_without_public' } as const] : [])),
  ]
}
