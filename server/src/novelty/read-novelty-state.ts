import type { ResultOf } from '@sangkien/contract/endpoint'
import type { readNoveltyState as door } from '@sangkien/contract/novelty'
import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseNoveltyCheck } from '@sangkien/domain/novelty/refuse-check'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { nextNumber } from './candidate-texts.query.ts'
import { apartFrom, conclusionOf, lastRunBasis, servingCounts } from './novelty-run.query.ts'
import { readingOfAgency } from './reading-of-agency.ts'
import { requireReader } from './read-novelty.ts'

/** How far the comparison of a dossier is, for its own page: what a badge needs, and none of the texts. */
export async function readNoveltyState(tx: Tx, actor: Actor, id: InitiativeId): Promise<ResultOf<typeof door>> {
  const stage = await requireReader(tx, actor, id)
  const run = await lastRunBasis(tx, actor.org, id)
  const verdict = (await conclusionOf(tx, actor.org, id))?.verdict ?? null
  // Its authors are no readers of it: whoever came this far is none of them.
  const mayCheck = actor.roles.has('secretariat') && refuseNoveltyCheck(stage, [], actor.id) === undefined
  if (!run) return { run: null, verdict, mayCheck }
  const { rows: [filed] } = await sql<{ sha256: string }>`select s.sha256 from snapshot s where s.org_id = ${actor.org} and s.initiative_id = ${id} order by s.number desc limit 1`.execute(tx)
  const { sha256, thresholds } = await readingOfAgency(tx, actor.org)
  const asNow = { upto: await nextNumber(tx, actor.org), snapshotSha256: filed?.sha256 ?? run.snapshotSha256, readingSha256: sha256, counts: await servingCounts(tx, actor.org), thresholds }
  const { texts, ...changed } = apartFrom(run, asNow)
  return { run: { sources: run.sources, changed: texts > 0 || Object.values(changed).some(Boolean) }, verdict, mayCheck }
}
