import {
  applyPeopleImport, decideImportRows, discardPeopleImport, exportImportFaults, exportPeople, listImportRows, listPeopleImports, readPeopleImport, setPeopleImport, startPeopleImport,
} from '@sangkien/contract/people-import'
import type { Mount } from '../http/mount.ts'
import { confirmImport, decideRows, discardImport, setImport } from './change-import.ts'
import { exportFaults } from './export-faults.ts'
import { exportAllPeople } from './export-people.ts'
import { listJobs, readJob } from './import-job.query.ts'
import { selectImportRows } from './import-rows.query.ts'
import { beginImport } from './run-import.ts'
import { takeFile } from './take-file.ts'

/** Staff lists in from Excel, and out: what is read is shown first, and taken in whole or not at all. */
export function peopleImportRoutes({ on }: Mount): void {
  on(exportPeople, ({ tx, actor, now }) => exportAllPeople(tx, actor, now))
  on(listPeopleImports, ({ tx, actor }) => listJobs(tx, actor.org))
  on(readPeopleImport, ({ tx, actor, params }) => readJob(tx, actor.org, params.id))
  on(listImportRows, ({ tx, actor, params, query }) => selectImportRows(tx, actor.org, params.id, query))
  on(exportImportFaults, ({ tx, actor, params }) => exportFaults(tx, actor.org, params.id))

  on(startPeopleImport, async ({ tx, actor, house, upload, now, afterCommit }) => {
    const id = await takeFile(tx, actor, house.dataDir, upload, now)
    afterCommit(async () => beginImport(house, actor.org, id))
    return readJob(tx, actor.org, id)
  })
  on(setPeopleImport, async ({ tx, actor, house, params: { id }, body, afterCommit }) => {
    await setImport(tx, actor.org, id, body)
    afterCommit(async () => beginImport(house, actor.org, id))
    return readJob(tx, actor.org, id)
  })
  on(decideImportRows, async ({ tx, actor, house, params: { id }, body, afterCommit }) => {
    await decideRows(tx, actor.org, id, body)
    afterCommit(async () => beginImport(house, actor.org, id))
    return readJob(tx, actor.org, id)
  })
  on(applyPeopleImport, async ({ tx, actor, house, params: { id }, body, afterCommit }) => {
    await confirmImport(tx, actor, id, body)
    afterCommit(async () => beginImport(house, actor.org, id))
    return readJob(tx, actor.org, id)
  })
  on(discardPeopleImport, async ({ tx, actor, params: { id }, now }) => {
    await discardImport(tx, actor.org, id, now)
    return readJob(tx, actor.org, id)
  })
}
