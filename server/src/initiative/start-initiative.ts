import type { IdeaId, InitiativeId } from '@sangkien/domain/ids'
import { refuseIdea } from '@sangkien/domain/idea/refuse-idea'
import { wholeShare } from '@sangkien/domain/initiative/authorship'
import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { RichText } from '@sangkien/domain/text/rich-text'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { rulesToFileUnder } from './rules-to-file-under.ts'
import { searchWords } from './search-words.ts'

/** A draft whose one author so far is whoever begins it; out of an idea, with its words and its picture. */
export async function startInitiative(tx: Tx, actor: Actor, { title, ideaId }: { title?: string | undefined; ideaId?: IdeaId | undefined }, now: Date): Promise<InitiativeId> {
  if (!actor.unitId) throw new Refuse({ code: 'initiative.no_unit' })
  const idea = ideaId && (await holdIdea(tx, actor, ideaId))
  const { regulation } = await rulesToFileUnder(tx, actor.org, dayOf(now))
  const agency = await tx.selectFrom('organisation').where('id', '=', actor.org).select('name').executeTakeFirstOrThrow()
  const id = newId<InitiativeId>()
  const content: Dossier = {
    ...emptyDossier, title: title || idea?.title || '',
    sponsor: { isAuthor: false, name: agency.name, address: '' },
    sections: idea?.note ? { [homeOf(regulation.pack)]: paragraphs(idea.note) } : {},
  }
  await tx.insertInto('initiative').values({
    org_id: actor.org, id, stage: 'draft', stage_since: now, unit_id: actor.unitId, regulation_id: regulation.id, created_by: actor.id, created_at: now,
    content: JSON.stringify(content), ...searchWords({ code: null, dossier: content, names: [actor.name] }),
  }).execute()
  await tx.insertInto('authorship').values({ org_id: actor.org, initiative_id: id, person_id: actor.id, share: wholeShare, position: 1, confirmed_share: wholeShare, confirmed_at: now }).execute()
  if (idea) await tx.updateTable('idea').set({ initiative_id: id }).where('org_id', '=', actor.org).where('id', '=', idea.id).execute()
  if (idea?.photo_id) await tx.insertInto('evidence').values({ org_id: actor.org, id: newId(), initiative_id: id, file_id: idea.photo_id, title: 'Ảnh kèm ý tưởng', added_by: actor.id, added_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.started', noun: 'initiative', subject: id, detail: idea ? { ideaId: idea.id } : {} })
  return id
}

async function holdIdea(tx: Tx, actor: Actor, id: IdeaId) {
  const idea = await tx.selectFrom('idea').where('org_id', '=', actor.org).where('id', '=', id).where('person_id', '=', actor.id).where('removed_at', 'is', null)
    .select(['id', 'title', 'note', 'photo_id', 'person_id', 'initiative_id']).forUpdate().executeTakeFirst()
  if (!idea) throw new NotFound()
  const refusal = refuseIdea({ personId: idea.person_id, initiativeId: idea.initiative_id }, actor.id)
  if (refusal) throw new Refuse(refusal)
  return idea
}

/** Where the words of an idea go: they say what it is for; a regulation without that section has a first one. */
const homeOf = ({ sections }: RegulationPack): string => (sections.find(({ key }) => key === 'purpose') ?? sections[0])?.key ?? 'content'

const paragraphs = (note: string): RichText =>
  ({ type: 'doc', content: note.split(/\n+/).filter((line) => line.trim() !== '').map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) })
