import type { PaperFigures, PaperPhase } from '@sangkien/domain/ballot/paper-count'
import type { FileId, InitiativeId, OrgId, PersonId, SittingId } from '@sangkien/domain/ids'
import { sql } from 'kysely'

/** One count on paper of an item, whichever vote it is of; those declared void among them. */
export interface PaperCountFacts {
  readonly id: string; readonly number: 1 | 2; readonly phase: PaperPhase; readonly rev: number
  /** The first heads it. */
  readonly committee: readonly { readonly personId: PersonId; readonly name: string }[]
  readonly figures: PaperFigures | null
  readonly enteredBy: PersonId | null; readonly enteredByName: string | null; readonly confirmedByName: string | null; readonly confirmedAt: string | null
  readonly scan: { readonly id: FileId; readonly name: string } | null
  readonly voidReason: string
  /** Who was there and could have a paper. */
  readonly there: readonly PersonId[]
}

/** Of an item of an agenda (aliased `si`), in the order they were begun. */
export const paperCountsOfItem = sql<PaperCountFacts[]>`coalesce((select json_agg(json_build_object('id', pc.id, 'number', pc.number, 'phase', pc.phase, 'rev', pc.rev,
    'committee', (select coalesce(json_agg(json_build_object('personId', pk.person_id, 'name', kp.full_name) order by pk.position), '[]'::json) from paper_counter pk join person kp on kp.org_id = pk.org_id and kp.id = pk.person_id where pk.org_id = pc.org_id and pk.count_id = pc.id),
    'figures', case when pc.issued is not null then json_build_object('issued', pc.issued, 'returned', pc.returned, 'agree', pc.agree, 'disagree', pc.disagree, 'abstain', pc.abstain, 'invalid', pc.invalid) end,
    'enteredBy', pc.entered_by, 'enteredByName', (select ep.full_name from person ep where ep.org_id = pc.org_id and ep.id = pc.entered_by),
    'confirmedByName', (select cp.full_name from person cp where cp.org_id = pc.org_id and cp.id = pc.confirmed_by), 'confirmedAt', pc.confirmed_at,
    'scan', (select json_build_object('id', sf.id, 'name', sf.name) from file sf where sf.org_id = pc.org_id and sf.id = pc.scan_id), 'voidReason', pc.void_reason,
    'there', (select coalesce(json_agg(pv.person_id order by pv.person_id), '[]'::json) from paper_count_voter pv where pv.org_id = pc.org_id and pv.count_id = pc.id)) order by pc.opened_at, pc.id)
  from paper_count pc where pc.org_id = si.org_id and pc.sitting_id = si.sitting_id and pc.initiative_id = si.initiative_id), '[]'::json)`

interface CountedBallot { org_id: OrgId; sitting_id: SittingId; initiative_id: InitiativeId; number: number; agree: number; disagree: number; abstain: number; invalid: number }

/** Every secret ballot that was counted, by the system or by a committee: a table to join by item and number of the vote. */
export const countedBallots = sql<CountedBallot>`(select org_id, sitting_id, initiative_id, number, agree, disagree, abstain, 0 as invalid from secret_ballot where phase = 'counted'
  union all select org_id, sitting_id, initiative_id, number, agree, disagree, abstain, invalid from paper_count where phase = 'confirmed')`
