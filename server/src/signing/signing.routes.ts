import { readEvidenceSignatures, readExpertPaperSignatures, readForTool, readNominationPaperSignatures, takeFromTool } from '@sangkien/contract/signing'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Mount } from '../http/mount.ts'
import { Invalid } from '../http/refuse.ts'
import { readUpload } from '../http/upload.ts'
import { findExpertPaper } from '../intake/expert-opinion.ts'
import { findNominationPaper } from '../nomination/nomination.query.ts'
import { evidenceSignatures, fileSignatures } from './evidence-signatures.ts'
import { toolReply } from './say-taken.ts'
import { sourceOfTask, takeSigned } from './take-signed.ts'

/** The tool reads its own kind of reply alone. */
const noFile = (error: unknown): undefined => {
  if (!(error instanceof Invalid)) throw error
}

/** Who signed what was sent; and the two doors of the signing tool on the desk. The tool has no session: the token is all it brings, and all it may do is what the token is for. */
export function signingRoutes({ on, onPublic }: Mount): void {
  on(readEvidenceSignatures, ({ tx, actor, house, params }) => evidenceSignatures(tx, actor, house.dataDir, params.id as InitiativeId, params.evidenceId))
  on(readExpertPaperSignatures, async ({ tx, actor, house, now, params }) => fileSignatures(house.dataDir, await findExpertPaper(tx, actor, params.id as InitiativeId, params.opinionId, now)))
  on(readNominationPaperSignatures, async ({ tx, actor, house, params }) => fileSignatures(house.dataDir, await findNominationPaper(tx, actor.org, params.id, params.code)))
  onPublic(readForTool, async ({ house, query }) => ({ ...(await sourceOfTask(house, query.t)), mediaType: 'application/pdf' }))
  onPublic(takeFromTool, async ({ house, now, query, request }) => {
    const upload = await readUpload(request).catch(noFile)
    return toolReply(upload ? await takeSigned(house, query.t, upload, now) : { code: 'not_kept' })
  })
}
