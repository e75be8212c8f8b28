import type { giveSigningRight, SigningRightRow } from '@sangkien/contract/outgoing'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { type OutgoingType, refuseSigningRight } from '@sangkien/domain/outgoing/capacity'
import { addDays, type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { selectSignatories } from './outgoing.query.ts'

/** Rights to sign, those that run first, then by their beginning. */
export async function listRights(tx: Tx, org: OrgId, now: Date): Promise<SigningRightRow[]> {
  const today = dayOf(now)
  const { rows } = await sql<SigningRightRow>`
    select g.id, g.kind, g.person_id as "personId", p.full_name as "personName", g.number, g.types, g.from_day as from, g.to_day as to,
      case when g.from_day > ${today} then 'to_come' when g.to_day < ${today} then 'over' else 'running' end as state
    from signing_right g join person p on p.org_id = g.org_id and p.id = g.person_id where g.org_id = ${org} order by g.to_day < ${today}, g.from_day desc, g.id`.execute(tx)
  return rows
}

export async function giveRight(tx: Tx, actor: Actor, { kind, personId, number, types, from, to }: z.output<NonNullable<typeof giveSigningRight.body>>, now: Date): Promise<void> {
  const [holder] = await selectSignatories(tx, actor.org, dayOf(now), personId as PersonId)
  if (!holder) throw new Invalid([{ path: 'personId', code: 'unknown_person' }])
  const refusal = refuseSigningRight({ kind, types: types as OutgoingType[], from: from as Day, to: to as Day | null }, holder)
  if (refusal) throw new Refuse(refusal)
  const id = newId()
  await tx.insertInto('signing_right').values({ org_id: actor.org, id, kind, person_id: holder.id, number, types, from_day: from as Day, to_day: to as Day | null, given_by: actor.id, given_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'signing_right.given', noun: 'person', subject: holder.id, detail: { kind, number, from, to } })
}

/** Ends a right with yesterday, so that nobody signs by it from today on; what was signed by it stands. */
export async function endRight(tx: Tx, actor: Actor, id: string, now: Date): Promise<void> {
  const today = dayOf(now)
  const right = await tx.selectFrom('signing_right').where('org_id', '=', actor.org).where('id', '=', id).selectAll().forUpdate().executeTakeFirst()
  if (!right) throw new NotFound()
  const where = tx.updateTable('signing_right').where('org_id', '=', actor.org).where('id', '=', id)
  if (right.from_day >= today) await tx.deleteFrom('signing_right').where('org_id', '=', actor.org).where('id', '=', id).execute()
  else if (right.to_day === null || right.to_day >= today) await where.set({ to_day: addDays(today, -1) }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'signing_right.ended', noun: 'person', subject: right.person_id, detail: { kind: right.kind, number: right.number } })
}
