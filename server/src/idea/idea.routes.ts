import * as door from '@sangkien/contract/idea'
import type { IdeaId } from '@sangkien/domain/ids'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { readStored } from '../evidence/store-file.ts'
import { pageOfIdeas, readIdea } from './idea.query.ts'
import { addPhoto, changeIdea, noteIdea, removeIdea } from './keep-idea.ts'

/** Ideas: noted by anyone, without legal standing, and perhaps a dossier one day. */
export function ideaRoutes({ on }: Mount) {
  on(door.listIdeas, ({ tx, actor, query }) => pageOfIdeas(tx, actor, query))
  on(door.noteIdea, ({ tx, actor, now, body }) => noteIdea(tx, actor, body, now))
  on(door.changeIdea, ({ tx, actor, now, params, body }) => changeIdea(tx, actor, params.id as IdeaId, body, now))
  on(door.removeIdea, async ({ tx, actor, now, params }) => { await removeIdea(tx, actor, params.id as IdeaId, now); return undefined })
  on(door.addIdeaPhoto, ({ tx, actor, house, now, params, upload }) => addPhoto(tx, actor, house.dataDir, params.id as IdeaId, upload, now))
  on(door.readIdeaPhoto, async ({ tx, actor, house, params }) => {
    const { id } = await readIdea(tx, actor, params.id as IdeaId)
    const photo = await tx.selectFrom('idea as d').innerJoin('file as f', (join) => join.onRef('f.org_id', '=', 'd.org_id').onRef('f.id', '=', 'd.photo_id'))
      .where('d.org_id', '=', actor.org).where('d.id', '=', id).select(['f.name', 'f.media_type', 'f.sha256']).executeTakeFirst()
    if (!photo) throw new NotFound()
    return { name: photo.name, mediaType: photo.media_type, bytes: await readStored(house.dataDir, photo.sha256), inline: true }
  })
}
