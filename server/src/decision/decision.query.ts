import type { FavourWeighed } from '@sangkien/domain/decision/favour'
import type { DecisionKind } from '@sangkien/domain/decision/refuse-publish'
import type { DecisionId, InitiativeId, OrgId, PersonId, RegulationId, SittingId } from '@sangkien/domain/ids'
import type { Sponsor } from '@sangkien/domain/initiative/dossier'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { Gender } from '@sangkien/domain/people/kind'
import type { LegalBasis } from '@sangkien/domain/regulation/legal-basis'
import type { RegulationPack, SolutionKind } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { loadRegister } from '../regulation/register.query.ts'
import type { DecisionFacts } from './decision-facts.ts'

export interface ItemAuthor { readonly personId: PersonId; readonly name: string; readonly gender: Gender | null; readonly head: boolean; readonly share: number; readonly unitName: string; readonly title: string }

export interface DecisionItemRow {
  readonly initiativeId: InitiativeId; readonly code: string; readonly title: string; readonly stage: Stage; readonly receivedOn: Day | null; readonly regulationId: RegulationId; readonly reasons: string; readonly reasonCodes: readonly string[]
  readonly solutionKinds: readonly SolutionKind[]; readonly sponsor: Sponsor | null; readonly score: number | null; readonly class: string | null
  readonly benefitMoney: number | null; readonly benefitHours: number | null; readonly benefitChecked: boolean
  readonly authors: readonly ItemAuthor[]
  /** The question to the superior body: null when it was never put. */
  readonly consent: { readonly given: boolean | null } | null
}

export interface DecisionFile {
  readonly id: DecisionId; readonly kind: DecisionKind; readonly about: string; readonly ground: string | null; readonly symbol: string; readonly number: number | null; readonly dated: Day | null
  readonly approvedBy: PersonId | null; readonly approvedAt: Date | null; readonly approvedByName: string | null; readonly issuedAt: Date | null; readonly issuedByName: string | null; readonly cancelledAt: Date | null
  readonly returnedByName: string | null; readonly returnedReason: string | null
  readonly createdBy: PersonId; readonly createdAt: Date; readonly version: number; readonly facts: DecisionFacts | null; readonly sha256: string | null
  readonly sitting: { readonly id: SittingId; readonly name: string; readonly heldAt: Date; readonly roundName: string; readonly councilDecisionNumber: string; readonly councilDecisionDate: Day | null } | null
  readonly items: readonly DecisionItemRow[]
  readonly packs: ReadonlyMap<RegulationId, RegulationPack>
  /** What was weighed of new papers that spare some of its dossiers unless they are better for them. */
  readonly favour: readonly (FavourWeighed & { readonly reasons: string; readonly byName: string })[]
  readonly register: readonly LegalBasis[]
}

/** Which decisions (aliased `d`) this person may see. Who only watches sees none that is still open on an initiative of their own. */
export const decisionVisibleTo = (actor: Actor): RawBuilder<boolean> =>
  (['secretariat', 'decision_maker', 'records_clerk'] as const).some((role) => actor.roles.has(role))
    ? sql<boolean>`true`
    : sql<boolean>`(d.issued_at is not null or not exists (select from decision_item vi join authorship va on va.org_id = vi.org_id and va.initiative_id = vi.initiative_id
        where vi.org_id = d.org_id and vi.decision_id = d.id and va.person_id = ${actor.id}))`

/** A decision whole: five statements, whatever its length. `hold` keeps it still until commit; what is read is read after the lock. */
export async function loadDecision(tx: Tx, org: OrgId, id: DecisionId, today: Day, { hold = false, seen = sql<boolean>`true` }: { hold?: boolean; seen?: RawBuilder<boolean> } = {}): Promise<DecisionFile> {
  if (hold) await tx.selectFrom('decision').where('org_id', '=', org).where('id', '=', id).select('id').forNoKeyUpdate().execute()
  const name = (column: string) => sql<string | null>`(select p.full_name from person p where p.org_id = d.org_id and p.id = ${sql.ref(column)})`
  const row = await tx.selectFrom('decision as d')
    .leftJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'd.org_id').onRef('s.id', '=', 'd.sitting_id'))
    .leftJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .leftJoin('council as c', (on) => on.onRef('c.org_id', '=', 's.org_id').onRef('c.id', '=', 's.council_id'))
    .where('d.org_id', '=', org).where('d.id', '=', id).where(seen)
    .selectAll('d')
    .select([name('d.approved_by').as('approved_by_name'), name('d.issued_by').as('issued_by_name'), name('d.returned_by').as('returned_by_name'), 's.name as sitting_name', 's.opened_at as held_at', 'r.name as round_name', 'c.decision_number', 'c.decision_date'])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const items = await loadItems(tx, org, id, row.dated ?? today)
  return {
    id, kind: row.kind, about: row.about, ground: row.ground, symbol: row.symbol ?? '', number: row.number, dated: row.dated,
    approvedBy: row.approved_by, approvedAt: row.approved_at, approvedByName: row.approved_by_name, issuedAt: row.issued_at, issuedByName: row.issued_by_name, cancelledAt: row.cancelled_at, returnedByName: row.returned_by_name, returnedReason: row.returned_reason,
    createdBy: row.created_by, createdAt: row.created_at, version: row.version, facts: row.facts as DecisionFacts | null, sha256: row.sha256,
    sitting: row.sitting_id && row.sitting_name && row.held_at
      ? { id: row.sitting_id, name: row.sitting_name, heldAt: row.held_at, roundName: row.round_name ?? '', councilDecisionNumber: row.decision_number ?? '', councilDecisionDate: row.decision_date }
      : null,
    items, favour: await loadFavour(tx, org, id), register: await loadRegister(tx, org), packs: await loadPacks(tx, org, items.map(({ regulationId }) => regulationId)),
  }
}

const loadFavour = (tx: Tx, org: OrgId, id: DecisionId): Promise<DecisionFile['favour']> =>
  tx.selectFrom('favour_weighed as f').innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'f.org_id').onRef('p.id', '=', 'f.weighed_by'))
    .where('f.org_id', '=', org).where('f.decision_id', '=', id)
    .select(['f.basis_code as code', sql<InitiativeId[]>`f.initiative_ids`.as('better'), 'f.reasons', 'p.full_name as byName']).execute()

/** The authors of `i` with the posts they held on a day. */
export const authorsOn = (on: Day) => sql<ItemAuthor[]>`coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.full_name, 'gender', p.gender, 'head', p.head_of_agency, 'share', a.share,
    'unitName', coalesce(o.unit_name, ''), 'title', coalesce(o.title, '')) order by a.position)
  from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id
  left join lateral (select u.name as unit_name, po.title from posting po join unit u on u.org_id = po.org_id and u.id = po.unit_id
    where po.org_id = p.org_id and po.person_id = p.id and po.from_day <= ${on} order by po.from_day desc limit 1) o on true
  where a.org_id = i.org_id and a.initiative_id = i.id), '[]')`

const loadItems = (tx: Tx, org: OrgId, id: DecisionId, on: Day): Promise<DecisionItemRow[]> =>
  tx.selectFrom('decision_item as di')
    .innerJoin('decision as d', (join) => join.onRef('d.org_id', '=', 'di.org_id').onRef('d.id', '=', 'di.decision_id'))
    .innerJoin('initiative as i', (join) => join.onRef('i.org_id', '=', 'di.org_id').onRef('i.id', '=', 'di.initiative_id'))
    .leftJoin('sitting_item as si', (join) => join.onRef('si.org_id', '=', 'd.org_id').onRef('si.sitting_id', '=', 'd.sitting_id').onRef('si.initiative_id', '=', 'di.initiative_id'))
    .leftJoin('consent as w', (join) => join.onRef('w.org_id', '=', 'di.org_id').onRef('w.initiative_id', '=', 'di.initiative_id'))
    .where('di.org_id', '=', org).where('di.decision_id', '=', id)
    .select(['di.initiative_id as initiativeId', 'i.title', 'i.stage', 'i.regulation_id as regulationId', 'di.reasons', 'si.score', 'si.class', 'i.benefit_money as benefitMoney', 'i.benefit_hours as benefitHours'])
    .select([
      sql<string>`coalesce(i.code, '')`.as('code'), sql<Day | null>`(i.received_at at time zone 'Asia/Ho_Chi_Minh')::date`.as('receivedOn'), sql<readonly SolutionKind[]>`i.solution_kinds`.as('solutionKinds'), sql<Sponsor | null>`i.content -> 'sponsor'`.as('sponsor'),
      sql<boolean>`i.benefit_checked_at is not null`.as('benefitChecked'), authorsOn(on).as('authors'),
      sql<readonly string[]>`coalesce(si.reason_codes, '{}')`.as('reasonCodes'),
      sql<DecisionItemRow['consent']>`case when w.initiative_id is not null then jsonb_build_object('given', w.given) end`.as('consent'),
    ])
    .orderBy('di.position')
    .execute()

export async function loadPacks(tx: Tx, org: OrgId, ids: readonly RegulationId[]): Promise<ReadonlyMap<RegulationId, RegulationPack>> {
  const rows = await tx.selectFrom('regulation').where('org_id', '=', org).where('id', 'in', ids.length > 0 ? [...new Set(ids)] : [null as never]).select(['id', 'pack']).execute()
  return new Map(rows.map(({ id, pack }) => [id, pack as RegulationPack]))
}
