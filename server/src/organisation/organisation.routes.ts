import { addUnit, changeUnit, listUnits } from '@sangkien/contract/people'
import { changeOrganisation, readOrganisation } from '@sangkien/contract/regulation'
import { doUnitAct, tryUnitAct } from '@sangkien/contract/unit-act'
import type { UnitId } from '@sangkien/domain/ids'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Mount } from '../http/mount.ts'
import { changeSettings, readSettings } from './change-settings.ts'
import { doAct, tryAct } from './reorganise.ts'
import { addUnitTo, changeUnitTo } from './save-unit.ts'
import { selectUnits } from './unit.query.ts'

/** The agency, its settings and its tree of units. */
export function organisationRoutes({ on }: Mount): void {
  on(listUnits, ({ tx, actor, now, query }) => selectUnits(tx, actor.org, dayOf(now), { past: query.past }))
  on(addUnit, ({ tx, actor, now, body }) => addUnitTo(tx, actor, { ...body, ...typed(body) }, now))
  on(changeUnit, ({ tx, actor, now, params, body }) => changeUnitTo(tx, actor, params.id as UnitId, { ...body, ...typed(body) }, now))

  on(tryUnitAct, ({ tx, actor, params, body }) => tryAct(tx, actor.org, params.id as UnitId, body))
  on(doUnitAct, ({ tx, actor, now, params, body }) => doAct(tx, actor, params.id as UnitId, body, now))

  on(readOrganisation, ({ tx, actor }) => readSettings(tx, actor.org))
  on(changeOrganisation, ({ tx, actor, now, body }) => changeSettings(tx, actor, body, now))
}

// What the contract has just checked to be an id and days.
const typed = (body: { parentId: string | null; validFrom: string; validTo: string | null }) => ({ parentId: body.parentId as UnitId | null, validFrom: body.validFrom as Day, validTo: body.validTo as Day | null })
