import type { Kin } from '@sangkien/contract/conflict'
import type { PersonId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid } from '../http/refuse.ts'
import { isColleague } from '../people/colleague.ts'
import { runningSittings, settleConflicts } from './settle-conflicts.ts'

export async function readKinOf(tx: Tx, { org, id }: Actor): Promise<Kin> {
  const rows = await tx.selectFrom('kinship as k').innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'k.org_id').onRef('p.id', '=', 'k.kin_id'))
    .where('k.org_id', '=', org).where('k.person_id', '=', id).select(['k.kin_id as personId', 'p.full_name as name', 'k.relation'])
    .select(sql<string>`coalesce((select u.name from posting o join unit u on u.org_id = o.org_id and u.id = o.unit_id where o.org_id = p.org_id and o.person_id = p.id order by o.from_day desc limit 1), '')`.as('unitName'))
    .orderBy('p.sort_name').orderBy('p.id').execute()
  return { rows }
}

/** Kin as this person declares them, whole; in sittings that run it is worked out anew whom that keeps out of what. */
export async function setKinOf(tx: Tx, actor: Actor, rows: readonly { readonly personId: string; readonly relation: string }[], now: Date): Promise<void> {
  const { org, id } = actor
  const known = rows.length === 0 ? [] : await tx.selectFrom('person as p').where('p.org_id', '=', org).where('p.id', 'in', rows.map((row) => row.personId as PersonId)).where('p.id', '<>', id).where(isColleague).select('p.id').execute()
  const strange = rows.findIndex((row, at) => !known.some((one) => one.id === row.personId) || rows.findIndex((other) => other.personId === row.personId) !== at)
  if (strange >= 0) throw new Invalid([{ path: `rows.${strange}.personId`, code: 'unknown_person' }])
  await tx.deleteFrom('kinship').where('org_id', '=', org).where('person_id', '=', id).execute()
  if (rows.length > 0) await tx.insertInto('kinship').values(rows.map((row) => ({ org_id: org, person_id: id, kin_id: row.personId as PersonId, relation: row.relation, declared_at: now }))).execute()
  for (const sitting of await runningSittings(tx, org, id)) await settleConflicts(tx, org, sitting, now, id)
  await record(tx, org, { at: now, actor, what: 'conflict.kin_declared', noun: 'person', subject: id })
}
