import type { ImportJob, ImportSettings } from '@sangkien/contract/people-import'
import type { OrgId } from '@sangkien/domain/ids'
import { type Counts, type ImportRefusal, refuseApplying } from '@sangkien/domain/import/refuse-import'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import type { Found, KeptSettings } from './import-parts.ts'

const jobs = (tx: Tx, org: OrgId) =>
  tx.selectFrom('import_job as j').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'j.org_id').onRef('f.id', '=', 'j.file_id'))
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'j.org_id').onRef('p.id', '=', 'j.created_by'))
    .where('j.org_id', '=', org)

export const listJobs = (tx: Tx, org: OrgId) =>
  jobs(tx, org).select(['j.id', 'f.name as fileName', 'j.state', 'p.full_name as createdBy', 'j.created_at as createdAt', 'j.counts']).$narrowType<{ counts: Counts | null }>()
    .orderBy('j.created_at', 'desc').orderBy('j.id', 'desc').limit(20).execute()

/** One list as the page shows it, with why it cannot be taken in. */
export async function readJob(tx: Tx, org: OrgId, id: string): Promise<ImportJob> {
  const found = await jobs(tx, org).where('j.id', '=', id).select([
    'j.id', 'f.name as fileName', 'j.state', 'p.full_name as createdBy', 'j.created_at as createdAt', 'j.finished_at as finishedAt', 'j.version', 'j.done', 'j.total', 'j.settings', 'j.found', 'j.counts', 'j.fault',
  ]).$narrowType<{ settings: KeptSettings; found: Found | null; counts: Counts | null; fault: ImportRefusal | null }>().executeTakeFirst()
  if (!found) throw new NotFound()
  const { sheet, headFrom, headTo, fields, on, kind, createUnits, hidden } = found.settings
  const settings: ImportSettings | null = sheet !== undefined ? { sheet, headFrom: headFrom ?? 1, headTo: headTo ?? 1, fields: [...fields ?? []], on, kind, createUnits, hidden } : null
  const why = (endMissing: boolean) => refuseApplying(found.state, found.counts, found.fault, endMissing) ?? null
  return { ...found, settings, refusal: { staying: why(false), leaving: why(true) } }
}

/** The row of a job, held until commit, with everything the server keeps of it. */
export async function holdJob(tx: Tx, org: OrgId, id: string) {
  const job = await tx.selectFrom('import_job').where('org_id', '=', org).where('id', '=', id).selectAll()
    .$narrowType<{ settings: KeptSettings; found: Found | null; counts: Counts | null; fault: ImportRefusal | null }>().forUpdate().executeTakeFirst()
  if (!job) throw new NotFound()
  return job
}
