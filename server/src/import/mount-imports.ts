import type { Endpoint } from '@sangkien/contract/endpoint'
import type { IdParams } from '@sangkien/contract/page'
import type { z } from 'zod'
import type { Mount } from '../http/mount.ts'
import { type Apply, confirmImport, type Decided, decideRows, discardImport, type Set, setImport } from './change-import.ts'
import { exportFaults } from './export-faults.ts'
import { listJobs, readJob } from './import-job.query.ts'
import type { ImportKind } from './import-kind.ts'
import { beginImport } from './run-import.ts'
import { takeFile } from './take-file.ts'

type One<Body = unknown> = Endpoint<typeof IdParams, z.ZodType, z.ZodType<Body>>

/** The doors every kind of list has but one: the rows of each are its own. */
export interface ImportDoors { readonly start: Endpoint; readonly list: Endpoint; readonly read: One; readonly set: One<Set>; readonly decide?: One<Decided>; readonly apply: One<Apply>; readonly discard: One; readonly faults: One & { readonly reply: 'file' } }

/** Lists in from Excel: what is read is shown first, and taken in whole or not at all. */
export function mountImports({ on }: Mount, kind: ImportKind, doors: ImportDoors): void {
  on(doors.list, ({ tx, actor }) => listJobs(tx, actor.org, kind.name))
  on(doors.read, ({ tx, actor, params }) => readJob(tx, actor.org, kind.name, params.id))
  on(doors.faults, ({ tx, actor, params }) => exportFaults(tx, actor.org, kind, params.id))

  on(doors.start, async ({ tx, actor, house, upload, now, afterCommit }) => {
    const id = await takeFile(tx, actor, kind, house.dataDir, upload, now)
    afterCommit(async () => beginImport(house, actor.org, id))
    return readJob(tx, actor.org, kind.name, id)
  })
  on(doors.set, async ({ tx, actor, house, params: { id }, body, afterCommit }) => {
    await setImport(tx, actor.org, kind, id, body)
    afterCommit(async () => beginImport(house, actor.org, id))
    return readJob(tx, actor.org, kind.name, id)
  })
  if (doors.decide) on(doors.decide, async ({ tx, actor, house, params: { id }, body, afterCommit }) => {
    await decideRows(tx, actor.org, kind.name, id, body)
    afterCommit(async () => beginImport(house, actor.org, id))
    return readJob(tx, actor.org, kind.name, id)
  })
  on(doors.apply, async ({ tx, actor, house, params: { id }, body, afterCommit }) => {
    await confirmImport(tx, actor, kind, id, body)
    afterCommit(async () => beginImport(house, actor.org, id))
    return readJob(tx, actor.org, kind.name, id)
  })
  on(doors.discard, async ({ tx, actor, params: { id }, now }) => {
    await discardImport(tx, actor.org, kind.name, id, now)
    return readJob(tx, actor.org, kind.name, id)
  })
}
