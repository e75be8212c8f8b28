import type { Signing } from '@sangkien/documents/layout/signing'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { lowerFirst } from '../decision/decision-facts.ts'

/** Who signs for a unit on a day: its head by their post; without one entered, the post of its head and no name. */
export async function unitSigning(tx: Tx, org: OrgId, { id, name }: { readonly id: UnitId; readonly name: string }, on: Day): Promise<Signing> {
  const { rows: [head] } = await sql<{ name: string; title: string | null }>`
    select p.full_name as name, (select o.title from posting o where o.org_id = p.org_id and o.person_id = p.id and o.from_day <= ${on} order by o.from_day desc limit 1) as title
    from role_held g join person p on p.org_id = g.org_id and p.id = g.person_id
    where g.org_id = ${org} and g.role = 'unit_head' and g.unit_id = ${id} and g.delegated_from is null and g.from_day <= ${on} and (g.to_day is null or g.to_day >= ${on}) and (p.active_to is null or p.active_to >= ${on})
    order by g.from_day desc, p.id limit 1`.execute(tx)
  return { by: 'head', post: head?.title || `Trưởng ${lowerFirst(name)}`, name: head?.name ?? '' }
}
