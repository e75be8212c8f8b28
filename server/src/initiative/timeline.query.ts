import type { InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { toldToAuthors } from '../history/told-to-authors.ts'
import { loadCase, readsExperts } from './dossier-case.ts'
import { readsHearing } from '../hearing/hearing-of.ts'
import { readsRevocation } from './revocation-of.ts'

/** What an author reads of the council's and the officers' work, and what the authors did themselves. Anything else is for those who prepare results: they are published in one act. */
const open = [
  ...toldToAuthors, 'initiative.started', 'initiative.discarded', 'initiative.opinion_asked', 'initiative.late_filing_asked', 'initiative.field_completed', 'initiative.evidence_added', 'initiative.evidence_renamed', 'initiative.evidence_removed',
]

/** Told to whom `readsRevocation`. */
const ofRevocation = ['initiative.revocation_announced', 'initiative.revocation_replied', 'initiative.revocation_dropped']

/** Told to whom `readsHearing`. */
const ofHearing = ['initiative.comments_released', 'initiative.council_replied']

/** Whom outside the agency the office asked, and what came of it: told to who has the opinions themselves (`readsExperts`). */
const ofExperts = ['expert.asked', 'expert.due_changed', 'expert.reminded', 'expert.withdrawn', 'expert.no_conflict_declared', 'expert.conflict_declared', 'expert.declined', 'expert.answered']

/** What happened to a dossier, the latest first, as this reader may know it. Where a file is confidential, nothing of files is told to who does not have it. */
export async function loadTimeline(tx: Tx, actor: Actor, id: InitiativeId, now: Date) {
  const of = await loadCase(tx, actor, id, now)
  const { row, knowsResult } = of
  const rows = await tx.selectFrom('history as h')
    .leftJoin('person as p', (on) => on.onRef('p.org_id', '=', 'h.org_id').onRef('p.id', '=', 'h.actor_id'))
    .where('h.org_id', '=', actor.org).where('h.noun', '=', 'initiative').where('h.subject_id', '=', id)
    .$if(!knowsResult || row.is_author, (query) => query.where('h.what', 'in', open))
    .$if(!readsExperts(of), (query) => query.where('h.what', 'not in', ofExperts))
    .$if(!readsHearing(of, actor), (query) => query.where('h.what', 'not in', ofHearing))
    .$if(!readsRevocation(of, actor), (query) => query.where('h.what', 'not in', ofRevocation))
    .$if(!row.reads_confidential && row.marked_evidence.length > 0, (query) => query.where('h.what', 'not like', 'initiative.evidence_%'))
    .select(['h.at', 'p.full_name as actorName', 'h.what', 'h.detail']).orderBy('h.seq', 'desc').limit(500).execute()
  return rows.map(({ detail, ...one }) => ({ ...one, detail: detail as Record<string, unknown> }))
}
