import { addEvidence as add, readEvidence, readThumbnail, removeEvidence as remove, renameEvidence as rename } from '@sangkien/contract/initiative'
import { isPicture } from '@sangkien/domain/evidence/refuse-file'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { findEvidence } from './find-evidence.ts'
import { addEvidence, removeEvidence, renameEvidence } from './keep-evidence.ts'
import { readStored } from './store-file.ts'
import { thumbnailOf } from './thumbnail.ts'

/** Files that prove what a dossier says. */
export function evidenceRoutes({ on }: Mount) {
  on(add, ({ tx, actor, house, now, params, upload }) => addEvidence(tx, actor, house.dataDir, params.id as InitiativeId, upload, now))
  on(rename, ({ tx, actor, now, params, body }) => renameEvidence(tx, actor, params.id as InitiativeId, params.evidenceId, body, now))
  on(remove, async ({ tx, actor, now, params }) => { await removeEvidence(tx, actor, params.id as InitiativeId, params.evidenceId, now); return undefined })

  on(readEvidence, async ({ tx, actor, house, params }) => {
    const { name, media_type, sha256 } = await findEvidence(tx, actor, params.id as InitiativeId, params.evidenceId)
    // Only what a browser shows without running anything opens in it; the rest is saved.
    return { name, mediaType: media_type, bytes: await readStored(house.dataDir, sha256), inline: isPicture(media_type) || media_type === 'application/pdf', cacheable: true }
  })
  on(readThumbnail, async ({ tx, actor, house, params }) => {
    const { name, media_type, sha256 } = await findEvidence(tx, actor, params.id as InitiativeId, params.evidenceId)
    if (!isPicture(media_type)) throw new NotFound()
    return { name: `${name}.webp`, mediaType: 'image/webp', bytes: await thumbnailOf(house.dataDir, sha256), inline: true, cacheable: true }
  })
}
