import type { InitiativeId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { loadCase } from './dossier-case.ts'

/** What everyone who sees the dossier may know of it at once. Anything else waits: the workings of the council are not told before results are published in one act. */
const open = [
  'started', 'authors_set', 'share_confirmed', 'opinion_asked', 'opinion_given', 'late_filing_asked', 'late_filing_allowed', 'evidence_added', 'evidence_renamed', 'evidence_removed', 'submitted', 'field_completed', 'completed',
  'completion_requested', 'accepted', 'awaiting_application', 'application_confirmed', 'intake_refused', 'term_extended', 'benefit_checked', 'on_agenda', 'off_agenda', 'before_council', 'deferred', 'expert_opinion', 'withdrawn', 'recognised', 'declined', 'revoked',
].map((what) => `initiative.${what}`)

/** The officers' own notes while they examine; nobody else's at any time. */
const officeOnly = 'initiative.condition_checked'

const published: readonly Stage[] = ['recognised', 'declined', 'revoked']

/** What happened to a dossier, the latest first, as this reader may know it. */
export async function loadTimeline(tx: Tx, actor: Actor, id: InitiativeId, now: Date) {
  const { row, knowsResult } = await loadCase(tx, actor, id, now)
  const rows = await tx.selectFrom('history as h')
    .leftJoin('person as p', (on) => on.onRef('p.org_id', '=', 'h.org_id').onRef('p.id', '=', 'h.actor_id'))
    .where('h.org_id', '=', actor.org).where('h.noun', '=', 'initiative').where('h.subject_id', '=', id)
    .$if(!knowsResult && !published.includes(row.stage), (query) => query.where('h.what', 'in', open))
    .$if(!actor.roles.has('secretariat') || row.is_author, (query) => query.where('h.what', '<>', officeOnly))
    .select(['h.at', 'p.full_name as actorName', 'h.what', 'h.detail']).orderBy('h.seq', 'desc').limit(500).execute()
  return rows.map(({ detail, ...one }) => ({ ...one, detail: detail as Record<string, unknown> }))
}
