import { refuseTakingBack } from '@sangkien/domain/import/refuse-import'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { holdJob, listsRestingOn, readJob } from '../import/import-job.query.ts'
import { retireTextsOf } from '../novelty/retire-texts-of.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'

/** Takes everything a list brought out of the library again; the list and its rows stay, as the record of what it was. */
export async function takeBackImport(tx: Tx, actor: Actor, id: string, version: number, now: Date): Promise<void> {
  // No list is taken in meanwhile that would rest on this one.
  await holdOrganisation(tx, actor.org)
  const job = await holdJob(tx, actor.org, 'past', id)
  const refusal = refuseTakingBack(job.state, await listsRestingOn(tx, actor.org, 'past', id))
  if (refusal) throw new Refuse(refusal)
  if (job.version !== version) throw new Stale(await readJob(tx, actor.org, 'past', id))
  await tx.updateTable('import_row').set({ past_id: null }).where('org_id', '=', actor.org).where('import_id', '=', id).execute()
  await retireTextsOf(tx, actor.org, sql<boolean>`past_id in (select e.id from past_initiative e where e.org_id = ${actor.org} and e.import_id = ${id})`, now)
  await tx.deleteFrom('past_initiative').where('org_id', '=', actor.org).where('import_id', '=', id).execute()
  await tx.updateTable('import_job').set({ state: 'taken_back', version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'organisation.past_taken_back', noun: 'organisation', subject: id, detail: { added: job.counts?.new ?? 0 } })
}
