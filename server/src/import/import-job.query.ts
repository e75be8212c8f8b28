import type { OrgId } from '@sangkien/domain/ids'
import { type ImportRefusal, type ImportState, refuseApplying, refuseTakingBack } from '@sangkien/domain/import/refuse-import'
import type { Counts } from '@sangkien/domain/import/verdict'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import type { Found, KindName, ListSettings } from './import-kind.ts'

type Kept = { settings: ListSettings; found: Found | null; counts: Counts | null; fault: ImportRefusal | null }

const jobs = (tx: Tx, org: OrgId, kind: KindName) =>
  tx.selectFrom('import_job as j').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'j.org_id').onRef('f.id', '=', 'j.file_id'))
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'j.org_id').onRef('p.id', '=', 'j.created_by'))
    .where('j.org_id', '=', org).where('j.kind', '=', kind)

export const listJobs = (tx: Tx, org: OrgId, kind: KindName) =>
  jobs(tx, org, kind).select(['j.id', 'f.name as fileName', 'j.state', 'p.full_name as createdBy', 'j.created_at as createdAt', 'j.counts']).$narrowType<{ counts: Counts | null }>()
    .orderBy('j.created_at', 'desc').orderBy('j.id', 'desc').limit(20).execute()

/** One list as the page shows it, with why it cannot be taken in, or back. */
export async function readJob<S = unknown>(tx: Tx, org: OrgId, kind: KindName, id: string) {
  const found = await jobs(tx, org, kind).where('j.id', '=', id).select([
    'j.id', 'f.name as fileName', 'j.state', 'p.full_name as createdBy', 'j.created_at as createdAt', 'j.finished_at as finishedAt', 'j.version', 'j.done', 'j.total', 'j.settings', 'j.found', 'j.counts', 'j.fault',
  ]).$narrowType<Kept>().executeTakeFirst()
  if (!found) throw new NotFound()
  const { decisions: _decided, ...settings } = found.settings
  const shown = { ...settings, headFrom: settings.headFrom ?? 1, headTo: settings.headTo ?? 1, fields: [...settings.fields ?? []] } as unknown as S
  const why = (endMissing: boolean) => refuseApplying(found.state, found.counts, found.fault, endMissing) ?? null
  return {
    ...found, settings: settings.sheet === undefined ? null : shown,
    refusal: { staying: why(false), leaving: why(true), takingBack: await whyNotBack(tx, org, kind, id, found.state) },
  }
}

const whyNotBack = async (tx: Tx, org: OrgId, kind: KindName, id: string, state: ImportState) =>
  (kind === 'past' ? refuseTakingBack(state, state === 'done' ? await listsRestingOn(tx, org, id) : []) : { code: 'import.not_now' as const, state }) ?? null

/** Lists taken in later that found entries of this one there already, by the names of their files. */
export async function listsRestingOn(tx: Tx, org: OrgId, id: string): Promise<string[]> {
  const rows = await tx.selectFrom('import_job as j').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'j.org_id').onRef('f.id', '=', 'j.file_id'))
    .where('j.org_id', '=', org).where('j.kind', '=', 'past').where('j.state', '=', 'done').where('j.id', '<>', id)
    .where(({ exists, selectFrom }) => exists(selectFrom('import_row as r').innerJoin('past_initiative as e', (on) => on.onRef('e.org_id', '=', 'r.org_id').onRef('e.id', '=', 'r.past_id'))
      .whereRef('r.org_id', '=', 'j.org_id').whereRef('r.import_id', '=', 'j.id').where('r.verdict', '=', 'same').where('e.import_id', '=', id).select('r.position')))
    .select('f.name').orderBy('j.created_at').limit(5).execute()
  return rows.map(({ name }) => name)
}

/** The row of a job, held until commit, with everything the server keeps of it. */
export async function holdJob(tx: Tx, org: OrgId, kind: KindName, id: string) {
  const job = await tx.selectFrom('import_job').where('org_id', '=', org).where('id', '=', id).where('kind', '=', kind).selectAll().$narrowType<Kept>().forUpdate().executeTakeFirst()
  if (!job) throw new NotFound()
  return job
}
