import { createHash } from 'node:crypto'
import { checkFormat } from '@sangkien/contract/format-check'
import { dayOf } from '@sangkien/domain/time/day'
import type { Mount } from '../http/mount.ts'
import { issuedAs } from '../outgoing/outgoing.query.ts'
import { checkUpload } from './check-upload.ts'

/** How a paper is laid out, checked for whoever sends one; nothing of it is kept. */
export function formatCheckRoutes({ on }: Mount): void {
  on(checkFormat, async ({ tx, actor, upload, query, now }) => {
    const ours = await issuedAs(tx, actor, createHash('sha256').update(upload.bytes).digest('hex'), dayOf(now))
    return () => checkUpload(upload, query.kind, ours, now)
  })
}
