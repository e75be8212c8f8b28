import type { MyReview } from '@sangkien/contract/reviewing'
import { type WorkingCalendar, workingDaysLeft } from '@sangkien/domain/calendar/working-day'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { mayTake, refuseRemoval, type ReviewCase } from '@sangkien/domain/reviewing/refuse-reviewer'
import { reviewerRulesOf } from '@sangkien/domain/reviewing/reviewer-rules'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'

interface Row {
  readonly sittingId: SittingId; readonly sittingName: string; readonly initiativeId: InitiativeId; readonly code: string; readonly title: string; readonly scoresDue: Day; readonly hasScale: boolean
  readonly reviewer: PersonId; readonly assignedAt: Date; readonly doneAt: Date | null; readonly offeredTo: PersonId | null; readonly offeredAt: Date | null
  readonly council: RegulationPack['council']; readonly decided: boolean; readonly seats: readonly { readonly id: PersonId; readonly name: string }[]
  readonly authors: readonly PersonId[]; readonly out: readonly PersonId[]; readonly cleared: readonly PersonId[]; readonly reviewers: readonly PersonId[]
  readonly reminder: { readonly byName: string; readonly message: string; readonly at: string } | null
}

/** What this person reviews in sittings not yet over, and what they are offered and may take. One statement. */
export async function listReviews(tx: Tx, actor: Actor, calendar: WorkingCalendar, now: Date): Promise<MyReview[]> {
  const rows = await reviewRows(tx, actor)
  const offered = new Set<InitiativeId>()
  return rows.flatMap((row): MyReview[] => {
    const mine = row.reviewer === actor.id
    const of = caseOf(row)
    // Of one dossier two reviewers may offer: it is one question.
    if (!mine && (offered.has(row.initiativeId) || !mayTake(of, row.reviewer, actor.id))) return []
    if (!mine) offered.add(row.initiativeId)
    return [{
      sittingId: row.sittingId, sittingName: row.sittingName, initiativeId: row.initiativeId, code: row.code, title: row.title, scoresDue: row.scoresDue, workingDaysLeft: workingDaysLeft(row.scoresDue, dayOf(now), calendar), hasScale: row.hasScale,
      state: mine ? 'mine' : 'offered_to_me', assignedAt: mine ? row.assignedAt : row.offeredAt ?? row.assignedAt, doneAt: mine ? row.doneAt : null,
      offeredTo: mine && row.offeredTo && row.offeredAt ? { name: row.seats.find(({ id }) => id === row.offeredTo)?.name ?? '', at: row.offeredAt } : null,
      others: mine ? row.seats.filter(({ id }) => id !== actor.id && !row.authors.includes(id)).map(({ id, name }) => ({ personId: id, name })) : [],
      handOn: mine ? refuseRemoval(of, actor.id) ?? null : null, reminder: mine && row.reminder ? { ...row.reminder, at: new Date(row.reminder.at) } : null,
    }]
  })
}

const caseOf = (row: Row): ReviewCase => {
  const members = row.seats.map(({ id }) => id)
  return {
    perDossier: reviewerRulesOf(row.council).perDossier, closed: false, decided: row.decided, members, authors: row.authors, out: row.out, undeclared: members.filter((member) => !row.out.includes(member) && !row.cleared.includes(member)),
    reviewers: row.reviewers, handedIn: row.doneAt === null ? [] : [row.reviewer],
  }
}

async function reviewRows(tx: Tx, { org, id }: Actor): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select s.id as "sittingId", s.name as "sittingName", i.id as "initiativeId", coalesce(i.code, '') as code, i.title, s.scores_due as "scoresDue", jsonb_typeof(g.pack -> 'scale') = 'object' as "hasScale",
      rv.person_id as reviewer, rv.assigned_at as "assignedAt", h.handed_in_at as "doneAt", rv.offered_to as "offeredTo", rv.offered_at as "offeredAt", g.pack -> 'council' as council, si.result is not null or i.stage = 'withdrawn' as decided,
      (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.full_name) order by cs.position) from council_seat cs join person p on p.org_id = cs.org_id and p.id = cs.person_id where cs.org_id = s.org_id and cs.council_id = s.council_id) as seats,
      array(select a.person_id from authorship a where a.org_id = i.org_id and a.initiative_id = i.id) as authors,
      array(select f.person_id from conflict f where f.org_id = i.org_id and f.initiative_id = i.id and f.is_out) as out,
      array(select f.person_id from conflict f where f.org_id = i.org_id and f.initiative_id = i.id and f.cleared) as cleared,
      array(select o.person_id from reviewer o where o.org_id = si.org_id and o.sitting_id = si.sitting_id and o.initiative_id = si.initiative_id) as reviewers,
      (select jsonb_build_object('byName', b.full_name, 'message', m.message, 'at', m.sent_at) from reviewer_reminder m join person b on b.org_id = m.org_id and b.id = m.sent_by
        where m.org_id = s.org_id and m.sitting_id = s.id and m.person_id = ${id} order by m.sent_at desc, m.id desc limit 1) as reminder
    from reviewer rv
    join sitting s on s.org_id = rv.org_id and s.id = rv.sitting_id and s.closed_at is null
    join sitting_item si on si.org_id = rv.org_id and si.sitting_id = rv.sitting_id and si.initiative_id = rv.initiative_id
    join initiative i on i.org_id = si.org_id and i.id = si.initiative_id and i.stage <> 'withdrawn'
    join round ro on ro.org_id = s.org_id and ro.id = s.round_id join regulation g on g.org_id = ro.org_id and g.id = ro.regulation_id
    left join score_sheet h on h.org_id = rv.org_id and h.sitting_id = rv.sitting_id and h.initiative_id = rv.initiative_id and h.scorer_id = rv.person_id
    where rv.org_id = ${org} and (rv.person_id = ${id} or rv.offered_to = ${id})
      and not exists (select from conflict f where f.org_id = i.org_id and f.initiative_id = i.id and f.person_id = ${id} and f.is_out)
    order by s.scores_due, s.id, si.position, rv.offered_at nulls last`.execute(tx)
  return rows
}
