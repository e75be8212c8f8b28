import type { Unit } from '@sangkien/contract/people'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import type { UnitCase, Validity } from '@sangkien/domain/organisation/refuse-unit'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db.ts'
import { places } from './places.ts'
import { actsOfUnit } from './unit-acts-of.ts'

/** Units with how many people sit in each today; those of the past only when asked for. */
export function selectUnits(tx: Tx, org: OrgId, today: Day, { past = true, id }: { past?: boolean; id?: UnitId } = {}): Promise<Unit[]> {
  return tx.selectFrom('unit as u').where('u.org_id', '=', org)
    .$if(!past, (query) => query.where('u.valid_from', '<=', today).where((on) => on.or([on('u.valid_to', 'is', null), on('u.valid_to', '>=', today)])))
    .$if(id !== undefined, (query) => query.where('u.id', '=', id as UnitId))
    .select(['u.id', 'u.code', 'u.name', 'u.valid_from as validFrom', 'u.valid_to as validTo', 'u.position', 'u.version'])
    .select([placeOn(org, sql`least(${today}::date, u.valid_to)`).as('parentId'), actsOfUnit.as('acts')])
    .select(sql<number>`(select count(*) from posting o join person p on p.org_id = o.org_id and p.id = o.person_id
      where o.org_id = u.org_id and o.unit_id = u.id and o.from_day <= ${today} and (o.to_day is null or o.to_day >= ${today}) and (p.active_to is null or p.active_to >= ${today}))`.as('headcount'))
    .orderBy('u.position').orderBy(sql`u.name collate "vi-x-icu"`).orderBy('u.id').execute()
}

/** The unit above `u` on a day; before it began, the one it begins under. */
const placeOn = (org: OrgId, day: RawBuilder<unknown>): RawBuilder<UnitId | null> =>
  sql`(select pl.parent_id from ${places(org)} pl where pl.unit_id = u.id and pl.from_day <= greatest(${day}, u.valid_from) order by pl.from_day desc limit 1)`

export interface UnitFields { readonly code: string; readonly name: string; readonly parentId: UnitId | null; readonly validFrom: Day; readonly validTo: Day | null; readonly position: number }

/** Everything `refuseUnit` looks at, for a unit that is to be as `fields` say; `undefined` when the parent named is no unit here. */
export async function loadUnitCase(tx: Tx, org: OrgId, fields: UnitFields, today: Day, unit?: { id: UnitId; before: Validity }): Promise<UnitCase | undefined> {
  const id = unit?.id ?? null
  const upTo = fields.validTo ?? 'infinity'
  const { rows } = await sql<Pick<UnitCase, 'sameCode' | 'parent' | 'people' | 'units'> & { setByAct: NonNullable<UnitCase['setByAct']> }>`
    with recursive below as (
      select id from unit where org_id = ${org} and id = ${id}::uuid
      union select pl.unit_id from ${places(org)} pl join below b on pl.parent_id = b.id where (pl.to_day is null or pl.to_day >= ${today}))
    select
      (select name from unit where org_id = ${org} and code = ${fields.code} and id is distinct from ${id}::uuid and valid_from <= ${upTo}::date and coalesce(valid_to, 'infinity') >= ${fields.validFrom}::date limit 1) as "sameCode",
      (select jsonb_build_object('name', name, 'from', valid_from, 'to', valid_to, 'isBelowThis', exists (select from below b where b.id = unit.id)) from unit where org_id = ${org} and id = ${fields.parentId}::uuid) as parent,
      coalesce((select jsonb_agg(jsonb_build_object('name', p.full_name, 'from', o.from_day, 'to', least(o.to_day, p.active_to)) order by p.sort_name) from posting o join person p on p.org_id = o.org_id and p.id = o.person_id where o.org_id = ${org} and o.unit_id = ${id}::uuid), '[]') as people,
      coalesce((select jsonb_agg(jsonb_build_object('name', u.name, 'from', greatest(u.valid_from, pl.from_day), 'to', least(u.valid_to, pl.to_day)) order by u.position, u.name)
        from ${places(org)} pl join unit u on u.org_id = ${org} and u.id = pl.unit_id where pl.parent_id = ${id}::uuid), '[]') as units,
      jsonb_build_object('begun', exists (select from unit where org_id = ${org} and id = ${id}::uuid and begun_act_id is not null), 'ended', exists (select from unit where org_id = ${org} and id = ${id}::uuid and ended_act_id is not null)) as "setByAct"`.execute(tx)
  const found = rows[0]
  if (!found || (fields.parentId !== null && !found.parent)) return undefined
  return { validity: { from: fields.validFrom, to: fields.validTo }, ...(unit && { before: unit.before }), ...found }
}
