/** Every Word template an agency may have a version of its own of. A paper of two shapes has a template for each. */
export const templateKeys = [
  'application-form', 'description-report', 'receipt', 'completion-request', 'acceptance-notice', 'intake-refusal', 'round-notice', 'application-confirmation', 'novelty-report',
  'council-decision', 'invitation', 'invitation-without-agenda', 'score-sheet', 'score-summary', 'ballot', 'signed-ballot', 'vote-count', 'minutes', 'pay-sheet',
  'proposal', 'consent-letter', 'recognition-decision', 'certificate', 'not-recognised-notice', 'refusal-notice', 'revocation-decision', 'nomination-letter', 'correction-letter',
  'intake-register', 'recognised-register', 'outgoing-register', 'incoming-register', 'annual-report', 'commendation-proposal',
] as const

export type TemplateKey = (typeof templateKeys)[number]
