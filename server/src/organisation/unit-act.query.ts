import type { OrgId } from '@sangkien/domain/ids'
import { type UnitAct, type UnitActFacts } from '@sangkien/domain/organisation/unit-act'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { places } from './places.ts'

/** Everything `planUnitAct` and `refuseUnitAct` look at, in one statement. */
export async function loadUnitActFacts(tx: Tx, org: OrgId, { units, day, kind, intoId }: UnitAct): Promise<UnitActFacts> {
  // What hangs a whole branch elsewhere could close a ring with a move already written for a later day.
  const graftsTree = kind === 'move' || intoId !== null
  const named = sql`any(${units}::uuid[])`
  const reaching = sql`(h.to_day is null or h.to_day >= ${day}) and (p.active_to is null or p.active_to >= ${day})`
  const held = (more = sql``) => sql`jsonb_agg(jsonb_build_object('id', h.id, 'personId', p.id, 'name', p.full_name, 'unitId', h.unit_id, 'from', h.from_day, 'to', h.to_day ${more}) order by p.sort_name collate "C", h.from_day)`
  const { rows } = await sql<UnitActFacts>`select
    (select jsonb_agg(jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'position', u.position, 'from', u.valid_from, 'to', u.valid_to,
        'parentId', (select pl.parent_id from ${places(org)} pl where pl.unit_id = u.id and pl.from_day <= greatest(${day}, u.valid_from) order by pl.from_day desc limit 1))
      order by u.position, u.name, u.id) from unit u where u.org_id = ${org}) as units,
    coalesce((select ${held(sql`, 'title', h.title`)} from posting h join person p on p.org_id = h.org_id and p.id = h.person_id where h.org_id = ${org} and h.unit_id = ${named} and ${reaching}), '[]') as posts,
    coalesce((select ${held()} from role_grant h join person p on p.org_id = h.org_id and p.id = h.person_id where h.org_id = ${org} and h.role = 'unit_head' and h.delegated_from is null and h.unit_id = ${named} and ${reaching}), '[]') as heads,
    (select count(*) from initiative i where i.org_id = ${org} and i.unit_id = ${named} and i.received_at is not null and i.stage not in ('recognised', 'declined', 'intake_refused', 'withdrawn', 'revoked')) as running,
    (select max(a.day) from unit_act a where a.org_id = ${org} and (
      a.day >= ${day} and (exists (select from unit u where u.org_id = a.org_id and u.id = ${named} and a.id in (u.begun_act_id, u.ended_act_id))
        or exists (select from unit_succession s where s.org_id = a.org_id and s.act_id = a.id and s.latter_id = ${named})
        or exists (select from unit_parent m where m.org_id = a.org_id and m.act_id = a.id and (m.unit_id = ${named} or m.parent_id = ${named})))
      or ${graftsTree} and a.day > ${day} and exists (select from unit_parent m where m.org_id = a.org_id and m.act_id = a.id))) as later`.execute(tx)
  return rows[0]!
}
