import type { dutyKinds } from '@sangkien/contract/home'

/** For each duty the acts, as the history calls them, by which somebody has dealt with it. A new kind of duty does not compile without its own. */
const actsOf = {
  finish_draft: ['initiative.submitted', 'initiative.withdrawn', 'initiative.discarded'],
  confirm_share: ['initiative.share_confirmed'],
  complete_dossier: ['initiative.completed'],
  reply_to_revocation: ['initiative.revocation_replied'],
  reply_to_council: ['initiative.council_replied'],
  give_opinion: ['initiative.opinion_given'],
  receive: ['initiative.accepted', 'initiative.awaiting_application', 'initiative.completion_requested', 'initiative.intake_refused'],
  allow_late_filing: ['initiative.late_filing_allowed'],
  confirm_application: ['initiative.application_confirmed'],
  put_on_agenda: ['initiative.on_agenda'],
  declare_conflicts: ['conflict.declared'],
  answer_offer: ['reviewing.taken_over', 'reviewing.offer_declined'],
  hand_in_sheet: ['scoring.sheet_handed_in'],
  attend_sitting: ['sitting.voted', 'ballot.paper_taken'], // of a secret vote the history knows who took a paper, and no more
  answer_in_writing: ['sitting.voted'],
  confirm_paper_count: ['paper_count.confirmed'],
  run_sitting: ['sitting.closed'],
  sign_minutes: ['sitting.minutes_signed'],
  draft_decision: ['decision.drafted'],
  approve_decision: ['decision.approved', 'decision.returned'],
  issue_decision: ['decision.issued'],
  approve_content: ['outgoing.approve_content', 'outgoing.return'],
  mend_paper: ['outgoing.revised'],
  check_form: ['outgoing.approve_format'],
  sign_paper: ['outgoing.sign'],
  number_paper: ['outgoing.number', 'outgoing.issue'],
  urge_expert: ['expert.reminded', 'expert.due_changed', 'expert.withdrawn'],
  record_consent: ['initiative.consent_recorded'],
  check_benefit: ['initiative.benefit_checked'],
  send_report: ['report.sent'],
  watch_term: ['initiative.term_extended'],
  vote_in_contest: [], // the history does not know who voted
  review_basis: [], // dealt with by whichever version or entry no longer makes it so
} as const satisfies Record<(typeof dutyKinds)[number], readonly string[]>

export const handlingActs: readonly string[] = Object.values(actsOf).flat()
