import type { applyPeopleImport, decideImportRows, setPeopleImport } from '@sangkien/contract/people-import'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { refuseApplying, refuseColumns } from '@sangkien/domain/import/refuse-import'
import type { Day } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { holdJob, readJob } from './import-job.query.ts'
import type { KeptSettings } from './import-parts.ts'
import { refuseLeavers } from './refuse-leavers.ts'

type Set = z.output<NonNullable<typeof setPeopleImport.body>>
type Decided = z.output<NonNullable<typeof decideImportRows.body>>
type Apply = z.output<NonNullable<typeof applyPeopleImport.body>>

async function holdReady(tx: Tx, org: OrgId, id: string, version: number) {
  const job = await holdJob(tx, org, id)
  if (job.state !== 'ready') throw new Refuse({ code: 'import.not_now', state: job.state })
  if (job.version !== version) throw new Stale(await readJob(tx, org, id))
  return job
}

const readAgain = (tx: Tx, org: OrgId, id: string, version: number, settings: KeptSettings) =>
  tx.updateTable('import_job').set({ state: 'reading', settings: JSON.stringify(settings), fault: null, done: 0, attempts: 0, version: version + 1 }).where('org_id', '=', org).where('id', '=', id).execute()

/** Another sheet or header is guessed anew; the same header keeps the columns as they were corrected, and what was decided of rows. */
export async function setImport(tx: Tx, org: OrgId, id: string, { version, ...asked }: Set): Promise<void> {
  const { settings: was } = await holdReady(tx, org, id, version)
  const sameHead = asked.sheet === was.sheet && asked.headFrom === was.headFrom && asked.headTo === was.headTo
  const refusal = sameHead ? refuseColumns(asked.fields) : undefined
  if (refusal) throw new Refuse(refusal)
  const { sheet, headFrom, headTo, fields, ...others } = asked
  const where = sameHead ? { sheet, headFrom, headTo, fields } : sheet === was.sheet ? { sheet, headFrom, headTo: Math.max(headFrom, Math.min(headTo, headFrom + 4)) } : { sheet }
  await readAgain(tx, org, id, version, { ...others, ...where, on: asked.on as Day, decisions: sameHead ? was.decisions : {}, endMissing: false })
}

export async function decideRows(tx: Tx, org: OrgId, id: string, { version, decisions }: Decided): Promise<void> {
  const { settings } = await holdReady(tx, org, id, version)
  const added = Object.fromEntries(decisions.map(({ row, as }) => [row, as as 'new' | 'skip' | PersonId]))
  await readAgain(tx, org, id, version, { ...settings, decisions: { ...settings.decisions, ...added } })
}

export async function confirmImport(tx: Tx, actor: Actor, id: string, { version, endMissing }: Apply): Promise<void> {
  const job = await holdReady(tx, actor.org, id, version)
  const refusal = refuseApplying(job.state, job.counts, job.fault, endMissing) ?? (endMissing ? await refuseLeavers(tx, actor.org, await leftOf(tx, actor.org, id)) : undefined)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('import_job').set({ state: 'applying', settings: JSON.stringify({ ...job.settings, endMissing }), fault: null, applied_by: actor.id, done: 0, attempts: 0, version: version + 1 })
    .where('org_id', '=', actor.org).where('id', '=', id).execute()
}

const leftOf = async (tx: Tx, org: OrgId, id: string): Promise<PersonId[]> =>
  (await tx.selectFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).where('verdict', '=', 'left').select('person_id').execute()).flatMap(({ person_id }) => person_id ?? [])

export async function discardImport(tx: Tx, org: OrgId, id: string, now: Date): Promise<void> {
  const job = await holdJob(tx, org, id)
  if (job.state !== 'ready') throw new Refuse({ code: 'import.not_now', state: job.state })
  await tx.updateTable('import_job').set({ state: 'discarded', finished_at: now, version: job.version + 1 }).where('org_id', '=', org).where('id', '=', id).execute()
}
