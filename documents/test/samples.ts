import { renderCertificate } from '../src/certificate/certificate.ts'
import { renderBallot } from '../src/council/ballot.ts'
import { renderCouncilDecision } from '../src/council/council-decision.ts'
import { renderInvitation } from '../src/council/invitation.ts'
import { renderMinutes } from '../src/council/minutes.ts'
import { renderPaySheet } from '../src/council/pay-sheet.ts'
import { renderVoteCount } from '../src/council/vote-count.ts'
import { renderConsentLetter } from '../src/decision/consent-letter.ts'
import { renderNominationLetter } from '../src/decision/nomination-letter.ts'
import { renderNotRecognisedNotice } from '../src/decision/not-recognised-notice.ts'
import { renderRecognitionDecision } from '../src/decision/recognition-decision.ts'
import { renderRefusalNotice } from '../src/decision/refusal-notice.ts'
import { renderRevocationDecision } from '../src/decision/revocation-decision.ts'
import { renderProposal } from '../src/decision/proposal.ts'
import { renderApplicationForm } from '../src/initiative/application-form.ts'
import { renderDescriptionReport } from '../src/initiative/description-report.ts'
import { renderAcceptanceNotice } from '../src/intake/acceptance-notice.ts'
import { renderApplicationConfirmation } from '../src/intake/application-confirmation.ts'
import { renderCompletionRequest } from '../src/intake/completion-request.ts'
import { renderIntakeRefusal } from '../src/intake/intake-refusal.ts'
import { renderReceipt } from '../src/intake/receipt.ts'
import { renderRoundNotice } from '../src/intake/round-notice.ts'
import { renderIntakeRegister } from '../src/register/intake-register.ts'
import { renderOutgoingRegister } from '../src/register/outgoing-register.ts'
import { renderRecognisedRegister } from '../src/register/recognised-register.ts'
import { renderAnnualReport } from '../src/report/annual-report.ts'
import { renderCommendationProposal } from '../src/report/commendation-proposal.ts'
import { renderScoreSheet } from '../src/scoring/score-sheet.ts'
import { renderScoreSummary } from '../src/scoring/score-summary.ts'
import type { Size } from './invented.ts'
import * as council from './sample-council.ts'
import * as office from './sample-office.ts'
import * as paper from './sample-papers.ts'
import * as sitting from './sample-sitting.ts'
import * as year from './sample-year.ts'

/** Every document this part makes, with facts of each size. */
export const samples = {
  'application-form': (size: Size) => renderApplicationForm(paper.applicationForm(size)),
  'description-report': (size: Size) => renderDescriptionReport(paper.descriptionReport(size)),
  receipt: (size: Size) => renderReceipt(paper.receipt(size)),
  'completion-request': (size: Size) => renderCompletionRequest(paper.completionRequest(size)),
  'acceptance-notice': (size: Size) => renderAcceptanceNotice(paper.acceptanceNotice(size)),
  'intake-refusal': (size: Size) => renderIntakeRefusal(paper.intakeRefusal(size)),
  'not-recognised-notice': (size: Size) => renderNotRecognisedNotice(paper.notRecognised(size)),
  'refusal-notice': (size: Size) => renderRefusalNotice(paper.refusalNotice(size)),
  'score-sheet': (size: Size) => renderScoreSheet(council.scoreSheet(size)),
  'score-summary': (size: Size) => renderScoreSummary(council.scoreSummary(size)),
  minutes: (size: Size) => renderMinutes(council.minutes(size)),
  'council-decision': (size: Size) => renderCouncilDecision(council.councilDecision(size)),
  'recognition-decision': (size: Size) => renderRecognitionDecision(year.recognitionDecision(size)),
  certificate: (size: Size) => renderCertificate(year.certificate(size)),
  'revocation-decision': (size: Size) => renderRevocationDecision(year.revocationDecision(size)),
  'consent-letter': (size: Size) => renderConsentLetter(year.consentLetter(size)),
  'annual-report': (size: Size) => renderAnnualReport(year.annualReport(size)),
  invitation: (size: Size) => renderInvitation(sitting.invitation(size)),
  proposal: (size: Size) => renderProposal(office.proposal(size)),
  'intake-register': (size: Size) => renderIntakeRegister(office.intakeRegister(size)),
  'outgoing-register': (size: Size) => renderOutgoingRegister(office.outgoingRegister(size)),
  'recognised-register': (size: Size) => renderRecognisedRegister(office.recognisedRegister(size)),
  'nomination-letter': (size: Size) => renderNominationLetter(office.nominationLetter(size)),
  ballot: (size: Size) => renderBallot(sitting.ballot(size)),
  'vote-count': (size: Size) => renderVoteCount(sitting.voteCount(size)),
  'round-notice': (size: Size) => renderRoundNotice(office.roundNotice(size)),
  'application-confirmation': (size: Size) => renderApplicationConfirmation(office.applicationConfirmation(size)),
  'commendation-proposal': (size: Size) => renderCommendationProposal(office.commendationProposal(size)),
  'pay-sheet': (size: Size) => renderPaySheet(sitting.paySheet(size)),
} as const satisfies Record<string, (size: Size) => Promise<Uint8Array>>

export type SampleName = keyof typeof samples
export const sampleNames = Object.keys(samples) as readonly SampleName[]
