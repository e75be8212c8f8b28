import { applyPeopleImport, decideImportRows, discardPeopleImport, exportImportFaults, exportPeople, listImportRows, listPeopleImports, readPeopleImport, setPeopleImport, startPeopleImport } from '@sangkien/contract/people-import'
import type { Mount } from '../http/mount.ts'
import { mountImports } from '../import/mount-imports.ts'
import { exportAllPeople } from './export-people.ts'
import { peopleKind } from './people-kind.ts'
import { selectImportRows } from './people-rows.query.ts'

/** Staff lists in from Excel, and out. */
export function peopleImportRoutes(mount: Mount): void {
  mountImports(mount, peopleKind, {
    start: startPeopleImport, list: listPeopleImports, read: readPeopleImport, set: setPeopleImport, decide: decideImportRows, apply: applyPeopleImport, discard: discardPeopleImport, faults: exportImportFaults,
  })
  mount.on(listImportRows, ({ tx, actor, params, query }) => selectImportRows(tx, actor.org, params.id, query))
  mount.on(exportPeople, ({ tx, actor, now }) => exportAllPeople(tx, actor, now))
}
