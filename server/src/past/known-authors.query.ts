import type { OrgId } from '@sangkien/domain/ids'
import type { KnownAuthor } from '@sangkien/domain/past/match-author'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { isColleague } from '../people/colleague.ts'

/** Everyone the agency has or had, with the units they ever sat in. */
export async function loadKnownAuthors(tx: Tx, org: OrgId): Promise<KnownAuthor[]> {
  const { rows } = await sql<KnownAuthor>`select p.id, p.full_name as "fullName", extract(year from p.active_from)::int as since,
      array(select distinct o.unit_id from posting o where o.org_id = p.org_id and o.person_id = p.id) as units
    from person p where p.org_id = ${org} and ${isColleague} order by p.id`.execute(tx)
  return rows
}
