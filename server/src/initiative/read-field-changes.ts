import type { InitiativeId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { earlierChanges, type FieldChange } from './field-change.query.ts'
import { loadDossier } from './dossier.query.ts'

/** Earlier values of a field are the authors' own drafts: to everyone else they are not there. */
export async function readFieldChanges(tx: Tx, actor: Actor, id: InitiativeId, field: string, now: Date): Promise<FieldChange[]> {
  const row = await loadDossier(tx, actor, id, dayOf(now))
  if (!row?.is_author) throw new NotFound()
  return earlierChanges(tx, actor.org, id, field, row.revs[field] ?? 0)
}
