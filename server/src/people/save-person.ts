import type { addPerson, changePerson, Person } from '@sangkien/contract/people'
import type { PersonId, UnitId } from '@sangkien/domain/ids'
import { refusePosting, refuseService } from '@sangkien/domain/people/refuse-keeping'
import { fold } from '@sangkien/domain/text/fold'
import { sortKey } from '@sangkien/domain/text/sort-key'
import type { Day } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse, Stale } from '../http/refuse.ts'
import { isColleague } from './colleague.ts'
import { addPersonRow } from './add-person.ts'
import { loadPerson } from './person.query.ts'
import { loadUnitPeriod } from './unit-period.query.ts'

type New = z.output<NonNullable<typeof addPerson.body>>
type Changed = z.output<NonNullable<typeof changePerson.body>>

export async function addPersonTo(tx: Tx, actor: Actor, about: New, now: Date): Promise<Person> {
  const days = { activeFrom: about.activeFrom as Day, activeTo: null, birthDate: about.birthDate as Day | null }
  const service = { from: days.activeFrom, to: null }
  const unitId = about.unitId as UnitId
  const refusal = refusePosting(days.activeFrom, service, null, await loadUnitPeriod(tx, actor.org, unitId))
  if (refusal) throw new Refuse(refusal)
  const id = await addPersonRow(tx, actor.org, { ...about, ...days, unitId })
  await record(tx, actor.org, { at: now, actor, what: 'person.added', noun: 'person', subject: id, detail: { name: about.fullName, from: about.activeFrom } })
  return readPersonOf(tx, actor, id, now)
}

export async function changePersonTo(tx: Tx, actor: Actor, id: PersonId, { version, ...about }: Changed, now: Date): Promise<Person> {
  const there = await tx.selectFrom('person as p').where('p.org_id', '=', actor.org).where('p.id', '=', id).where(isColleague).select(['p.version', 'p.active_to']).forUpdate().executeTakeFirst()
  if (!there) throw new NotFound()
  if (there.version !== version) throw new Stale(await readPersonOf(tx, actor, id, now))
  const service = { from: about.activeFrom as Day, to: there.active_to }
  const refusal = refuseService(service)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('person').set({
    full_name: about.fullName, sort_name: sortKey(about.fullName), search_text: fold(about.fullName), birth_date: about.birthDate as Day | null, gender: about.gender, kind: about.kind,
    qualification: about.qualification, email: about.email, union_member: about.unionMember, head_of_agency: about.headOfAgency, active_from: service.from, version: version + 1,
  }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'person.changed', noun: 'person', subject: id, detail: { name: about.fullName, from: service.from } })
  return readPersonOf(tx, actor, id, now)
}

export async function readPersonOf(tx: Tx, actor: Actor, id: PersonId, now: Date): Promise<Person> {
  const person = await loadPerson(tx, actor.org, id, now)
  if (!person) throw new NotFound()
  return person
}
