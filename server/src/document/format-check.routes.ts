import { checkFormat } from '@sangkien/contract/format-check'
import type { Mount } from '../http/mount.ts'
import { checkUpload } from './check-upload.ts'

/** How a paper is laid out, checked for whoever sends one; nothing of it is kept. */
export function formatCheckRoutes({ on }: Mount): void {
  on(checkFormat, ({ upload, query, now }) => checkUpload(upload, query.kind, now))
}
