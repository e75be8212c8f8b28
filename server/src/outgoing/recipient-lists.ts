import type { addRecipientList, RecipientList } from '@sangkien/contract/recipient-list'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'

type Body = z.output<NonNullable<typeof addRecipientList.body>>

export const selectRecipientLists = (tx: Tx, org: OrgId): Promise<RecipientList[]> =>
  tx.selectFrom('recipient_list').where('org_id', '=', org).select(['id', 'name', 'recipients', 'version']).orderBy(sql`lower(name)`).orderBy('id').execute()

/** The recipients of the chosen lists, in the order they were chosen. */
export async function recipientsOfLists(tx: Tx, org: OrgId, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const lists = new Map((await tx.selectFrom('recipient_list').where('org_id', '=', org).where('id', 'in', ids).select(['id', 'recipients']).execute()).map(({ id, recipients }) => [id, recipients]))
  if (ids.some((id) => !lists.has(id))) throw new Invalid([{ path: 'listIds', code: 'unknown_list' }])
  return ids.flatMap((id) => lists.get(id)!)
}

export async function addList(tx: Tx, actor: Actor, { name, recipients }: Body, now: Date): Promise<RecipientList> {
  await mustBeFree(tx, actor, name)
  const id = newId()
  await tx.insertInto('recipient_list').values({ org_id: actor.org, id, name, recipients }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'recipient_list.added', noun: 'outgoing', subject: id, detail: { name } })
  return { id, name, recipients, version: 1 }
}

export async function changeList(tx: Tx, actor: Actor, id: string, { name, recipients, version }: Body & { readonly version: number }, now: Date): Promise<RecipientList> {
  const row = await tx.selectFrom('recipient_list').where('org_id', '=', actor.org).where('id', '=', id).select(['id', 'name', 'recipients', 'version']).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound()
  if (row.version !== version) throw new Stale(row)
  await mustBeFree(tx, actor, name, id)
  await tx.updateTable('recipient_list').set({ name, recipients, version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'recipient_list.changed', noun: 'outgoing', subject: id, detail: { name } })
  return { id, name, recipients, version: version + 1 }
}

export async function dropList(tx: Tx, actor: Actor, id: string, now: Date): Promise<void> {
  const row = await tx.deleteFrom('recipient_list').where('org_id', '=', actor.org).where('id', '=', id).returning('name').executeTakeFirst()
  if (!row) throw new NotFound()
  await record(tx, actor.org, { at: now, actor, what: 'recipient_list.dropped', noun: 'outgoing', subject: id, detail: { name: row.name } })
}

/** Two who take one name at once: the lock of the agency's row lets the second see the first. */
async function mustBeFree(tx: Tx, actor: Actor, name: string, except?: string): Promise<void> {
  await tx.selectFrom('organisation').where('id', '=', actor.org).select('id').forNoKeyUpdate().execute()
  const taken = await tx.selectFrom('recipient_list').where('org_id', '=', actor.org).where(sql`lower(name)`, '=', sql`lower(${name})`).select('id').executeTakeFirst()
  if (taken && taken.id !== except) throw new Refuse({ code: 'recipients.name_taken', name })
}
