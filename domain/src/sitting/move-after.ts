import type { MoveName } from '../initiative/stage.ts'
import type { Result } from '../regulation/pack.ts'

/**
 * Where a dossier goes when the sitting closes (initiative-law.md 6.1, rows 11 to 13). To recognise or decline awaits a decision,
 * by way of the superior body when a head of the agency is an author and recognition is proposed; to defer or to ask an expert is
 * the council's own course of work, no result, and takes effect at once.
 */
export function moveAfter(result: Exclude<Result, 'withdrawn'>, needsConsent: boolean): Extract<MoveName, 'propose' | 'seek_consent' | 'defer' | 'consult_expert'> {
  if (result === 'defer' || result === 'consult_expert') return result
  return result === 'recognise' && needsConsent ? 'seek_consent' : 'propose'
}
