import type { Delegations } from '@sangkien/contract/delegation'
import { delegable } from '@sangkien/domain/people/refuse-delegation'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'

/** What this person holds and may hand over, has handed over, or received, as far as it is not over: in one statement. */
export async function loadDelegations(tx: Tx, actor: Actor, today: Day): Promise<z.output<typeof Delegations>> {
  const facts = (more: ReturnType<typeof sql>) => sql`jsonb_agg(jsonb_build_object('role', h.role, 'unitId', h.unit_id, 'unitName', u.name, 'from', h.from_day, 'to', h.to_day, ${more}) order by h.from_day, h.role, u.name)`
  const unit = sql`left join unit u on u.org_id = h.org_id and u.id = h.unit_id`
  const lasting = sql`h.org_id = ${actor.org} and (h.to_day is null or h.to_day >= ${today})`
  const { rows } = await sql<z.output<typeof Delegations>>`select
    coalesce((select ${facts(sql`'grantId', h.id`)} from role_held h ${unit} where ${lasting} and h.person_id = ${actor.id} and h.delegated_from is null and h.role = any(${[...delegable]}::text[])), '[]') as mine,
    coalesce((select ${facts(sql`'id', h.id, 'toName', p.full_name, 'basis', g.basis`)} from role_held h ${unit} join role_grant g on g.org_id = h.org_id and g.id = h.id join person p on p.org_id = h.org_id and p.id = h.person_id
      join role_grant s on s.org_id = h.org_id and s.id = h.delegated_from where ${lasting} and s.person_id = ${actor.id}), '[]') as given,
    coalesce((select ${facts(sql`'id', h.id, 'fromName', p.full_name, 'basis', g.basis`)} from role_held h ${unit} join role_grant g on g.org_id = h.org_id and g.id = h.id
      join role_grant s on s.org_id = h.org_id and s.id = h.delegated_from join person p on p.org_id = s.org_id and p.id = s.person_id where ${lasting} and h.person_id = ${actor.id}), '[]') as received`.execute(tx)
  return rows[0]!
}
