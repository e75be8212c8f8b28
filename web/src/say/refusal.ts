import type { Refusal } from '@sangkien/domain/refusal'
import { agendaSentences } from './refusal-agenda.ts'
import { ballotSentences } from './refusal-ballot.ts'
import { batchSentences } from './refusal-batch.ts'
import { councilSentences } from './refusal-council.ts'
import { decisionSentences } from './refusal-decision.ts'
import { dossierSentences } from './refusal-dossier.ts'
import { expertSentences } from './refusal-expert.ts'
import { formatCheckSentences } from './refusal-format-check.ts'
import { corpusSentences } from './refusal-corpus.ts'
import { hearingSentences } from './refusal-hearing.ts'
import { importSentences } from './refusal-import.ts'
import { intakeSentences } from './refusal-intake.ts'
import { keepingSentences } from './refusal-keeping.ts'
import { noveltySentences } from './refusal-novelty.ts'
import { nominationSentences } from './refusal-nomination.ts'
import { digitalSentences } from './refusal-digital.ts'
import { outgoingSentences } from './refusal-outgoing.ts'
import { sessionSentences } from './refusal-session.ts'
import { templateSentences } from './refusal-template.ts'
import { unitActSentences } from './refusal-unit-act.ts'
import type { Sentences } from './sentences.ts'

/** Complete, or it does not compile: a new reason in `domain` needs its sentence in one of the parts. */
const sentences: Sentences = { ...sessionSentences, ...keepingSentences, ...unitActSentences, ...importSentences, ...ballotSentences, ...batchSentences, ...formatCheckSentences, ...templateSentences, ...dossierSentences, ...intakeSentences, ...councilSentences, ...hearingSentences, ...expertSentences, ...agendaSentences, ...decisionSentences, ...nominationSentences, ...noveltySentences, ...corpusSentences, ...outgoingSentences, ...digitalSentences }

/** Why something cannot be done, in one or two sentences to the reader. */
export const sayRefusal = <R extends Refusal>(refusal: R): string => (sentences[refusal.code] as (r: R) => string)(refusal)
