import type { UnitEvent } from '@sangkien/contract/unit-act'
import { type RawBuilder, sql } from 'kysely'

const named = (which: RawBuilder<boolean>) => sql`coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name) order by n.position, n.name) from unit n where n.org_id = a.org_id and ${which}), '[]')`

/** The acts the unit aliased `u` had part in, the earliest first: it began, ended, took over, or went under another. */
export const actsOfUnit = sql<UnitEvent[]>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', a.kind, 'day', a.day, 'basis', jsonb_build_object('number', a.basis_number, 'date', a.basis_date, 'issuer', a.basis_issuer),
    'formers', ${named(sql`n.ended_act_id = a.id`)},
    'latters', ${named(sql`exists (select from unit_succession s where s.org_id = a.org_id and s.act_id = a.id and s.latter_id = n.id)`)},
    'under', (select coalesce(n.name, '') from unit_parent m left join unit n on n.org_id = m.org_id and n.id = m.parent_id where m.org_id = a.org_id and m.act_id = a.id and m.unit_id = u.id)) order by a.day, a.id)
  from unit_act a where a.org_id = u.org_id and (a.id in (u.begun_act_id, u.ended_act_id)
    or exists (select from unit_succession s where s.org_id = a.org_id and s.act_id = a.id and s.latter_id = u.id)
    or exists (select from unit_parent m where m.org_id = a.org_id and m.act_id = a.id and m.unit_id = u.id))), '[]')`
