import type { delegate } from '@sangkien/contract/delegation'
import type { PersonId } from '@sangkien/domain/ids'
import { refuseDelegation, refuseEndingDelegation } from '@sangkien/domain/people/refuse-delegation'
import { refuseEndingRole } from '@sangkien/domain/people/refuse-keeping'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { notify } from '../notice/notify.ts'
import { holdPerson } from './hold-person.ts'

type Asked = z.output<NonNullable<typeof delegate.body>>

/** A duty handed to another for a time. Who receives it is told, and so is whose duty it is when somebody else handed it over. */
export async function handOver(tx: Tx, actor: Actor, { grantId, toId, from, to, basis }: Asked, now: Date): Promise<void> {
  const grant = await tx.selectFrom('role_grant').where('org_id', '=', actor.org).where('id', '=', grantId)
    .select(['person_id as holder', 'role', 'unit_id as unitId', 'from_day as from', 'to_day as to', 'delegated_from']).forUpdate().executeTakeFirst()
  if (!grant) throw new NotFound()
  const service = await holdPerson(tx, actor.org, toId)
  const held = await tx.selectFrom('role_grant').where('org_id', '=', actor.org).where('person_id', '=', toId).select(['role', 'unit_id as unitId', 'from_day as from', 'to_day as to']).execute()
  const period = { from: from as Day, to: to as Day }
  const refusal = refuseDelegation({ grant: { ...grant, delegated: grant.delegated_from !== null }, to: { ...service, id: toId, held } }, period, actor, dayOf(now))
  if (refusal?.code === 'delegation.not_yours') throw new NotFound() // whose grant it is, is not for a third to learn
  if (refusal) throw new Refuse(refusal)
  await tx.insertInto('role_grant').values({ org_id: actor.org, id: newId(), person_id: toId, role: grant.role, unit_id: grant.unitId, from_day: period.from, to_day: period.to, basis, delegated_from: grantId }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'person.duty_delegated', noun: 'person', subject: grant.holder, detail: { role: grant.role, toId, ...period, basis } })
  await notify(tx, actor.org, { to: [toId, ...(grant.holder === actor.id ? [] : [grant.holder])], kind: 'delegation.made', facts: { role: grant.role, ...period, byName: actor.name }, now })
}

/** Ended with a day, by either of the two or by who keeps the roles. */
export async function endDelegationOf(tx: Tx, actor: Actor, id: string, to: Day, now: Date): Promise<void> {
  const there = await tx.selectFrom('role_grant as g').innerJoin('role_grant as s', (on) => on.onRef('s.org_id', '=', 'g.org_id').onRef('s.id', '=', 'g.delegated_from'))
    .where('g.org_id', '=', actor.org).where('g.id', '=', id).select(['g.person_id as receiver', 's.person_id as giver', 'g.role', 'g.from_day as from', 'g.to_day as to']).executeTakeFirst()
  const people: PersonId[] = there ? [there.giver, there.receiver] : []
  if (!there || refuseEndingDelegation(people, actor)) throw new NotFound() // what is between two others does not exist for a third
  const refusal = refuseEndingRole(there, to)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('role_grant').set({ to_day: to }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'person.delegation_ended', noun: 'person', subject: there.giver, detail: { role: there.role, toId: there.receiver, to } })
  await notify(tx, actor.org, { to: people.filter((person) => person !== actor.id), kind: 'delegation.ended', facts: { role: there.role, to, byName: actor.name }, now })
}
