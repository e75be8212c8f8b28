import { renderCertificate } from '../certificate/certificate.ts'
import { renderBallot } from '../council/ballot.ts'
import { renderCouncilDecision } from '../council/council-decision.ts'
import { renderInvitation } from '../council/invitation.ts'
import { renderMinutes } from '../council/minutes.ts'
import { renderPaySheet } from '../council/pay-sheet.ts'
import { renderVoteCount } from '../council/vote-count.ts'
import { renderConsentLetter } from '../decision/consent-letter.ts'
import { renderNominationLetter } from '../decision/nomination-letter.ts'
import { renderNotRecognisedNotice } from '../decision/not-recognised-notice.ts'
import { renderRecognitionDecision } from '../decision/recognition-decision.ts'
import { renderRefusalNotice } from '../decision/refusal-notice.ts'
import { renderRevocationDecision } from '../decision/revocation-decision.ts'
import { renderProposal } from '../decision/proposal.ts'
import { renderApplicationForm } from '../initiative/application-form.ts'
import { renderDescriptionReport } from '../initiative/description-report.ts'
import { renderAcceptanceNotice } from '../intake/acceptance-notice.ts'
import { renderApplicationConfirmation } from '../intake/application-confirmation.ts'
import { renderCompletionRequest } from '../intake/completion-request.ts'
import { renderIntakeRefusal } from '../intake/intake-refusal.ts'
import { renderReceipt } from '../intake/receipt.ts'
import { renderRoundNotice } from '../intake/round-notice.ts'
import { renderNoveltyReport } from '../novelty/novelty-report.ts'
import { renderCorrectionLetter } from '../outgoing/correction-letter.ts'
import { renderIncomingRegister } from '../register/incoming-register.ts'
import { renderIntakeRegister } from '../register/intake-register.ts'
import { renderOutgoingRegister } from '../register/outgoing-register.ts'
import { renderRecognisedRegister } from '../register/recognised-register.ts'
import { renderAnnualReport } from '../report/annual-report.ts'
import { renderCommendationProposal } from '../report/commendation-proposal.ts'
import { renderScoreSheet } from '../scoring/score-sheet.ts'
import { renderScoreSummary } from '../scoring/score-summary.ts'
import type { PaperKind } from '../checker/ruleset.ts'
import type { Agency } from '../layout/official-facts.ts'
import type { Templated, TemplateSource } from '../template/template-source.ts'
import type { Size } from './invented.ts'
import * as council from './sample-council.ts'
import { noveltyReport } from './sample-novelty.ts'
import * as office from './sample-office.ts'
import * as paper from './sample-papers.ts'
import * as sitting from './sample-sitting.ts'
import * as year from './sample-year.ts'

/** A paper with invented facts of each size, and by which rules its form is checked. */
interface PaperSample {
  readonly kind: PaperKind
  readonly render: (size: Size, own: TemplateSource | undefined) => Promise<Uint8Array>
}

const of = <F extends { readonly agency: Agency }>(facts: F, own: TemplateSource | undefined): F => (own ? { ...facts, agency: { ...facts.agency, templates: own } } : facts)
const ofAuthors = <F extends Templated>(facts: F, own: TemplateSource | undefined): F => (own ? { ...facts, templates: own } : facts)

/** Every document this part makes, out of invented facts: what templates are tried with, and what the tests look at. */
export const paperSamples = {
  'application-form': { kind: 'citizen', render: (size, own) => renderApplicationForm(ofAuthors(paper.applicationForm(size), own)) },
  'description-report': { kind: 'citizen', render: (size, own) => renderDescriptionReport(ofAuthors(paper.descriptionReport(size), own)) },
  receipt: { kind: 'named', render: (size, own) => renderReceipt(of(paper.receipt(size), own)) },
  'completion-request': { kind: 'named', render: (size, own) => renderCompletionRequest(of(paper.completionRequest(size), own)) },
  'acceptance-notice': { kind: 'named', render: (size, own) => renderAcceptanceNotice(of(paper.acceptanceNotice(size), own)) },
  'intake-refusal': { kind: 'named', render: (size, own) => renderIntakeRefusal(of(paper.intakeRefusal(size), own)) },
  'not-recognised-notice': { kind: 'named', render: (size, own) => renderNotRecognisedNotice(of(paper.notRecognised(size), own)) },
  'refusal-notice': { kind: 'named', render: (size, own) => renderRefusalNotice(of(paper.refusalNotice(size), own)) },
  'score-sheet': { kind: 'sheet', render: (size, own) => renderScoreSheet(of(council.scoreSheet(size), own)) },
  'score-summary': { kind: 'sheet', render: (size, own) => renderScoreSummary(of(council.scoreSummary(size), own)) },
  minutes: { kind: 'minutes', render: (size, own) => renderMinutes(of(council.minutes(size), own)) },
  'council-decision': { kind: 'decision', render: (size, own) => renderCouncilDecision(of(council.councilDecision(size), own)) },
  'recognition-decision': { kind: 'decision', render: (size, own) => renderRecognitionDecision(of(year.recognitionDecision(size), own)) },
  certificate: { kind: 'certificate', render: (size, own) => renderCertificate(of(year.certificate(size), own)) },
  'revocation-decision': { kind: 'decision', render: (size, own) => renderRevocationDecision(of(year.revocationDecision(size), own)) },
  'consent-letter': { kind: 'letter', render: (size, own) => renderConsentLetter(of(year.consentLetter(size), own)) },
  'annual-report': { kind: 'named', render: (size, own) => renderAnnualReport(of(year.annualReport(size), own)) },
  invitation: { kind: 'invitation', render: (size, own) => renderInvitation(of(sitting.invitation(size), own)) },
  proposal: { kind: 'named', render: (size, own) => renderProposal(of(office.proposal(size), own)) },
  'intake-register': { kind: 'sheet', render: (size, own) => renderIntakeRegister(of(office.intakeRegister(size), own)) },
  'incoming-register': { kind: 'sheet', render: (size, own) => renderIncomingRegister(of(office.incomingRegister(size), own)) },
  'outgoing-register': { kind: 'sheet', render: (size, own) => renderOutgoingRegister(of(office.outgoingRegister(size), own)) },
  'recognised-register': { kind: 'sheet', render: (size, own) => renderRecognisedRegister(of(office.recognisedRegister(size), own)) },
  'nomination-letter': { kind: 'letter', render: (size, own) => renderNominationLetter(of(office.nominationLetter(size), own)) },
  ballot: { kind: 'sheet', render: (size, own) => renderBallot(of(sitting.ballot(size), own)) },
  'vote-count': { kind: 'minutes', render: (size, own) => renderVoteCount(of(sitting.voteCount(size), own)) },
  'correction-letter': { kind: 'letter', render: (size, own) => renderCorrectionLetter(of(office.correctionLetter(size), own)) },
  'round-notice': { kind: 'named', render: (size, own) => renderRoundNotice(of(office.roundNotice(size), own)) },
  'application-confirmation': { kind: 'sheet', render: (size, own) => renderApplicationConfirmation(of(office.applicationConfirmation(size), own)) },
  'novelty-report': { kind: 'sheet', render: (size, own) => renderNoveltyReport(of(noveltyReport(size), own)) },
  'commendation-proposal': { kind: 'named', render: (size, own) => renderCommendationProposal(of(office.commendationProposal(size), own)) },
  'pay-sheet': { kind: 'sheet', render: (size, own) => renderPaySheet(of(sitting.paySheet(size), own)) },
} as const satisfies Record<string, PaperSample>

export type SampleName = keyof typeof paperSamples
export const sampleNames = Object.keys(paperSamples) as readonly SampleName[]
