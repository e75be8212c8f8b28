import type { CommendationProposalFacts, CommendedPerson } from '@sangkien/documents/report/commendation-proposal'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId } from '@sangkien/domain/ids'
import type { Period } from '@sangkien/domain/report/year-figures'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { recognisedBy } from '../library/library.query.ts'
import { positionOf } from '../decision/decision-paper.ts'
import { figureWhere } from './figure-where.ts'

interface FoundPerson { readonly name: string; readonly title: string; readonly unitName: string; readonly initiatives: readonly { readonly title: string; readonly share: number; readonly decision: { readonly number: number; readonly symbol: string } | null }[] }

/** Units and people with initiatives recognised in the period and not revoked by its end, those with most first; a unit also by what it applies. Three statements. */
export async function commendable(tx: Tx, org: OrgId, period: Period): Promise<Pick<CommendationProposalFacts, 'recognised' | 'units' | 'people'>> {
  const recognised = figureWhere('recognised', period)
  const { rows: [count] } = await sql<{ recognised: number }>`select count(*)::int as recognised from initiative i where i.org_id = ${org} and ${recognised}`.execute(tx)
  const { rows: units } = await sql<CommendationProposalFacts['units'][number]>`
    select name, recognised, applies from (
      select u.name, u.position,
        (select count(*)::int from initiative i where i.org_id = u.org_id and i.unit_id = u.id and ${recognised}) as recognised,
        (select count(distinct ad.initiative_id)::int from adoption ad join initiative i on i.org_id = ad.org_id and i.id = ad.initiative_id
          where ad.org_id = u.org_id and ad.unit_id = u.id and i.stage = 'recognised' and ad.from_day <= ${period.to} and (ad.to_day is null or ad.to_day >= ${period.to})) as applies
      from unit u where u.org_id = ${org} and u.valid_from <= ${period.to}) found
    where recognised + applies > 0 order by recognised desc, applies desc, position, name`.execute(tx)
  const { rows: people } = await sql<FoundPerson>`
    select p.full_name as name, coalesce(o.title, '') as title, coalesce(o.unit_name, '') as "unitName",
      jsonb_agg(jsonb_build_object('title', i.title, 'share', a.share, 'decision', ${recognisedBy}) order by i.decided_on, i.code) as initiatives
    from initiative i join authorship a on a.org_id = i.org_id and a.initiative_id = i.id join person p on p.org_id = a.org_id and p.id = a.person_id
    left join lateral (select u.name as unit_name, po.title from posting po join unit u on u.org_id = po.org_id and u.id = po.unit_id
      where po.org_id = p.org_id and po.person_id = p.id and po.from_day <= ${period.to} order by po.from_day desc limit 1) o on true
    where i.org_id = ${org} and ${recognised}
    group by p.id, p.full_name, o.title, o.unit_name order by count(*) desc, p.full_name collate "vi-x-icu", p.id`.execute(tx)
  return { recognised: count!.recognised, units, people: people.map(personOf) }
}

const personOf = ({ name, initiatives, ...post }: FoundPerson): CommendedPerson => ({
  name, position: positionOf(post), initiatives: initiatives.map(({ title, share, decision }) => ({ title, share, decision: decision ? sayCode(decision.number, decision.symbol) : '' })),
})
