/**
 * What an author may read of the history of their dossier as it happens. What the council works out is not among it: results
 * are published in one act, and until then nothing tells which way they go.
 */
export const toldToAuthors = [
  'initiative.submitted', 'initiative.completed', 'initiative.completion_requested', 'initiative.intake_refused', 'initiative.accepted', 'initiative.awaiting_application', 'initiative.application_confirmed',
  'initiative.term_extended', 'initiative.opinion_given', 'initiative.late_filing_allowed', 'initiative.share_confirmed', 'initiative.authors_set', 'initiative.withdrawn',
  'initiative.on_agenda', 'initiative.off_agenda', 'initiative.before_council', 'initiative.deferred', 'initiative.expert_opinion', 'initiative.recognised', 'initiative.declined', 'initiative.comments_released', 'initiative.council_replied', 'initiative.second_look_asked', 'initiative.revocation_announced', 'initiative.revocation_replied', 'initiative.revocation_dropped', 'initiative.revoked', 'initiative.benefit_checked',
] as const
