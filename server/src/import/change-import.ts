import type { OrgId } from '@sangkien/domain/ids'
import { refuseApplying, refuseColumns } from '@sangkien/domain/import/refuse-import'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { holdJob, readJob } from './import-job.query.ts'
import type { ImportKind, KindName, ListSettings } from './import-kind.ts'

/** What somebody sets of any list; more of it where its kind has more to set. */
export interface Set { readonly version: number; readonly sheet: string; readonly headFrom: number; readonly headTo: number; readonly fields: readonly (string | null)[]; readonly on: string; readonly hidden: boolean }
export interface Decided { readonly version: number; readonly decisions: readonly { readonly row: number; readonly as: string }[] }
export interface Apply { readonly version: number; readonly endMissing?: boolean }

async function holdReady(tx: Tx, org: OrgId, kind: KindName, id: string, version: number) {
  const job = await holdJob(tx, org, kind, id)
  if (job.state !== 'ready') throw new Refuse({ code: 'import.not_now', state: job.state })
  if (job.version !== version) throw new Stale(await readJob(tx, org, kind, id))
  return job
}

const readAgain = (tx: Tx, org: OrgId, id: string, version: number, settings: ListSettings) =>
  tx.updateTable('import_job').set({ state: 'reading', settings: JSON.stringify(settings), fault: null, done: 0, attempts: 0, version: version + 1 }).where('org_id', '=', org).where('id', '=', id).execute()

/** Another sheet or header is guessed anew; the same header keeps the columns as they were corrected, and what was decided of rows. */
export async function setImport(tx: Tx, org: OrgId, kind: ImportKind, id: string, { version, ...asked }: Set): Promise<void> {
  const { settings: was } = await holdReady(tx, org, kind.name, id, version)
  const sameHead = asked.sheet === was.sheet && asked.headFrom === was.headFrom && asked.headTo === was.headTo
  const refusal = sameHead ? refuseColumns(asked.fields, kind.name) : undefined
  if (refusal) throw new Refuse(refusal)
  const { sheet, headFrom, headTo, fields, ...others } = asked
  const where = sameHead ? { sheet, headFrom, headTo, fields } : sheet === was.sheet ? { sheet, headFrom, headTo: Math.max(headFrom, Math.min(headTo, headFrom + 4)) } : { sheet }
  const on = asked.on as Day
  await readAgain(tx, org, id, version, { ...kind.begin(on), ...others, ...where, on, decisions: sameHead ? was.decisions : {} })
}

export async function decideRows(tx: Tx, org: OrgId, kind: KindName, id: string, { version, decisions }: Decided): Promise<void> {
  const { settings } = await holdReady(tx, org, kind, id, version)
  await readAgain(tx, org, id, version, { ...settings, decisions: { ...settings.decisions, ...Object.fromEntries(decisions.map(({ row, as }) => [row, as])) } })
}

/** `more` is what only some kinds are asked when they are confirmed. */
export async function confirmImport(tx: Tx, actor: Actor, kind: ImportKind, id: string, { version, ...more }: Apply): Promise<void> {
  const job = await holdReady(tx, actor.org, kind.name, id, version)
  const settings = { ...job.settings, ...more }
  const refusal = refuseApplying(job.state, job.counts, job.fault, more.endMissing ?? false) ?? await kind.refuse(tx, actor.org, id, settings)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('import_job').set({ state: 'applying', settings: JSON.stringify(settings), fault: null, applied_by: actor.id, done: 0, attempts: 0, version: version + 1 })
    .where('org_id', '=', actor.org).where('id', '=', id).execute()
}

export async function discardImport(tx: Tx, org: OrgId, kind: KindName, id: string, now: Date): Promise<void> {
  const job = await holdJob(tx, org, kind, id)
  if (job.state !== 'ready') throw new Refuse({ code: 'import.not_now', state: job.state })
  await tx.updateTable('import_job').set({ state: 'discarded', finished_at: now, version: job.version + 1 }).where('org_id', '=', org).where('id', '=', id).execute()
}
