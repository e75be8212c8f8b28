import type { OutgoingState } from './path.ts'

/** One thing a paper says wrongly by its form: where, what stands there, what should. */
export interface Correction {
  readonly place: string
  readonly wrong: string
  readonly right: string
}

export type CorrectionRefusal =
  | { readonly code: 'correction.not_issued' }
  | { readonly code: 'correction.changes_nothing'; readonly place: string }

/** Why a paper cannot be corrected so: only what went out and was not recalled is (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 4; FACT), and a correction says something else. */
export function refuseCorrection(state: OutgoingState, mistakes: readonly Correction[]): CorrectionRefusal | undefined {
  if (state !== 'issued') return { code: 'correction.not_issued' }
  const same = mistakes.find(({ wrong, right }) => wrong.normalize('NFC').trim() === right.normalize('NFC').trim())
  return same && { code: 'correction.changes_nothing', place: same.place }
}
