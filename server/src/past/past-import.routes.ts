import { applyPastImport, decidePastRows, discardPastImport, exportPastFaults, listPastImports, listPastRows, type PastSettings, readPastImport, setPastImport, startPastImport, takeBackPastImport } from '@sangkien/contract/past-import'
import type { Mount } from '../http/mount.ts'
import { readJob } from '../import/import-job.query.ts'
import { mountImports } from '../import/mount-imports.ts'
import { pastKind } from './past-kind.ts'
import { selectPastRows } from './past-rows.query.ts'
import { takeBackImport } from './take-back.ts'

/** Initiatives recognised earlier, in from Excel. */
export function pastImportRoutes(mount: Mount): void {
  mountImports(mount, pastKind, {
    start: startPastImport, list: listPastImports, read: readPastImport, set: setPastImport, decide: decidePastRows, apply: applyPastImport, discard: discardPastImport, faults: exportPastFaults,
  })
  mount.on(listPastRows, ({ tx, actor, params, query }) => selectPastRows(tx, actor.org, params.id, query))
  mount.on(takeBackPastImport, async ({ tx, actor, params: { id }, body, now }) => {
    await takeBackImport(tx, actor, id, body.version, now)
    return readJob<PastSettings>(tx, actor.org, 'past', id)
  })
}
