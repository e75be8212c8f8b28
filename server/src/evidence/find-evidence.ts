import type { InitiativeId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { readsConfidential, visibleTo } from '../initiative/visible-to.ts'

/** The file behind a piece of evidence, for who may see the dossier, and a confidential one for who judges it. Once filed, what was taken out while completing is still there for who judges what was filed. */
export async function findEvidence(tx: Tx, actor: Actor, initiative: InitiativeId, evidence: string) {
  const found = await tx.selectFrom('evidence as e')
    .innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'e.org_id').onRef('f.id', '=', 'e.file_id'))
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'e.org_id').onRef('i.id', '=', 'e.initiative_id'))
    .where('e.org_id', '=', actor.org).where('e.initiative_id', '=', initiative).where('e.id', '=', evidence).where(visibleTo(actor))
    .where((or) => or.or([or('e.confidential', '=', false), readsConfidential(actor)]))
    .where((or) => or.or([or('e.removed_at', 'is', null), sql<boolean>`i.received_at is not null`]))
    .select(['f.name', 'f.media_type', 'f.sha256', 'f.uploaded_at']).executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** The PDFs that stand in a dossier now, as far as this reader may see them. */
export const seenPdfs = (tx: Tx, actor: Actor, initiative: InitiativeId) =>
  tx.selectFrom('evidence as e')
    .innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'e.org_id').onRef('f.id', '=', 'e.file_id'))
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'e.org_id').onRef('i.id', '=', 'e.initiative_id'))
    .where('e.org_id', '=', actor.org).where('e.initiative_id', '=', initiative).where(visibleTo(actor)).where('e.removed_at', 'is', null).where('f.media_type', '=', 'application/pdf')
    .where((or) => or.or([or('e.confidential', '=', false), readsConfidential(actor)]))
    .select(['e.title', 'f.sha256', 'f.size']).orderBy('e.added_at').orderBy('e.id').execute()
