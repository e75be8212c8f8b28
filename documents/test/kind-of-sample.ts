import type { PaperKind } from '../src/checker/ruleset.ts'
import type { SampleName } from './samples.ts'

/** By which rules each sample is checked. */
export const kindOfSample: Record<SampleName, PaperKind> = {
  'application-form': 'citizen',
  'description-report': 'citizen',
  receipt: 'named',
  'completion-request': 'named',
  'acceptance-notice': 'named',
  'intake-refusal': 'named',
  'not-recognised-notice': 'named',
  'refusal-notice': 'named',
  'score-sheet': 'sheet',
  'score-summary': 'sheet',
  minutes: 'minutes',
  'council-decision': 'decision',
  'recognition-decision': 'decision',
  certificate: 'certificate',
  'revocation-decision': 'decision',
  'consent-letter': 'letter',
  'annual-report': 'named',
  invitation: 'named',
  proposal: 'named',
  'intake-register': 'sheet',
  'recognised-register': 'sheet',
  'nomination-letter': 'letter',
  ballot: 'sheet',
  'pay-sheet': 'sheet',
  'commendation-proposal': 'named',
  'application-confirmation': 'sheet',
  'round-notice': 'named',
  'vote-count': 'minutes',
}
