import { readForTool, takeFromTool } from '@sangkien/contract/signing'
import type { Mount } from '../http/mount.ts'
import { Invalid } from '../http/refuse.ts'
import { readUpload } from '../http/upload.ts'
import { toolReply } from './say-taken.ts'
import { sourceOfTask, takeSigned } from './take-signed.ts'

/** The tool reads its own kind of reply alone. */
const noFile = (error: unknown): undefined => {
  if (!(error instanceof Invalid)) throw error
}

/** The two doors of the signing tool on the desk. It has no session: the token is all it brings, and all it may do is what the token is for. */
export function signingRoutes({ onPublic }: Mount): void {
  onPublic(readForTool, async ({ house, query }) => ({ ...(await sourceOfTask(house, query.t)), mediaType: 'application/pdf' }))
  onPublic(takeFromTool, async ({ house, now, query, request }) => {
    const upload = await readUpload(request).catch(noFile)
    return toolReply(upload ? await takeSigned(house, query.t, upload, now) : { code: 'not_kept' })
  })
}
