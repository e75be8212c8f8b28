import type { Council } from '@sangkien/contract/council'
import { checkComposition } from '@sangkien/domain/council/check-composition'
import { refuseCouncilChange } from '@sangkien/domain/council/refuse-council'
import type { CouncilId, OrgId, PersonId } from '@sangkien/domain/ids'
import type { CouncilRules } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** Councils, the newest first, or the one named: with what is wrong with them for the dossiers they have before them. One statement. */
export async function loadCouncils(tx: Tx, org: OrgId, rules: CouncilRules, today: Day, id?: CouncilId): Promise<readonly Omit<Council, 'mayKnow'>[]> {
  const rows = await tx.selectFrom('council as c')
    .where('c.org_id', '=', org)
    .$if(id !== undefined, (query) => query.where('c.id', '=', id!))
    .select(['c.id', 'c.name', 'c.decision_number', 'c.decision_date', 'c.valid_from', 'c.valid_to', 'c.version'])
    .select([
      sql<readonly (Council['seats'][number] & { head: boolean })[]>`coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.full_name, 'seat', cs.seat, 'fields', cs.fields, 'head', p.head_of_agency,
          'unitName', coalesce(o.unit_name, ''), 'title', coalesce(o.title, '')) order by cs.position)
        from council_seat cs join person p on p.org_id = cs.org_id and p.id = cs.person_id
        left join lateral (select u.name as unit_name, po.title from posting po join unit u on u.org_id = po.org_id and u.id = po.unit_id
          where po.org_id = p.org_id and po.person_id = p.id and po.from_day <= ${today} order by po.from_day desc limit 1) o on true
        where cs.org_id = c.org_id and cs.council_id = c.id), '[]')`.as('seats'),
      sql<readonly { id: PersonId; union: boolean }[]>`coalesce((select jsonb_agg(distinct jsonb_build_object('id', p.id, 'union', p.union_member))
        from sitting s join sitting_item si on si.org_id = s.org_id and si.sitting_id = s.id
        join authorship a on a.org_id = si.org_id and a.initiative_id = si.initiative_id join person p on p.org_id = a.org_id and p.id = a.person_id
        where s.org_id = c.org_id and s.council_id = c.id and s.closed_at is null), '[]')`.as('authors'),
      sql<number>`(select count(*) from sitting s where s.org_id = c.org_id and s.council_id = c.id)`.as('sittings'),
      sql<number>`(select count(*) from sitting s where s.org_id = c.org_id and s.council_id = c.id and s.opened_at is not null)`.as('opened'),
    ])
    .orderBy('c.valid_from', 'desc').orderBy('c.id', 'desc')
    .execute()
  return rows.map(({ seats, authors, sittings, opened, ...row }) => ({
    id: row.id, name: row.name, decisionNumber: row.decision_number, decisionDate: row.decision_date, validFrom: row.valid_from, validTo: row.valid_to, version: row.version,
    seats: seats.map(({ head: _head, ...seat }) => seat),
    problems: [...checkComposition(seats, {
      heads: seats.filter(({ head }) => head).map(({ personId }) => personId), authors: authors.map((author) => author.id), authorInUnion: authors.some((author) => author.union),
    }, rules)],
    sittings, change: refuseCouncilChange(opened) ?? null,
  }))
}
