import * as door from '@sangkien/contract/corpus-file'
import { readStored } from '../evidence/store-file.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { listFiles, readFile } from './corpus-file.query.ts'
import { addFile, changeFile, readAgain, removeFile } from './keep-corpus-file.ts'
import { beginReading } from './run-reading.ts'

/** Documents that dossiers are compared with: kept as they came, and read in the background. */
export function corpusFileRoutes({ on }: Mount): void {
  on(door.listCorpusFiles, ({ tx, actor, query }) => listFiles(tx, actor.org, query))
  on(door.readCorpusFile, ({ tx, actor, params }) => readFile(tx, actor.org, params.id))
  on(door.openCorpusFile, async ({ tx, actor, params, house }) => {
    const found = await tx.selectFrom('corpus_file as c').innerJoin('file as f', (join) => join.onRef('f.org_id', '=', 'c.org_id').onRef('f.id', '=', 'c.file_id'))
      .where('c.org_id', '=', actor.org).where('c.id', '=', params.id).where('c.removed_at', 'is', null).select(['f.name', 'f.media_type', 'f.sha256']).executeTakeFirst()
    if (!found) throw new NotFound()
    return { name: found.name, mediaType: found.media_type, bytes: () => readStored(house.dataDir, found.sha256) }
  })
  on(door.addCorpusFile, async ({ tx, actor, upload, query, house, now, afterCommit }) => {
    const id = await addFile(tx, actor, house.dataDir, upload, query, now)
    afterCommit(async () => beginReading(house, actor.org, id))
    return readFile(tx, actor.org, id)
  })
  on(door.changeCorpusFile, async ({ tx, actor, params: { id }, body, now }) => {
    await changeFile(tx, actor, id, body, now)
    return readFile(tx, actor.org, id)
  })
  on(door.readCorpusFileAgain, async ({ tx, actor, params: { id }, house, now, afterCommit }) => {
    await readAgain(tx, actor, id, now)
    afterCommit(async () => beginReading(house, actor.org, id))
    return readFile(tx, actor.org, id)
  })
  on(door.removeCorpusFile, async ({ tx, actor, params, now }) => {
    await removeFile(tx, actor, params.id, now)
    return undefined
  })
}
