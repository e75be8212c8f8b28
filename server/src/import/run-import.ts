import type { OrgId } from '@sangkien/domain/ids'
import type { ImportRefusal } from '@sangkien/domain/import/refuse-import'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import { readStored } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import type { House } from '../http/mount.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'
import { peopleKind } from '../people-import/people-kind.ts'
import { corpusListKind } from '../corpus/corpus-list-kind.ts'
import { pastKind } from '../past/past-kind.ts'
import { type Analysis, analyseImport, type Keep } from './analyse-import.ts'
import { holdJob } from './import-job.query.ts'
import type { ImportKind, KindName, ListSettings } from './import-kind.ts'
import { dropPreview, keepPreview } from './keep-preview.ts'

const kinds: { readonly [K in KindName]: ImportKind } = { people: peopleKind, past: pastKind, corpus: corpusListKind }

/** A list that took the server down so often is not tried again. */
const mostAttempts = 3
/** Parts a list is divided into for saying how far it is: reading is half of taking it in. */
const steps = 1_000

const running = new WeakMap<House, Promise<void>>()

/**
 * Begins the work on a list without waiting for it: its row in the database says how far it is. One list after the other, for each
 * takes memory and two connections, whoever sent it.
 */
export function beginImport(house: House, org: OrgId, id: string): void {
  running.set(house, (running.get(house) ?? Promise.resolve()).then(() => runImport(house, org, id)).catch(() => undefined))
}

/** Waits for the lists being worked on: a server that stops finishes them, or rolls them back whole. */
export const settleImports = async (house: House): Promise<void> => running.get(house)

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
  let attempts = 0
  let done: ImportKind | undefined
  try {
    done = await inOrganisation(house.db, org, async (tx) => {
      // A long list is looked at every minute while somebody works on it: that is no attempt.
      if (!(await isFree(tx, id))) return undefined
      attempts = await countAttempt(house, org, id)
      if (attempts > mostAttempts) await finish(tx, org, id, { state: 'failed', fault: { code: 'import.gave_up' }, at: house.clock() })
      return attempts > 0 && attempts <= mostAttempts ? work(house, tx, org, id) : undefined
    })
  } catch (error) {
    if (attempts >= mostAttempts) await inOrganisation(house.db, org, (tx) => finish(tx, org, id, { state: 'failed', fault: { code: 'import.gave_up' }, at: house.clock() }))
    throw error
  }
  await done?.after?.(house, org)
}

/** Whether nobody is at the list: from here to the end of the transaction this one is. */
async function isFree(tx: Tx, id: string): Promise<boolean> {
  const { rows: [lock] } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${id}, 13)) as mine`.execute(tx)
  return lock?.mine ?? false
}

/** Which attempt this is; 0 when there is nothing to do. Through another connection: it counts though the work breaks off. */
const countAttempt = async (house: House, org: OrgId, id: string): Promise<number> =>
  (await inOrganisation(house.db, org, (tx) => tx.updateTable('import_job').set((on) => ({ attempts: on('attempts', '+', 1) }))
    .where('org_id', '=', org).where('id', '=', id).where('state', 'in', ['reading', 'applying']).returning('attempts').executeTakeFirst()))?.attempts ?? 0

/** Gives the kind of a list that is in now. */
async function work(house: House, tx: Tx, org: OrgId, id: string): Promise<ImportKind | undefined> {
  const job = await loadJob(tx, org, id)
  if (job?.state !== 'reading' && job?.state !== 'applying') return undefined
  const kind = kinds[job.kind]
  const applying = job.state === 'applying'
  const progress = progressOf(house, org, id)
  // Units and people stand still while a list is taken in: what was confirmed is what is done.
  if (applying) await holdOrganisation(tx, org)
  const bytes = await readStored(house.dataDir, job.sha256)
  const analyse = async (keep: Keep) => {
    const analysis = await analyseImport(tx, org, kind, bytes, job.settings, keep, (part) => progress.note(Math.round(part * steps * (applying ? 0.3 : 0.9))))
    await progress.settled()
    return analysis
  }
  // The rows of the preview give way to these; those of a list with a fault too.
  const compareAnew = async (fault: ImportRefusal | null): Promise<undefined> => {
    await dropPreview(tx, org, id)
    const analysis = await analyse(keepPreview(tx, org, id))
    if (!('code' in analysis)) await show(tx, org, id, kind.name, analysis, fault ?? analysis.fault)
    else {
      await dropPreview(tx, org, id)
      await finish(tx, org, id, { state: 'failed', fault: analysis, at: house.clock() })
    }
  }
  if (!applying) return compareAnew(null)
  const analysis = await analyse(async () => undefined)
  if ('code' in analysis) {
    await finish(tx, org, id, { state: 'failed', fault: analysis, at: house.clock() })
    return undefined
  }
  if (analysis.planHash !== job.plan_hash || analysis.counts === null || (await kind.refuse(tx, org, id, job.settings))) return compareAnew({ code: 'import.changed_meanwhile' })
  const confirmed = { id, settings: job.settings, found: analysis.found, counts: analysis.counts, file: { name: job.name, sha256: job.sha256 }, at: house.clock() }
  const toDo = Math.max(1, analysis.counts.new + analysis.counts.changed)
  await kind.apply(tx, org, confirmed, (done) => { progress.note(Math.round(steps * (0.3 + 0.7 * (done / toDo)))); return progress.settled() })
  await finish(tx, org, id, { state: 'done', fault: null, at: house.clock() })
  await record(tx, org, { at: house.clock(), actor: { id: job.applied_by! }, noun: 'organisation', subject: id, ...kind.happened(confirmed) })
  return kind
}

const loadJob = (tx: Tx, org: OrgId, id: string) =>
  tx.selectFrom('import_job as j').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'j.org_id').onRef('f.id', '=', 'j.file_id')).where('j.org_id', '=', org).where('j.id', '=', id)
    .select(['j.kind', 'j.state', 'j.settings', 'j.plan_hash', 'j.applied_by', 'f.sha256', 'f.name']).$narrowType<{ kind: KindName; settings: ListSettings }>().executeTakeFirst()

/** What the list would do is shown; a list with a fault keeps what was found, so that it can be put right. */
async function show(tx: Tx, org: OrgId, id: string, kind: KindName, { settings, found, counts, planHash }: Analysis, fault: ImportRefusal | null): Promise<void> {
  const { version } = await holdJob(tx, org, kind, id)
  await tx.updateTable('import_job').set({
    state: 'ready', settings: JSON.stringify({ ...settings, ...(kind === 'people' && { endMissing: false }) }), found: JSON.stringify(found), counts: counts && JSON.stringify(counts),
    plan_hash: planHash, fault: fault ? JSON.stringify(fault) : null, attempts: 0, done: steps, total: steps, version: version + 1, applied_by: null,
  }).where('org_id', '=', org).where('id', '=', id).execute()
}

const finish = (tx: Tx, org: OrgId, id: string, { state, fault, at }: { state: 'done' | 'failed'; fault: ImportRefusal | null; at: Date }) =>
  tx.updateTable('import_job').set((on) => ({ state, fault: fault ? JSON.stringify(fault) : null, finished_at: at, done: steps, total: steps, version: on('version', '+', 1) }))
    .where('org_id', '=', org).where('id', '=', id).execute().then(() => undefined)

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
