import * as ballot from './ballot.ts'
import * as batch from './batch.ts'
import * as contest from './contest.ts'
import * as corpus from './corpus.ts'
import * as corpusFile from './corpus-file.ts'
import * as corpusImport from './corpus-import.ts'
import * as conflict from './conflict.ts'
import * as council from './council.ts'
import * as decision from './decision.ts'
import * as delegation from './delegation.ts'
import type { Endpoint } from './endpoint.ts'
import * as formatCheck from './format-check.ts'
import * as home from './home.ts'
import * as idea from './idea.ts'
import * as incoming from './incoming.ts'
import * as initiative from './initiative.ts'
import * as intake from './intake.ts'
import * as legalBasis from './legal-basis.ts'
import * as invitation from './invitation.ts'
import * as library from './library.ts'
import * as minutes from './minutes.ts'
import * as nomination from './nomination.ts'
import * as novelty from './novelty.ts'
import * as outgoing from './outgoing.ts'
import * as pastImport from './past-import.ts'
import * as people from './people.ts'
import * as peopleImport from './people-import.ts'
import * as register from './register.ts'
import * as recipientList from './recipient-list.ts'
import * as regulation from './regulation.ts'
import * as regulationDraft from './regulation-draft.ts'
import * as report from './report.ts'
import * as paperSheet from './paper-sheet.ts'
import * as scoring from './scoring.ts'
import * as sheetAnalysis from './sheet-analysis.ts'
import * as session from './session.ts'
import * as signing from './signing.ts'
import * as template from './template.ts'
import * as unitAct from './unit-act.ts'
import * as writtenOpinion from './written-opinion.ts'

const isEndpoint = (value: unknown): value is Endpoint => typeof value === 'object' && value !== null && 'allow' in value && 'path' in value

/** Every door there is, by name, in the order of the files: what OpenAPI, the permission matrix and the tests fold over. */
export const catalogue: ReadonlyMap<string, Endpoint> = new Map(
  [session, people, invitation, delegation, unitAct, peopleImport, regulation, regulationDraft, legalBasis, idea, initiative, intake, novelty, corpus, corpusImport, corpusFile, council, minutes, conflict, ballot, writtenOpinion, scoring, paperSheet, sheetAnalysis, contest, decision, batch, outgoing, recipientList, incoming, signing, formatCheck, template, nomination, pastImport, library, register, home, report]
    .flatMap((noun) => Object.entries<unknown>({ ...noun }))
    .filter((entry): entry is [string, Endpoint] => isEndpoint(entry[1])),
)
