import { addPerson, changePerson, endRole, findPeople, grantRole, leaveAgency, listPeople, movePerson, openAccount, readLeaving, readPerson, setAccountState, undoDeparture } from '@sangkien/contract/people'
import type { PersonId, UnitId } from '@sangkien/domain/ids'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Mount } from '../http/mount.ts'
import { departFrom, loadLeaving, returnTo } from './depart.ts'
import { findColleagues } from './find-people.query.ts'
import { inviteTo, setStateOf } from './keep-account.ts'
import { endRoleOf, giveRole } from './keep-roles.ts'
import { selectPeople } from './list-people.query.ts'
import { moveTo } from './move-person.ts'
import { addPersonTo, changePersonTo, readPersonOf } from './save-person.ts'

/** People, their posts, roles and accounts, kept by the administrator. */
export function peopleRoutes({ on }: Mount): void {
  on(listPeople, ({ tx, actor, now, query }) => selectPeople(tx, actor.org, query, now))
  on(findPeople, ({ tx, actor, now, query }) => findColleagues(tx, actor.org, query, now))
  on(readPerson, ({ tx, actor, now, params }) => readPersonOf(tx, actor, params.id as PersonId, now))
  on(addPerson, ({ tx, actor, now, body }) => addPersonTo(tx, actor, body, now))
  on(changePerson, ({ tx, actor, now, params, body }) => changePersonTo(tx, actor, params.id as PersonId, body, now))

  on(readLeaving, ({ tx, actor, now, params }) => loadLeaving(tx, actor, params.id as PersonId, dayOf(now)))
  on(leaveAgency, async ({ tx, actor, now, params, body }) => {
    await departFrom(tx, actor, params.id as PersonId, { ...body, lastDay: body.lastDay as Day }, now)
    return readPersonOf(tx, actor, params.id as PersonId, now)
  })
  on(undoDeparture, async ({ tx, actor, now, params }) => {
    await returnTo(tx, actor, params.id as PersonId, now)
    return readPersonOf(tx, actor, params.id as PersonId, now)
  })

  on(movePerson, async ({ tx, actor, now, params, body }) => {
    await moveTo(tx, actor, params.id as PersonId, { unitId: body.unitId as UnitId, title: body.title, from: body.from as Day }, now)
    return readPersonOf(tx, actor, params.id as PersonId, now)
  })
  on(grantRole, async ({ tx, actor, now, params, body }) => {
    await giveRole(tx, actor, params.id as PersonId, body, now)
    return readPersonOf(tx, actor, params.id as PersonId, now)
  })
  on(endRole, async ({ tx, actor, now, params, body }) => {
    await endRoleOf(tx, actor, params.id as PersonId, params.grantId, body.to as Day, now)
    return readPersonOf(tx, actor, params.id as PersonId, now)
  })

  on(openAccount, ({ tx, actor, now, house, params, body }) => inviteTo(tx, actor, house, params.id as PersonId, body.username, now))
  on(setAccountState, async ({ tx, actor, now, params, body }) => {
    await setStateOf(tx, actor, params.id as PersonId, body.state, now)
    return readPersonOf(tx, actor, params.id as PersonId, now)
  })
}
