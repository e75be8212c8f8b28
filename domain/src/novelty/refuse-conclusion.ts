import type { PersonId } from '../ids.ts'
import { type Examined, refuseExamining } from '../intake/refuse-check.ts'
import type { IntakeRefusal } from '../intake/refuse-accept.ts'
import type { StageRefusal } from '../initiative/stage.ts'

/** KHONG_TRUNG, TRUNG_MOT_PHAN_CO_CAI_TIEN, TRUNG (initiative-law.md 6.4). */
export const verdicts = ['not_duplicate', 'partly_improved', 'duplicate'] as const
export type Verdict = (typeof verdicts)[number]

export interface Conclusion {
  readonly verdict: Verdict
  readonly reasons: string
  /** The sources it rests on; `passage` tells whether a passage is named. */
  readonly cited: readonly { readonly found: boolean; readonly passage: boolean; readonly onlyInforms: boolean; readonly earlier: boolean }[]
}

export type NoveltyRefusal =
  | { readonly code: 'novelty.not_checked' }
  | { readonly code: 'novelty.check_is_old' }
  | { readonly code: 'novelty.reasons_missing' }
  | { readonly code: 'novelty.source_missing' }
  | { readonly code: 'novelty.passage_missing' }
  | { readonly code: 'novelty.only_informs' }
  | { readonly code: 'novelty.not_earlier' }
  | { readonly code: 'novelty.reason_missing' }
  | { readonly code: 'novelty.not_building' }
  | { readonly code: 'novelty.not_removable' }
  | { readonly code: 'novelty.thresholds' }
  | { readonly code: 'novelty.changed_meanwhile' }

/** Words a reasoned conclusion has at least, in characters: more than "không trùng". */
const leastReasons = 20

/**
 * Why an officer may not conclude so on the novelty of a dossier. A person concludes, always with reasons (initiative-law.md 6.4);
 * "duplicate" names a source and a passage of it (product.md, NV4) that was there earlier, for the first filed stands first
 * (Nghị định 13/2012, Điều 4), within the agency: lists of others only inform. `run` is the check it rests on, `sameText` whether the
 * dossier still reads as it was checked.
 */
export function refuseConclusion(
  dossier: Examined, officer: PersonId, run: { readonly sameText: boolean } | undefined, { verdict, reasons, cited }: Conclusion,
): NoveltyRefusal | IntakeRefusal | StageRefusal | undefined {
  const first = refuseExamining(dossier, officer)
  if (first) return first
  if (!run) return { code: 'novelty.not_checked' }
  if (!run.sameText) return { code: 'novelty.check_is_old' }
  if ([...reasons.trim()].length < leastReasons) return { code: 'novelty.reasons_missing' }
  if (cited.some(({ found }) => !found)) return { code: 'novelty.source_missing' }
  if (verdict === 'not_duplicate') return undefined
  if (cited.length === 0) return { code: 'novelty.source_missing' }
  if (verdict === 'partly_improved') return undefined
  if (!cited.some(({ passage }) => passage)) return { code: 'novelty.passage_missing' }
  const grounds = cited.filter(({ passage, onlyInforms }) => passage && !onlyInforms)
  if (grounds.length === 0) return { code: 'novelty.only_informs' }
  return grounds.some(({ earlier }) => earlier) ? undefined : { code: 'novelty.not_earlier' }
}

/** Why a source or passage may not be set aside, or what was set aside be taken back, now. */
export const refuseExclusion = (dossier: Examined, officer: PersonId, reason: string): NoveltyRefusal | IntakeRefusal | StageRefusal | undefined =>
  refuseExamining(dossier, officer) ?? ([...reason.trim()].length < 5 ? { code: 'novelty.reason_missing' } : undefined)
