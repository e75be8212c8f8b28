import { refuseSource } from '@sangkien/domain/corpus/refuse-source'
import type { OrgId } from '@sangkien/domain/ids'
import { type ImportRefusal, type ImportState, refuseApplying, refuseTakingBack } from '@sangkien/domain/import/refuse-import'
import type { Counts } from '@sangkien/domain/import/verdict'
import { sql } from 'kysely'
import type { CorpusSettings } from '../corpus/corpus-settings.ts'
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
  const why = (endMissing: boolean) => refuseApplying(found.state, found.counts, found.fault, endMissing) ?? (kind === 'corpus' ? refuseSource((settings as Partial<CorpusSettings>).source ?? '') : undefined) ?? null
  return {
    ...found, settings: settings.sheet === undefined ? null : shown,
    refusal: { staying: why(false), leaving: why(true), takingBack: await whyNotBack(tx, org, kind, id, found.state) },
  }
}

const whyNotBack = async (tx: Tx, org: OrgId, kind: KindName, id: string, state: ImportState) =>
  (kind === 'people' ? { code: 'import.not_now' as const, state } : refuseTakingBack(state, state === 'done' ? await listsRestingOn(tx, org, kind, id) : [])) ?? null

/** Lists taken in later that found entries of this one there already, by the names of their files. */
export async function listsRestingOn(tx: Tx, org: OrgId, kind: Exclude<KindName, 'people'>, id: string): Promise<string[]> {
  // Of a list for the corpus the row names the text in its detail.
  const brought = kind === 'past' ? sql`select from past_initiative e where e.org_id = r.org_id and e.id = r.past_id and e.import_id = ${id}`
    : sql`select from corpus_text t where t.org_id = r.org_id and t.id = (r.detail ->> 'there')::uuid and t.import_id = ${id}`
  const rows = await tx.selectFrom('import_job as j').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'j.org_id').onRef('f.id', '=', 'j.file_id'))
    .where('j.org_id', '=', org).where('j.kind', '=', kind).where('j.state', '=', 'done').where('j.id', '<>', id)
    .where(sql<boolean>`exists (select from import_row r where r.org_id = j.org_id and r.import_id = j.id and r.verdict = 'same' and exists (${brought}))`)
    .select('f.name').orderBy('j.created_at').limit(5).execute()
  return rows.map(({ name }) => name)
}

/** The row of a job, held until commit, with everything the server keeps of it. */
export async function holdJob(tx: Tx, org: OrgId, kind: KindName, id: string) {
  const job = await tx.selectFrom('import_job').where('org_id', '=', org).where('id', '=', id).where('kind', '=', kind).selectAll().$narrowType<Kept>().forUpdate().executeTakeFirst()
  if (!job) throw new NotFound()
  return job
}
