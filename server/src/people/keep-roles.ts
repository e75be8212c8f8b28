import type { grantRole } from '@sangkien/contract/people'
import type { PersonId, UnitId } from '@sangkien/domain/ids'
import { refuseEndingRole, refuseGrant, refuseLosingAdministrator } from '@sangkien/domain/people/refuse-keeping'
import type { Day } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { countOtherAdministrators } from './administrators.query.ts'
import { holdPerson } from './hold-person.ts'
import { loadUnitPeriod } from './unit-period.query.ts'

type Given = z.output<NonNullable<typeof grantRole.body>>

/** A role from a day, with its basis (a decision, an assignment). */
export async function giveRole(tx: Tx, actor: Actor, id: PersonId, given: Given, now: Date): Promise<void> {
  const service = await holdPerson(tx, actor.org, id)
  const grant = { role: given.role, unitId: given.unitId as UnitId | null, from: given.from as Day, to: given.to as Day | null }
  const held = await tx.selectFrom('role_grant').where('org_id', '=', actor.org).where('person_id', '=', id).select(['role', 'unit_id as unitId', 'from_day as from', 'to_day as to']).execute()
  const refusal = refuseGrant(grant, service, held, grant.unitId && (await loadUnitPeriod(tx, actor.org, grant.unitId)))
  if (refusal) throw new Refuse(refusal)
  await tx.insertInto('role_grant').values({ org_id: actor.org, id: newId(), person_id: id, role: grant.role, unit_id: grant.unitId, from_day: grant.from, to_day: grant.to, basis: given.basis }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'person.role_given', noun: 'person', subject: id, detail: { ...grant, basis: given.basis } })
}

/** A role ends with a day; the last administrator keeps theirs. */
export async function endRoleOf(tx: Tx, actor: Actor, id: PersonId, grantId: string, to: Day, now: Date): Promise<void> {
  await holdPerson(tx, actor.org, id)
  const grant = await tx.selectFrom('role_grant').where('org_id', '=', actor.org).where('person_id', '=', id).where('id', '=', grantId).select(['role', 'from_day', 'to_day']).executeTakeFirst()
  if (!grant) throw new NotFound()
  const admins = grant.role === 'administrator' && grant.to_day === null ? await countOtherAdministrators(tx, actor.org, id) : undefined
  const refusal = refuseEndingRole({ from: grant.from_day, to: grant.to_day }, to) ?? (admins && refuseLosingAdministrator(admins.isOne, admins.others))
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('role_grant').set({ to_day: to }).where('org_id', '=', actor.org).where('id', '=', grantId).execute()
  await record(tx, actor.org, { at: now, actor, what: 'person.role_ended', noun: 'person', subject: id, detail: { role: grant.role, to } })
}
