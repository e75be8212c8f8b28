import { mostReplayed, type replayDraft } from '@sangkien/contract/regulation-draft'
import type { InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import { type PastDossier, replay, sameStanding } from '@sangkien/domain/process/replay'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { readPack } from '@sangkien/domain/regulation/read-pack'
import { sql } from 'kysely'
import { ballotOfItem } from '../ballot/ballot.query.ts'
import type { z } from 'zod'
import { dayIn, publicTallyBefore } from '../contest/public-tally.ts'
import type { Tx } from '../db.ts'
import { Refuse } from '../http/refuse.ts'

type Replayed = z.output<NonNullable<typeof replayDraft.result>>
interface Row extends Omit<PastDossier, 'sitting'> {
  readonly id: InitiativeId; readonly code: string; readonly title: string; readonly unitName: string; readonly regulation: string; readonly authors: readonly PersonId[]; readonly total: number
  readonly sitting: (Omit<NonNullable<PastDossier['sitting']>, 'out'> & { readonly recused: readonly PersonId[] }) | null
}

/** Every dossier filed in a year, under its own rules and under those being written: two statements, and nothing is changed. */
export async function replayYear(tx: Tx, org: OrgId, given: RegulationPack, year: number): Promise<Replayed> {
  const { pack, problems } = readPack(given)
  if (!pack) throw new Refuse({ code: 'regulation.draft_contradicts', problems: problems.length })
  const rows = await loadFiled(tx, org, year)
  const packs = new Map((await tx.selectFrom('regulation').where('org_id', '=', org).select(['id', 'pack']).execute()).map(({ id, pack: of }): [string, RegulationPack] => [id, of as RegulationPack]))
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, code, title, unitName, regulation, authors, sitting, total: _all, ...past }) => {
      const dossier: PastDossier = { ...past, sitting: sitting && { ...sitting, out: [...authors, ...sitting.recused] } }
      const [before, after] = [replay(dossier, packs.get(regulation)!), replay(dossier, pack)]
      return { id, code, title, unitName, before, after, same: sameStanding(before, after) }
    }),
  }
}

/** What was done to each: its opinion, its figures, and its last sitting with the sheets and votes given there. */
async function loadFiled(tx: Tx, org: OrgId, year: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select i.id, i.code, i.title, u.name as "unitName", i.regulation_id as regulation, i.stage, i.accepted_at is not null as accepted, i.has_benefit as "hasBenefit", i.benefit_checked_at is not null as "benefitChecked",
      exists (select from unit_opinion o where o.org_id = i.org_id and o.initiative_id = i.id) as "opinionGiven", count(*) over ()::int as total,
      array(select a.person_id from authorship a where a.org_id = i.org_id and a.initiative_id = i.id order by a.position) as authors,
      (select jsonb_build_object('result', si.result, 'publicTally', ${publicTallyBefore(dayIn(sql`s.opened_at`))},
          'recused', array(select f.person_id from conflict f where f.org_id = i.org_id and f.initiative_id = i.id and f.is_out),
          'members', (select coalesce(jsonb_agg(cs.person_id order by cs.position), '[]') from council_seat cs where cs.org_id = s.org_id and cs.council_id = s.council_id),
          'present', (select coalesce(jsonb_agg(t.person_id), '[]') from attendance t where t.org_id = s.org_id and t.sitting_id = s.id and t.present),
          'sheets', (select coalesce(jsonb_agg(jsonb_build_object('scorer', h.scorer_id, 'marks', h.marks)), '[]') from score_sheet h where h.org_id = si.org_id and h.sitting_id = si.sitting_id and h.initiative_id = si.initiative_id and h.handed_in_at is not null),
          'votes', (select coalesce(jsonb_agg(jsonb_build_object('voter', v.person_id, 'choice', v.choice)), '[]') from vote v where v.org_id = si.org_id and v.sitting_id = si.sitting_id and v.initiative_id = si.initiative_id and v.number = si.vote_number),
          'ballot', ${ballotOfItem})
        from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id where si.org_id = i.org_id and si.initiative_id = i.id order by s.held_at desc, s.id desc limit 1) as sitting
    from initiative i join unit u on u.org_id = i.org_id and u.id = i.unit_id
    where i.org_id = ${org} and i.received_at >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh') and i.received_at < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh')
    order by i.received_at, i.id limit ${mostReplayed}`.execute(tx)
  return rows
}
