import type { OrgId } from '@sangkien/domain/ids'
import type { ImportRefusal } from '@sangkien/domain/import/refuse-import'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import { readStored } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import type { House } from '../http/mount.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'
import { type Analysis, analyseImport } from './analyse-import.ts'
import { applyPlan, leaversOf } from './apply-plan.ts'
import { refuseLeavers } from './refuse-leavers.ts'
import { holdJob } from './import-job.query.ts'
import { countVerdicts, keepPreview } from './keep-preview.ts'

/** A list that took the server down so often is not tried again. */
const mostAttempts = 3
/** Parts a list is divided into for saying how far it is: reading is half of taking it in. */
const steps = 1_000

const running = new WeakMap<House, Set<Promise<void>>>()

/** Begins the work on a list without waiting for it: its row in the database says how far it is. */
export function beginImport(house: House, org: OrgId, id: string): void {
  const all = running.get(house) ?? running.set(house, new Set()).get(house)!
  const work = runImport(house, org, id).catch(() => undefined).finally(() => all.delete(work))
  all.add(work)
}

/** Waits for the lists being worked on: a server that stops finishes them, or rolls them back whole. */
export async function settleImports(house: House): Promise<void> {
  await Promise.all(running.get(house) ?? [])
}

/** Goes on with what a crash cut off. Nothing of it was half done, so it begins again from its file. */
export async function resumeImports(house: House): Promise<void> {
  for (const { id: org } of await house.db.selectFrom('organisation').select('id').execute())
    for (const { id } of await inOrganisation(house.db, org, (tx) => tx.selectFrom('import_job').where('org_id', '=', org).where('state', 'in', ['reading', 'applying']).select('id').orderBy('created_at').execute()))
      await runImport(house, org, id)
}

/**
 * Reads a list and compares it, or takes it in: in one transaction that holds a lock of its own on the list, which goes with the
 * transaction whatever ends it. How far it is goes through another connection, so that it is seen meanwhile.
 */
async function runImport(house: House, org: OrgId, id: string): Promise<void> {
  const attempts = await inOrganisation(house.db, org, (tx) => tx.updateTable('import_job').set((on) => ({ attempts: on('attempts', '+', 1) }))
    .where('org_id', '=', org).where('id', '=', id).where('state', 'in', ['reading', 'applying']).returning('attempts').executeTakeFirst())
  if (!attempts) return
  if (attempts.attempts > mostAttempts) return giveUp(house, org, id)
  try {
    await inOrganisation(house.db, org, (tx) => work(house, tx, org, id))
  } catch (error) {
    if (attempts.attempts >= mostAttempts) await giveUp(house, org, id)
    throw error
  }
}

async function work(house: House, tx: Tx, org: OrgId, id: string): Promise<void> {
  const { rows: [lock] } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${id}, 13)) as mine`.execute(tx)
  if (!lock?.mine) return // another server is at it
  const job = await loadJob(tx, org, id)
  if (job?.state !== 'reading' && job?.state !== 'applying') return
  const applying = job.state === 'applying'
  const progress = progressOf(house, org, id)
  // Units and people stand still while a list is taken in: what was confirmed is what is done.
  if (applying) await holdOrganisation(tx, org)
  const analysis = await analyseImport(tx, org, await readStored(house.dataDir, job.sha256), job.settings, (part) => progress.note(Math.round(part * steps * (applying ? 0.3 : 0.7))))
  await progress.settled()
  if ('code' in analysis) return finish(tx, org, id, { state: 'failed', fault: analysis, at: house.clock() })
  if (!applying) return show(tx, org, id, analysis, analysis.fault)
  if (analysis.planHash !== job.plan_hash) return show(tx, org, id, analysis, { code: 'import.changed_meanwhile' })
  if (job.settings.endMissing && (await refuseLeavers(tx, org, leaversOf(analysis.plan?.rows ?? [])))) return show(tx, org, id, analysis, { code: 'import.changed_meanwhile' })
  const total = countVerdicts(analysis.plan?.rows ?? [])
  const ids = await applyPlan(tx, org, analysis, (done) => { progress.note(Math.round(steps * (0.3 + 0.7 * (done / Math.max(1, total.new + total.changed))))); return progress.settled() })
  for (const some of inChunks([...ids], 5_000))
    await sql`update import_row r set person_id = v.person_id from jsonb_to_recordset(${JSON.stringify(some.map(([position, person]) => ({ position, person_id: person })))}::jsonb) as v(position integer, person_id uuid)
      where r.org_id = ${org} and r.import_id = ${id} and r.position = v.position`.execute(tx)
  await finish(tx, org, id, { state: 'done', fault: null, at: house.clock() })
  await record(tx, org, { at: house.clock(), actor: { id: job.applied_by! }, what: 'people.imported', noun: 'organisation', subject: id, detail: { file: job.name, sha256: job.sha256, on: job.settings.on, added: total.new, changed: total.changed, left: job.settings.endMissing ? total.left : 0, units: analysis.found.newUnits.length } })
}

const loadJob = (tx: Tx, org: OrgId, id: string) =>
  tx.selectFrom('import_job as j').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'j.org_id').onRef('f.id', '=', 'j.file_id')).where('j.org_id', '=', org).where('j.id', '=', id)
    .select(['j.state', 'j.settings', 'j.plan_hash', 'j.applied_by', 'f.sha256', 'f.name']).$narrowType<{ settings: Analysis['settings'] }>().executeTakeFirst()

/** The preview takes the place of the one before; a list with a fault keeps what was found, so that it can be put right. */
async function show(tx: Tx, org: OrgId, id: string, analysis: Analysis, fault: ImportRefusal | null): Promise<void> {
  await keepPreview(tx, org, id, analysis)
  const { version } = await holdJob(tx, org, id)
  await tx.updateTable('import_job').set({
    state: 'ready', settings: JSON.stringify({ ...analysis.settings, endMissing: false }), found: JSON.stringify(analysis.found), counts: analysis.plan ? JSON.stringify(countVerdicts(analysis.plan.rows)) : null,
    plan_hash: analysis.planHash, fault: fault ? JSON.stringify(fault) : null, attempts: 0, done: steps, total: steps, version: version + 1, applied_by: null,
  }).where('org_id', '=', org).where('id', '=', id).execute()
}

const finish = (tx: Tx, org: OrgId, id: string, { state, fault, at }: { state: 'done' | 'failed'; fault: ImportRefusal | null; at: Date }) =>
  tx.updateTable('import_job').set((on) => ({ state, fault: fault ? JSON.stringify(fault) : null, finished_at: at, done: steps, total: steps, version: on('version', '+', 1) }))
    .where('org_id', '=', org).where('id', '=', id).execute().then(() => undefined)

const giveUp = (house: House, org: OrgId, id: string) => inOrganisation(house.db, org, (tx) => finish(tx, org, id, { state: 'failed', fault: { code: 'import.gave_up' }, at: house.clock() }))

/** Says how far it is, one saying after the other and only the newest: through a transaction of its own. */
function progressOf(house: House, org: OrgId, id: string) {
  let wanted = 0
  let saying: Promise<void> | undefined
  const say = async () => {
    for (let said = -1; said !== wanted; ) {
      said = wanted
      await inOrganisation(house.db, org, (tx) => tx.updateTable('import_job').set({ done: said, total: steps }).where('org_id', '=', org).where('id', '=', id).execute())
    }
  }
  return {
    note(done: number) { wanted = done; saying ??= say().finally(() => { saying = undefined }) },
    settled: async (): Promise<void> => { await saying },
  }
}

const inChunks = <T>(all: readonly T[], size: number): T[][] => Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
