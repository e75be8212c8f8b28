import type { MoveName } from '../initiative/stage.ts'

/**
 * How a dossier goes to its authors and comes back. While it is examined, completion is a matter of Điều 6 khoản 2; once it is
 * accepted, only what the council left to a later round is supplemented (initiative-law.md 5.4; FACT), and it comes back to where
 * it can be put on an agenda again.
 */
export const completionMoves = (accepted: boolean): { readonly ask: MoveName; readonly answer: MoveName } =>
  accepted ? { ask: 'request_supplement', answer: 'supplement' } : { ask: 'request_completion', answer: 'complete' }
