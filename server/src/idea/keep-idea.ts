import type { Idea } from '@sangkien/contract/idea'
import { refuseIdea } from '@sangkien/domain/idea/refuse-idea'
import type { IdeaId } from '@sangkien/domain/ids'
import { fold } from '@sangkien/domain/text/fold'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { storeFile } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse, Stale } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'
import { readIdea } from './idea.query.ts'

interface Words { readonly title: string; readonly note: string }

const searched = ({ title, note }: Words): string => fold(`${title}\n${note}`)

/** Noted as it comes, in a minute; its date stays whatever becomes of it. */
export async function noteIdea(tx: Tx, actor: Actor, words: Words, now: Date): Promise<Idea> {
  const id = newId<IdeaId>()
  await tx.insertInto('idea').values({ org_id: actor.org, id, ...words, person_id: actor.id, noted_at: now, search_text: searched(words) }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'idea.noted', noun: 'idea', subject: id })
  return readIdea(tx, actor, id)
}

/** Held until commit; what this person may not see is not there, what they may only see is refused. */
async function holdIdea(tx: Tx, actor: Actor, id: IdeaId) {
  const row = await tx.selectFrom('idea').where('org_id', '=', actor.org).where('id', '=', id).where('removed_at', 'is', null).select(['person_id', 'initiative_id', 'version']).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound()
  await readIdea(tx, actor, id)
  const refusal = refuseIdea({ personId: row.person_id, initiativeId: row.initiative_id }, actor.id)
  if (refusal) throw new Refuse(refusal)
  return row
}

export async function changeIdea(tx: Tx, actor: Actor, id: IdeaId, { version, ...words }: Words & { readonly version: number }, now: Date): Promise<Idea> {
  const row = await holdIdea(tx, actor, id)
  if (row.version !== version) throw new Stale(await readIdea(tx, actor, id))
  await tx.updateTable('idea').set({ ...words, search_text: searched(words), version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'idea.changed', noun: 'idea', subject: id })
  return readIdea(tx, actor, id)
}

export async function removeIdea(tx: Tx, actor: Actor, id: IdeaId, now: Date): Promise<void> {
  await holdIdea(tx, actor, id)
  await tx.updateTable('idea').set({ removed_at: now }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'idea.removed', noun: 'idea', subject: id })
}

export async function addPhoto(tx: Tx, actor: Actor, dataDir: string, id: IdeaId, upload: Upload, now: Date): Promise<Idea> {
  const { version } = await holdIdea(tx, actor, id)
  const file = await storeFile(tx, actor, dataDir, upload, now, { onlyPictures: true })
  await tx.updateTable('idea').set({ photo_id: file.id, version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'idea.photo_added', noun: 'idea', subject: id })
  return readIdea(tx, actor, id)
}
