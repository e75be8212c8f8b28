import { createHash } from 'node:crypto'
import { chainText } from '@sangkien/domain/history/chain'
import type { Actor } from '../actor.ts'
import { prepared, type Tx } from '../db.ts'

export interface Happening {
  readonly at: Date
  /** Who did it; absent for what the system did by itself. */
  readonly actor?: Pick<Actor, 'id'>
  /** A verb phrase from the closed list of `web/src/say/happening.ts`, e.g. `initiative.submitted`. */
  readonly what: string
  readonly noun: 'organisation' | 'unit' | 'person' | 'account' | 'regulation' | 'round' | 'calendar' | 'idea' | 'initiative' | 'council' | 'sitting' | 'decision' | 'certificate' | 'outgoing' | 'incoming' | 'report' | 'template'
  readonly subject: string
  /** Never a score, a vote, a password or a text of a dossier: the history is read by more people than those are. */
  readonly detail?: Record<string, unknown>
}

/** Writes one link of the organisation's chain. The head is held until commit, so links never fork. */
export async function record(tx: Tx, org: Actor['org'], { at, actor, what, noun, subject, detail = {} }: Happening): Promise<void> {
  const head = await tx.selectFrom('history_head').modifyFront(prepared).where('org_id', '=', org).select(['seq', 'hash']).forUpdate().executeTakeFirstOrThrow()
  const entry = { seq: head.seq + 1, at: at.toISOString(), actorId: actor?.id ?? null, what, noun, subjectId: subject, detail, prevHash: head.hash }
  const hash = createHash('sha256').update(chainText(entry)).digest('hex')
  // One statement: whoever records next waits for the head, and for no more than it must.
  await tx.with('moved', (head) => head.updateTable('history_head').set({ seq: entry.seq, hash }).where('org_id', '=', org))
    .insertInto('history').values({
      org_id: org, seq: entry.seq, at, actor_id: entry.actorId, what, noun, subject_id: subject, detail: JSON.stringify(detail), prev_hash: head.hash, hash,
    }).execute()
}
