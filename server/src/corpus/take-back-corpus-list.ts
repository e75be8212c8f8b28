import { refuseTakingBack } from '@sangkien/domain/import/refuse-import'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { holdJob, listsRestingOn, readJob } from '../import/import-job.query.ts'
import { retireTextsOf } from '../novelty/retire-texts-of.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'

/** Takes everything a list brought out of later checks; earlier checks, the list and its rows stay as the record of what was. */
export async function takeBackCorpusList(tx: Tx, actor: Actor, id: string, version: number, now: Date): Promise<void> {
  // No list is taken in meanwhile that would rest on this one.
  await holdOrganisation(tx, actor.org)
  const job = await holdJob(tx, actor.org, 'corpus', id)
  const refusal = refuseTakingBack(job.state, await listsRestingOn(tx, actor.org, 'corpus', id))
  if (refusal) throw new Refuse(refusal)
  if (job.version !== version) throw new Stale(await readJob(tx, actor.org, 'corpus', id))
  const removed = await retireTextsOf(tx, actor.org, sql<boolean>`import_id = ${id}`, now)
  await tx.updateTable('import_job').set({ state: 'taken_back', version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'organisation.corpus_list_taken_back', noun: 'organisation', subject: id, detail: { removed } })
}
