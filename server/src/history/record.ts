import { textAroundGaps } from '@sangkien/domain/history/chain'
import { sql } from 'kysely'
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

/**
 * Writes one link of the organisation's chain. The head is held until commit, so links never fork. One statement: whoever records next
 * waits for the head, and for no more than it must; PostgreSQL works the hash out, for only there the link before is known without asking.
 */
export async function record(tx: Tx, org: Actor['org'], { at, actor, what, noun, subject, detail = {} }: Happening): Promise<void> {
  const [start, middle, end] = textAroundGaps({ at: at.toISOString(), actorId: actor?.id ?? null, what, noun, subjectId: subject, detail })
  const text = sql`${start}::text || hash || ${middle} || (seq + 1) || ${end}`
  const { numAffectedRows } = await sql`with ${prepared} link as (
      update history_head set seq = seq + 1, prev_hash = hash, hash = encode(sha256(convert_to(${text}, 'UTF8')), 'hex') where org_id = ${org} returning seq, prev_hash, hash)
    insert into history (org_id, seq, at, actor_id, what, noun, subject_id, detail, prev_hash, hash)
    select ${org}::uuid, seq, ${at}::timestamptz, ${actor?.id ?? null}::uuid, ${what}, ${noun}, ${subject}, ${JSON.stringify(detail)}::jsonb, prev_hash, hash from link`.execute(tx)
  if (numAffectedRows !== 1n) throw new Error(`the history of ${org} has not begun`)
}
