import { createReadStream } from 'node:fs'
import * as door from '@sangkien/contract/batch'
import { type BatchKind, refuseCancel, refuseFiles } from '@sangkien/domain/batch/refuse-batch'
import type { DecisionId, InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { FileReply, House, Mount } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { resultPlace } from './batch-files.ts'
import { listBatches, readBatch } from './batch.query.ts'
import { beginBatch } from './run-batch.ts'
import { startBatch } from './start-batch.ts'

const titles: { readonly [K in BatchKind]: string } = { certificates: 'Giấy chứng nhận sáng kiến', refusal_notices: 'Thông báo không công nhận sáng kiến' }

/** Papers made many at a time: one asks, goes on with other things, and fetches them. */
export function batchRoutes({ on }: Mount): void {
  on(door.startBatch, async ({ tx, actor, house, now, body, afterCommit }) => {
    const id = await startBatch(tx, actor, { ...body, decisionId: body.decisionId as DecisionId | undefined, initiatives: body.initiatives as InitiativeId[] | undefined }, now)
    afterCommit(async () => beginBatch(house, actor.org, id))
    return readBatch(tx, actor.org, id, now)
  })
  on(door.listBatches, ({ tx, actor }) => listBatches(tx, actor.org))
  on(door.readBatch, ({ tx, actor, now, params }) => readBatch(tx, actor.org, params.id, now))
  on(door.cancelBatch, async ({ tx, actor, now, params: { id } }) => {
    const { state } = await hold(tx, actor, id)
    const refusal = refuseCancel(state)
    if (refusal) throw new Refuse(refusal)
    await tx.updateTable('batch').set({ state: 'cancelled', finished_at: now }).where('org_id', '=', actor.org).where('id', '=', id).execute()
    return readBatch(tx, actor.org, id, now)
  })
  on(door.readBatchZip, ({ tx, actor, house, now, params }) => result(tx, actor, house, params.id, 'zip', now))
  on(door.readBatchPdf, ({ tx, actor, house, now, params }) => result(tx, actor, house, params.id, 'pdf', now))
}

async function hold(tx: Tx, actor: Actor, id: string) {
  const found = await tx.selectFrom('batch').where('org_id', '=', actor.org).where('id', '=', id).select(['state', 'finished_at', 'kind']).forUpdate().executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

async function result(tx: Tx, actor: Actor, house: House, id: string, kind: 'zip' | 'pdf', now: Date): Promise<FileReply> {
  const found = await hold(tx, actor, id)
  const refusal = refuseFiles({ state: found.state, finishedAt: found.finished_at }, now)
  if (refusal) throw new Refuse(refusal)
  const mediaType = kind === 'zip' ? 'application/zip' : 'application/pdf'
  return { name: `${titles[found.kind]}.${kind}`, mediaType, inline: kind === 'pdf', bytes: async () => createReadStream(resultPlace(house, id, kind)) }
}
