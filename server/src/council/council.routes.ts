import { addCouncil, changeCouncil, type Council, listCouncils, readCouncilPaper } from '@sangkien/contract/council'
import { setSeatFields } from '@sangkien/contract/reviewing'
import type { CouncilId, PersonId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { rulesInForce } from '../regulation/rules-in-force.ts'
import { councilPaper } from './council-paper.ts'
import { loadCouncils } from './council.query.ts'
import { addCouncilRow, changeCouncilRow } from './save-council.ts'
import { setFields } from './set-fields.ts'

export function councilRoutes({ on }: Mount) {
  on(listCouncils, async ({ tx, actor, now }) => (await loadCouncils(tx, actor.org, await councilRules(tx, actor, now), dayOf(now))).map(seenBy(actor)))

  on(readCouncilPaper, async ({ tx, actor, now, params }) => {
    const rules = await rulesInForce(tx, actor.org, dayOf(now))
    return councilPaper(tx, actor, await one(tx, actor, now, params.id as CouncilId), rules, params.format, now)
  })

  on(addCouncil, async ({ tx, actor, now, body }) => {
    const rules = await councilRules(tx, actor, now)
    const id = await addCouncilRow(tx, actor, body, rules, now)
    return one(tx, actor, now, id)
  })

  on(changeCouncil, async ({ tx, actor, now, params, body }) => {
    const id = params.id as CouncilId
    await changeCouncilRow(tx, actor, id, body, await councilRules(tx, actor, now), now, () => one(tx, actor, now, id))
    return one(tx, actor, now, id)
  })

  on(setSeatFields, async ({ tx, actor, now, params, body }) => {
    const { pack } = await rulesInForce(tx, actor.org, dayOf(now))
    await setFields(tx, actor, await one(tx, actor, now, params.id as CouncilId), params.personId as PersonId, body.fields, pack.fields.map(({ code }) => code), now)
    return one(tx, actor, now, params.id as CouncilId)
  })
}

const councilRules = async (tx: Tx, { org }: Actor, now: Date) => (await rulesInForce(tx, org, dayOf(now))).pack.council

async function one(tx: Tx, actor: Actor, now: Date, id: CouncilId) {
  const [council] = await loadCouncils(tx, actor.org, await councilRules(tx, actor, now), dayOf(now), id)
  if (!council) throw new NotFound()
  return seenBy(actor)(council)
}

/** What a member knows is said by the standing office, or by the member. */
const seenBy = ({ id, roles }: Actor) => (council: Omit<Council, 'mayKnow'>): Council =>
  ({ ...council, mayKnow: council.seats.map(({ personId }) => personId).filter((person) => roles.has('secretariat') || person === id) })
