import { applyCorpusImport, type CorpusListSettings, discardCorpusImport, exportCorpusFaults, listCorpusImports, listCorpusRows, readCorpusImport, setCorpusImport, startCorpusImport, takeBackCorpusImport } from '@sangkien/contract/corpus-import'
import type { Mount } from '../http/mount.ts'
import { readJob } from '../import/import-job.query.ts'
import { mountImports } from '../import/mount-imports.ts'
import { corpusListKind } from './corpus-list-kind.ts'
import { selectCorpusRows } from './corpus-rows.query.ts'
import { takeBackCorpusList } from './take-back-corpus-list.ts'

/** Lists that dossiers are compared with, in from Excel. */
export function corpusImportRoutes(mount: Mount): void {
  mountImports(mount, corpusListKind, {
    start: startCorpusImport, list: listCorpusImports, read: readCorpusImport, set: setCorpusImport, apply: applyCorpusImport, discard: discardCorpusImport, faults: exportCorpusFaults,
  })
  mount.on(listCorpusRows, ({ tx, actor, params, query }) => selectCorpusRows(tx, actor.org, params.id, query))
  mount.on(takeBackCorpusImport, async ({ tx, actor, params: { id }, body, now }) => {
    await takeBackCorpusList(tx, actor, id, body.version, now)
    return readJob<CorpusListSettings>(tx, actor.org, 'corpus', id)
  })
}
