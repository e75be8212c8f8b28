import type { readNoveltyText } from '@sangkien/contract/novelty'
import type { ResultOf } from '@sangkien/contract/endpoint'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { TextPart } from '@sangkien/domain/novelty/prepare'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { requireReader } from './read-novelty.ts'
import { sourceTexts } from './source-texts.query.ts'

/** The text of a source that some check of this dossier found, if this person may see it: the corpus is no second door to other people's dossiers. */
export async function readSource(tx: Tx, actor: Actor, id: InitiativeId, textId: string): Promise<ResultOf<typeof readNoveltyText>> {
  await requireReader(tx, actor, id)
  const text = (await sourceTexts(tx, actor, [textId])).get(textId)
  const found = await tx.selectFrom('novelty_run').where('org_id', '=', actor.org).where('initiative_id', '=', id)
    .where(sql<boolean>`result -> 'findings' @> ${JSON.stringify([{ textId }])}::jsonb`).select('id').limit(1).executeTakeFirst()
  if (!found || !text?.visible) throw new NotFound()
  const { title, parts } = await tx.selectFrom('corpus_text').where('org_id', '=', actor.org).where('id', '=', textId).select(['title', 'parts']).$narrowType<{ parts: TextPart[] }>().executeTakeFirstOrThrow()
  return { title, parts, poorPages: [...text.poorPages] }
}
