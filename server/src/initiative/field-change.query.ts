import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'

export interface FieldChange { readonly rev: number; readonly value: unknown; readonly savedByName: string; readonly savedAt: Date }

const changes = (tx: Tx, org: OrgId, id: InitiativeId, field: string) =>
  tx.selectFrom('dossier_change as c')
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.saved_by'))
    .where('c.org_id', '=', org).where('c.initiative_id', '=', id).where('c.field', '=', field)
    .select(['c.rev', 'c.value', 'p.full_name as savedByName', 'c.saved_at as savedAt']).orderBy('c.rev', 'desc')

/** Who wrote what stands there now. */
export const lastChange = (tx: Tx, org: OrgId, id: InitiativeId, field: string): Promise<FieldChange | undefined> => changes(tx, org, id, field).limit(1).executeTakeFirst()

const mostChanges = 200

/** Earlier values, the newest first; what stands there now is not among them. */
export const earlierChanges = (tx: Tx, org: OrgId, id: InitiativeId, field: string, current: number): Promise<FieldChange[]> =>
  changes(tx, org, id, field).where('c.rev', '<', current).limit(mostChanges).execute()

/** One person's typing within this time is one change, as long as it only grows. */
const oneSitting = 5 * 60_000

/**
 * Keeps the new value under its number, and the first one before anything overwrites it. What one person types in one go is one
 * row, so that autosave does not pile up; a value that got shorter is always a row of its own: what was deleted can be had back.
 */
export async function keepChange(tx: Tx, actor: Actor, dossier: { id: InitiativeId; created_by: Actor['id']; created_at: Date }, { field, before, value, rev }: { field: string; before: unknown; value: unknown; rev: number }, now: Date): Promise<void> {
  const key = { org_id: actor.org, initiative_id: dossier.id, field }
  if (rev === 1) await tx.insertInto('dossier_change').values({ ...key, rev: 0, value: JSON.stringify(before), saved_by: dossier.created_by, saved_at: dossier.created_at }).execute()
  const text = JSON.stringify(value)
  const grown = rev > 1 && (await tx.updateTable('dossier_change').set({ rev, value: text, saved_at: now })
    .where('org_id', '=', key.org_id).where('initiative_id', '=', key.initiative_id).where('field', '=', field).where('rev', '=', rev - 1)
    .where('saved_by', '=', actor.id).where('saved_at', '>', new Date(now.getTime() - oneSitting)).where(sql<boolean>`length(value::text) <= length(${text}::jsonb::text)`)
    .returning('rev').executeTakeFirst())
  if (!grown) await tx.insertInto('dossier_change').values({ ...key, rev, value: text, saved_by: actor.id, saved_at: now }).execute()
}
