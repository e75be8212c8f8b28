import { Readable } from 'node:stream'
import { exportHistory, listHistory } from '@sangkien/contract/report'
import type { Mount } from '../http/mount.ts'
import { chainLines, selectHistory } from './history.query.ts'

/** The chained history: read by the administrator, and taken away to be verified without this server. */
export function historyRoutes({ on }: Mount): void {
  on(listHistory, ({ tx, actor, query }) => selectHistory(tx, actor.org, query))

  // The name of the file holds the length and the hash of the last row: written down elsewhere, it shows when the end is cut.
  on(exportHistory, async ({ tx, actor, house }) => {
    const head = await tx.selectFrom('history_head').where('org_id', '=', actor.org).select(['seq', 'hash']).executeTakeFirstOrThrow()
    return { name: `nhat-ky-${head.seq}-${head.hash}.jsonl`, mediaType: 'application/jsonl; charset=utf-8', bytes: async () => Readable.from(chainLines(house.db, actor.org, head.seq)) }
  })
}
