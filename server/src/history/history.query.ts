import type { ChainedEntry } from '@sangkien/domain/history/chain'
import type { OrgId } from '@sangkien/domain/ids'
import { type Db, inOrganisation, type Tx } from '../db.ts'

/** Who did what, the newest first: `limit` rows before `before`, and from where to go on. */
export async function selectHistory(tx: Tx, org: OrgId, { before, limit }: { before?: number | undefined; limit: number }) {
  const rows = await tx.selectFrom('history as h')
    .leftJoin('person as p', (on) => on.onRef('p.org_id', '=', 'h.org_id').onRef('p.id', '=', 'h.actor_id'))
    .where('h.org_id', '=', org).$if(before !== undefined, (query) => query.where('h.seq', '<', before ?? 0))
    .select(['h.seq', 'h.at', 'p.full_name as actorName', 'h.what', 'h.noun', 'h.subject_id as subjectId', 'h.hash']).orderBy('h.seq', 'desc').limit(limit + 1).execute()
  const page = rows.slice(0, limit)
  return { rows: page, next: rows.length > page.length ? (page.at(-1)?.seq ?? null) : null }
}

const atOnce = 2000

/** The chain up to `head` as lines of JSON in its order, some thousand rows at a time: what is append-only can be read in several goes. */
export async function* chainLines(db: Db, org: OrgId, head: number): AsyncGenerator<string> {
  for (let from = 0; from < head; from += atOnce)
    yield await inOrganisation(db, org, async (tx) => {
      const rows = await tx.selectFrom('history').where('org_id', '=', org).where('seq', '>', from).where('seq', '<=', Math.min(from + atOnce, head))
        .select(['seq', 'at', 'actor_id', 'what', 'noun', 'subject_id', 'detail', 'prev_hash', 'hash']).orderBy('seq').execute()
      return rows.map((row) => `${JSON.stringify({
        seq: row.seq, at: row.at.toISOString(), actorId: row.actor_id, what: row.what, noun: row.noun, subjectId: row.subject_id, detail: row.detail, prevHash: row.prev_hash, hash: row.hash,
      } satisfies ChainedEntry)}\n`).join('')
    })
}
