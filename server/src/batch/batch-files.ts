import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { keptUntil } from '@sangkien/domain/batch/refuse-batch'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import type { House } from '../http/mount.ts'

/** What a batch makes lies in a folder of its own, so that putting it away touches nothing that is kept for good. */
export const folderOf = ({ dataDir }: Pick<House, 'dataDir'>, batch: string): string => join(dataDir, 'batches', batch)
export const paperPlace = (house: Pick<House, 'dataDir'>, batch: string, sha256: string): string => join(folderOf(house, batch), sha256)
export const resultPlace = (house: Pick<House, 'dataDir'>, batch: string, kind: 'zip' | 'pdf'): string => join(folderOf(house, batch), `papers.${kind}`)

/** Whether nobody is at the batch: from here to the end of the transaction this one is. */
export async function holdBatch(tx: Tx, batch: string): Promise<boolean> {
  const { rows: [lock] } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${batch}, 14)) as mine`.execute(tx)
  return lock?.mine ?? false
}

/** Whether the file is there and is what was made. */
export async function isWhole(path: string, sha256: string): Promise<boolean> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex') === sha256
  } catch {
    return false
  }
}

/** Puts away the files of what came to nothing, and of what has been there long enough. */
export async function sweepBatches(house: House, now: Date): Promise<void> {
  for (const { id: org } of await house.db.selectFrom('organisation').select('id').execute()) {
    const over = await inOrganisation(house.db, org, (tx) => tx.selectFrom('batch').where('org_id', '=', org).where('finished_at', 'is not', null).where('swept_at', 'is', null).select(['id', 'state', 'finished_at']).execute())
    for (const { id } of over.filter(({ state, finished_at }) => state !== 'done' || now >= keptUntil(finished_at!))) {
      await inOrganisation(house.db, org, async (tx) => {
        if (!(await holdBatch(tx, id))) return
        await rm(folderOf(house, id), { recursive: true, force: true })
        await tx.updateTable('batch').set({ swept_at: now }).where('org_id', '=', org).where('id', '=', id).execute()
      })
    }
  }
}
