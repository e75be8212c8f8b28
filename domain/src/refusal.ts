import type { SecretVoteRefusal } from './ballot/refuse-ballot.ts'
import type { SecondVoteRefusal } from './ballot/refuse-second-vote.ts'
import type { PaperCountRefusal } from './ballot/paper-count.ts'
import type { WrittenRefusal } from './ballot/written-opinion.ts'
import type { BatchFault, BatchRefusal } from './batch/refuse-batch.ts'
import type { BenefitRefusal } from './benefit/refuse-benefit-check.ts'
import type { BallotRefusal } from './contest/refuse-ballot.ts'
import type { CorpusFileRefusal } from './corpus/refuse-corpus-file.ts'
import type { SourceRefusal } from './corpus/refuse-source.ts'
import type { ConflictRefusal } from './conflict/refuse-conflict.ts'
import type { CouncilRefusal } from './council/refuse-council.ts'
import type { ExpertRefusal } from './expert/refuse-expert.ts'
import type { CertificateRefusal } from './certificate/refuse-paper.ts'
import type { MemberRefusal } from './council/refuse-member.ts'
import type { DraftRefusal } from './decision/refuse-draft.ts'
import type { RightRefusal } from './outgoing/capacity.ts'
import type { IncomingRefusal } from './incoming/refuse-incoming.ts'
import type { OutgoingRefusal } from './outgoing/refuse-outgoing.ts'
import type { CorrectionRefusal } from './outgoing/refuse-correction.ts'
import type { RecipientRefusal } from './outgoing/recipients.ts'
import type { DigitalRefusal, ScanRefusal } from './outgoing/signed-way.ts'
import type { FavourRefusal } from './decision/favour.ts'
import type { DecisionRefusal } from './decision/refuse-publish.ts'
import type { HearingRefusal } from './hearing/refuse-comments.ts'
import type { SecondLookRefusal } from './hearing/refuse-second-look.ts'
import type { RevocationRefusal } from './decision/refuse-revocation.ts'
import type { FormatCheckRefusal } from './document/refuse-format-check.ts'
import type { TemplateRefusal } from './document/refuse-template.ts'
import type { FileRefusal } from './evidence/refuse-file.ts'
import type { IdeaRefusal } from './idea/refuse-idea.ts'
import type { ImportRefusal } from './import/refuse-import.ts'
import type { AuthorshipRefusal } from './initiative/authorship.ts'
import type { EditRefusal } from './initiative/refuse-edit.ts'
import type { ExpertOpinionRefusal } from './initiative/refuse-expert-opinion.ts'
import type { ExtensionRefusal } from './initiative/refuse-extension.ts'
import type { LateAskingRefusal } from './initiative/refuse-late-asking.ts'
import type { LateFilingRefusal } from './initiative/refuse-late-filing.ts'
import type { OpinionRefusal } from './initiative/refuse-opinion.ts'
import type { SubmissionRefusal } from './initiative/refuse-submission.ts'
import type { StageRefusal } from './initiative/stage.ts'
import type { IntakeRefusal } from './intake/refuse-accept.ts'
import type { ApplicationRefusal } from './intake/refuse-application.ts'
import type { CheckRefusal } from './intake/refuse-check.ts'
import type { CompletionRequestRefusal } from './intake/refuse-completion-request.ts'
import type { CompletionRefusal } from './intake/refuse-completion.ts'
import type { IntakeRefusalRefusal } from './intake/refuse-intake-refusal.ts'
import type { AdoptionRefusal } from './nomination/refuse-adoption.ts'
import type { CorrectingRefusal } from './minutes/refuse-correcting.ts'
import type { MinutesSigningRefusal } from './minutes/refuse-signing-minutes.ts'
import type { NominationRefusal } from './nomination/refuse-nomination.ts'
import type { NoveltyRefusal } from './novelty/refuse-conclusion.ts'
import type { UnitActRefusal } from './organisation/refuse-unit-act.ts'
import type { DelegationRefusal } from './people/refuse-delegation.ts'
import type { DepartureRefusal } from './people/refuse-departure.ts'
import type { KeepingRefusal } from './people/refuse-keeping.ts'
import type { SessionRefusal } from './people/session-rules.ts'
import type { ReviewerRefusal } from './reviewing/refuse-reviewer.ts'
import type { BasisRefusal } from './regulation/refuse-basis.ts'
import type { RoundRefusal } from './regulation/refuse-round.ts'
import type { VersionRefusal } from './regulation/refuse-version.ts'
import type { ReportRefusal } from './report/refuse-report.ts'
import type { ScoringRefusal } from './scoring/refuse-scoring.ts'
import type { SheetRefusal } from './scoring/refuse-sheet.ts'
import type { PaperSheetRefusal } from './scoring/refuse-paper-sheet.ts'
import type { OrderingRefusal } from './sitting/refuse-ordering.ts'
import type { GradeRefusal } from './sitting/refuse-grade.ts'
import type { AgendaRefusal } from './sitting/refuse-agenda.ts'
import type { CallRefusal } from './sitting/refuse-call.ts'
import type { MinutesRefusal } from './sitting/refuse-minutes.ts'
import type { ResultRefusal } from './sitting/refuse-result.ts'
import type { RunningRefusal } from './sitting/refuse-running.ts'
import type { SittingRunRefusal } from './sitting/refuse-sitting.ts'
import type { SittingRefusal } from './sitting/refuse-vote.ts'
/** Everything the rules can refuse. The contract gives each code a status, the pages give each a sentence; both must be complete. */
export type Refusal =
  | SessionRefusal
  | SourceRefusal
  | CorpusFileRefusal
  | ScanRefusal
  | DigitalRefusal
  | KeepingRefusal
  | DelegationRefusal
  | AdoptionRefusal
  | NominationRefusal
  | DepartureRefusal
  | UnitActRefusal
  | RoundRefusal
  | BallotRefusal
  | VersionRefusal
  | BasisRefusal
  | StageRefusal
  | EditRefusal
  | AuthorshipRefusal
  | LateFilingRefusal
  | LateAskingRefusal
  | OpinionRefusal
  | ExpertOpinionRefusal
  | FileRefusal
  | IdeaRefusal
  | SubmissionRefusal
  | ExtensionRefusal
  | IntakeRefusal
  | CompletionRequestRefusal
  | CompletionRefusal
  | IntakeRefusalRefusal
  | MemberRefusal
  | ScoringRefusal
  | PaperSheetRefusal
  | OrderingRefusal
  | SittingRefusal
  | ConflictRefusal
  | ReviewerRefusal
  | ExpertRefusal
  | SittingRunRefusal
  | ResultRefusal
  | DecisionRefusal
  | FavourRefusal
  | OutgoingRefusal
  | CorrectionRefusal
  | RecipientRefusal
  | IncomingRefusal
  | RightRefusal
  | DraftRefusal
  | CertificateRefusal
  | ReportRefusal
  | RevocationRefusal
  | HearingRefusal
  | SecondLookRefusal
  | BenefitRefusal
  | CouncilRefusal
  | ApplicationRefusal
  | CheckRefusal
  | NoveltyRefusal
  | SheetRefusal
  | AgendaRefusal
  | CallRefusal
  | RunningRefusal
  | MinutesRefusal
  | WrittenRefusal
  | PaperCountRefusal
  | CorrectingRefusal
  | MinutesSigningRefusal
  | GradeRefusal
  | ImportRefusal
  | BatchRefusal
  | BatchFault
  | FormatCheckRefusal
  | TemplateRefusal
  | SecretVoteRefusal
  | SecondVoteRefusal

export type RefusalCode = Refusal['code']
