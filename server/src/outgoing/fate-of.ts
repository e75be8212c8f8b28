import type { OrgId } from '@sangkien/domain/ids'
import type { Fate } from '@sangkien/domain/outgoing/say-fate'
import { type RawBuilder, sql } from 'kysely'

/** What became of `o`, by those papers (`o` within it) that may be named. */
export const fateOf = (org: OrgId, nameable: RawBuilder<boolean>): RawBuilder<Fate> => sql<Fate>`jsonb_build_object(
  'recalled', case when o.recalled_at is not null then jsonb_build_object('basis', o.recall_basis, 'on', o.recall_basis_on) end,
  'after', coalesce((select jsonb_agg(jsonb_build_object('what', case when c.replaces_id = o.id then 'replaced' else 'corrected' end, 'type', c.type, 'number', c.number, 'symbol', c.symbol) order by c.issued_at)
    from (select * from outgoing o where o.org_id = ${org} and o.issued_at is not null and o.recalled_at is null and ${nameable}) c where c.replaces_id = o.id or c.corrects_id = o.id), '[]'))`
