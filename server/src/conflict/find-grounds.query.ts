import type { FoundGround } from '@sangkien/domain/conflict/ground'
import type { InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import { addYears, type Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

export interface GroundRow { readonly initiativeId: InitiativeId; readonly personId: PersonId; readonly found: readonly FoundGround[] }

/**
 * What the agency's own records show between these people and the authors of these dossiers, on this day and so many years back, in one
 * statement. What follows from it is the rule's to say (domain/conflict). A helper is known by name alone, and by birth date where
 * both are written; a person may say that it is somebody else.
 */
export async function findGrounds(tx: Tx, org: OrgId, initiatives: readonly InitiativeId[], people: readonly PersonId[], today: Day, yearsBack: number): Promise<readonly GroundRow[]> {
  const ids = [...initiatives]
  const since = addYears(today, -yearsBack)
  const { rows } = await sql<GroundRow>`
    with author as (
      select a.initiative_id, a.person_id, p.full_name from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id
      where a.org_id = ${org} and a.initiative_id = any(${ids}::uuid[])
    ), member as (
      select p.id, p.full_name, p.birth_date from person p where p.org_id = ${org} and p.id = any(${[...people]}::uuid[])
    ), pair as (
      select au.initiative_id, au.person_id as author, au.full_name as author_name, m.id as member from author au cross join member m where m.id <> au.person_id
    ), found as (
      select au.initiative_id, m.id as member, 'author' as ground, au.full_name as whom, '' as about from author au join member m on m.id = au.person_id
      union all select i.id, m.id, 'helper', m.full_name, '' from initiative i
        cross join lateral jsonb_to_recordset(coalesce(i.content -> 'helpers', '[]')) as h (name text, "birthDate" date)
        join member m on lower(m.full_name) = lower(btrim(h.name)) and (h."birthDate" is null or m.birth_date is null or h."birthDate" = m.birth_date)
        where i.org_id = ${org} and i.id = any(${ids}::uuid[])
      union all select x.initiative_id, x.member, 'kin', x.author_name, k.relation from pair x
        join kinship k on k.org_id = ${org} and ((k.person_id = x.member and k.kin_id = x.author) or (k.person_id = x.author and k.kin_id = x.member))
      union all select x.initiative_id, x.member, 'same_unit', x.author_name, u.name from pair x
        join posting mine on mine.org_id = ${org} and mine.person_id = x.member and mine.from_day <= ${today} and (mine.to_day is null or mine.to_day >= ${today})
        join posting theirs on theirs.org_id = ${org} and theirs.person_id = x.author and theirs.unit_id = mine.unit_id and theirs.from_day <= ${today} and (theirs.to_day is null or theirs.to_day >= ${today})
        join unit u on u.org_id = ${org} and u.id = mine.unit_id
      union all select x.initiative_id, x.member, 'superior', x.author_name, u.name from pair x
        join role_held r on r.org_id = ${org} and r.person_id = x.member and r.role = 'unit_head'
        join posting o on o.org_id = ${org} and o.person_id = x.author and o.unit_id = r.unit_id and ${overlapSince(since, 'r', 'o', today)}
        join unit u on u.org_id = ${org} and u.id = r.unit_id
      union all select x.initiative_id, x.member, 'subordinate', x.author_name, u.name from pair x
        join role_held r on r.org_id = ${org} and r.person_id = x.author and r.role = 'unit_head'
        join posting o on o.org_id = ${org} and o.person_id = x.member and o.unit_id = r.unit_id and ${overlapSince(since, 'r', 'o', today)}
        join unit u on u.org_id = ${org} and u.id = r.unit_id
      union all select x.initiative_id, x.member, 'co_author', x.author_name, coalesce(j.code, '') from pair x
        join authorship mine on mine.org_id = ${org} and mine.person_id = x.member and mine.initiative_id <> x.initiative_id
        join authorship theirs on theirs.org_id = ${org} and theirs.person_id = x.author and theirs.initiative_id = mine.initiative_id
        join initiative j on j.org_id = ${org} and j.id = mine.initiative_id and j.received_at >= ${since}::date
      union all select k.initiative_id, m.id, 'judged_before', m.full_name, s.name from second_look k join sitting s on s.org_id = k.org_id and s.id = k.sitting_id cross join member m
        where k.org_id = ${org} and k.initiative_id = any(${ids}::uuid[]) and (
          exists (select from score_sheet h where h.org_id = k.org_id and h.sitting_id = k.sitting_id and h.initiative_id = k.initiative_id and h.scorer_id = m.id and h.handed_in_at is not null)
          or exists (select from attendance t where t.org_id = k.org_id and t.sitting_id = k.sitting_id and t.person_id = m.id and t.present))
    )
    select initiative_id as "initiativeId", member as "personId", jsonb_agg(jsonb_build_object('ground', ground, 'with', whom, 'about', about) order by ground, whom, about) as found
    from (select distinct * from found) as f group by initiative_id, member`.execute(tx)
  return rows
}

/** Whether two spans, of a role and of a posting, met on a day not before `since` and not after today. */
const overlapSince = (since: Day, role: string, posting: string, today: Day) => {
  const [r, o] = [sql.ref(role), sql.ref(posting)]
  return sql<boolean>`greatest(${r}.from_day, ${o}.from_day, ${since}::date) <= least(coalesce(${r}.to_day, ${today}::date), coalesce(${o}.to_day, ${today}::date), ${today}::date)`
}
