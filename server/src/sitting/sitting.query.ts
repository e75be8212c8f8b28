import type { ReplyAsked } from '@sangkien/domain/hearing/refuse-comments'
import type { FoundGround } from '@sangkien/domain/conflict/ground'
import type { DeclaredKind } from '@sangkien/domain/conflict/refuse-conflict'
import type { ConflictState } from '@sangkien/domain/conflict/standing'
import type { VoteFigures } from '@sangkien/domain/ballot/counted'
import type { VoteMode } from '@sangkien/domain/ballot/vote-mode'
import type { CouncilId, InitiativeId, PersonId, RegulationId, RoundId, SittingId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { RegulationPack, Seat } from '@sangkien/domain/regulation/pack'
import type { PublicTally } from '@sangkien/domain/scoring/public-vote'
import type { Marks } from '@sangkien/domain/scoring/scale'
import type { SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import type { DiscussionOutcome } from '@sangkien/domain/sitting/refuse-discussion'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { ballotOfItem, type BallotFacts } from '../ballot/ballot.query.ts'
import { paperCountsOfItem, type PaperCountFacts } from '../ballot/paper-count.query.ts'
import type { Tx } from '../db.ts'
import { dayIn, publicTallyBefore } from '../contest/public-tally.ts'
import { NotFound } from '../http/refuse.ts'
import { currentOf } from './room.ts'
import { sayRoomChanged } from './room-hub.ts'

export type Choice = 'agree' | 'disagree' | 'abstain'
export type RecordedResult = 'recognise' | 'decline' | 'defer' | 'consult_expert'
export interface Member { readonly personId: PersonId; readonly name: string; readonly seat: Seat; readonly present: boolean | null; readonly online: boolean; readonly title: string; readonly unitName: string; /** Codes of the fields they know. */ readonly fields: readonly string[] }
export interface ItemAuthor { readonly personId: PersonId; readonly name: string; readonly unitName: string; readonly head: boolean; readonly union: boolean }
/** Where one member stands to one item, as it was worked out last. */
export interface ConflictFacts {
  readonly personId: PersonId; readonly found: readonly FoundGround[]; readonly state: ConflictState; readonly isOut: boolean; readonly cleared: boolean
  readonly declared: boolean | null; readonly declaredKinds: readonly DeclaredKind[]; readonly declaredNote: string; readonly declaredAt: string | null
  readonly mark: 'conflict' | 'none' | null; readonly markReason: string; readonly markedByName: string | null; readonly markedAt: string | null
}

/** Who reviews an item (phản biện): a hidden fact until the minutes, which nothing but `server/src/reviewing` and they may show. */
export interface ReviewerFacts {
  readonly personId: PersonId; readonly name: string; readonly how: 'hand' | 'excel' | 'auto' | 'handed_on'; readonly reason: { readonly expert?: boolean; readonly load?: number }; readonly assignedAt: string; readonly assignedByName: string
  readonly offeredTo: PersonId | null; readonly offeredToName: string | null; readonly offeredAt: string | null; readonly doneAt: string | null
}

export interface ItemFacts {
  readonly initiativeId: InitiativeId; readonly code: string; readonly title: string; readonly stage: Stage; readonly unitName: string; readonly position: number
  readonly authors: readonly ItemAuthor[]
  readonly conflicts: readonly ConflictFacts[]
  readonly field: string | null; readonly reviewers: readonly ReviewerFacts[]
  /** Sheets handed in, in an order that says nothing of the scorer. */
  readonly sheets: readonly { readonly scorer: PersonId; readonly marks: Marks; readonly notes: SheetNotes }[]
  readonly votes: readonly { readonly voter: PersonId; readonly choice: Choice; /** Of an answer in writing. */ readonly reason: string; readonly late: boolean }[]
  /** Asked in writing: until when, and when the office ended it. */
  readonly writtenDue: Date | null; readonly writtenEndedAt: Date | null
  /** How the council chose to vote on it, which vote decides, and the figures of a first one that did not; its secret ballot, without a choice of anybody. */
  readonly voteMode: VoteMode | null; readonly voteNumber: 1 | 2; readonly firstVote: VoteFigures | null; readonly ballot: BallotFacts | null
  /** Ballots on paper, of either vote; figures in them that nobody confirmed are a hidden fact, which nothing but `server/src/ballot` may show. */
  readonly paperCounts: readonly PaperCountFacts[]
  /** What the council said of its scores, in the order it did. */
  readonly discussions: readonly { readonly outcome: DiscussionOutcome; readonly note: string; readonly most: number | null; readonly found: number | null; readonly at: string }[]
  readonly result: RecordedResult | null; readonly reasons: string; readonly reasonCodes: readonly string[]
  /** The grade as recorded, and why where the council chose it. */
  readonly class: string | null; readonly classReason: string
  /** Of a contest: the last day of its public vote, and what the public said; that is null unless it was over when the sitting opened. */
  readonly votingTo: Day | null; readonly publicTally: PublicTally | null
  /** What its authors were asked to reply to before the council concludes; `null`: nothing. */
  readonly replyAsked: ReplyAsked | null
}

/** A sitting with everything anyone may learn of it; what one person sees of it is `viewSitting`. */
export interface SittingFacts {
  readonly id: SittingId; readonly name: string; readonly councilId: CouncilId; readonly councilName: string; readonly roundId: RoundId; readonly roundName: string
  readonly heldAt: Date; readonly place: string; readonly scoresDue: Day; readonly openedAt: Date | null; readonly closedAt: Date | null; readonly conclusion: string; readonly version: number; readonly currentId: InitiativeId | null; readonly minutesOnPaper: boolean
  readonly council: { readonly validFrom: Day; readonly validTo: Day | null; readonly decisionNumber: string; readonly decisionDate: Day | null }
  readonly regulationId: RegulationId; readonly pack: RegulationPack
  readonly members: readonly Member[]; readonly items: readonly ItemFacts[]
}

/** Which sittings (aliased `s`) this person may see: those who prepare and decide all of them, members those of their councils. */
export const sittingVisibleTo = (actor: Actor): RawBuilder<boolean> =>
  actor.roles.has('secretariat') || actor.roles.has('decision_maker')
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from council_seat vc where vc.org_id = s.org_id and vc.council_id = s.council_id and vc.person_id = ${actor.id})`

/** Whether this person may see the sitting; who may not finds nothing. */
export async function findSitting(tx: Tx, actor: Actor, id: SittingId): Promise<void> {
  const there = await tx.selectFrom('sitting as s').where('s.org_id', '=', actor.org).where('s.id', '=', id).where(sittingVisibleTo(actor)).select('s.id').executeTakeFirst()
  if (!there) throw new NotFound()
}

/**
 * Three statements, whatever the number of items. `hold` keeps the sitting still until commit: `run` against everyone, `vote` against
 * those who run it; the rest is read after the lock, so that nothing read is older than it. Who holds it changes it: the room hears of it at the commit.
 * `only`: this item alone of the agenda, for an act that asks nothing of the others.
 */
export async function loadSitting(tx: Tx, actor: Actor, id: SittingId, { hold, only }: { hold?: 'run' | 'vote'; only?: InitiativeId } = {}): Promise<SittingFacts> {
  if (hold) await sayRoomChanged(tx, actor.org, id)
  if (hold) await tx.selectFrom('sitting').where('org_id', '=', actor.org).where('id', '=', id).select('id').$if(hold === 'run', (query) => query.forNoKeyUpdate()).$if(hold === 'vote', (query) => query.forShare()).execute()
  const row = await tx.selectFrom('sitting as s')
    .innerJoin('council as c', (on) => on.onRef('c.org_id', '=', 's.org_id').onRef('c.id', '=', 's.council_id'))
    .innerJoin('round as r', (on) => on.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.round_id'))
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'r.org_id').onRef('g.id', '=', 'r.regulation_id'))
    .where('s.org_id', '=', actor.org).where('s.id', '=', id).where(sittingVisibleTo(actor))
    .select(['s.id', 's.name', 's.council_id', 'c.name as council_name', 's.round_id', 'r.name as round_name', 's.held_at', 's.place', 's.scores_due', 's.opened_at', 's.closed_at', 's.conclusion', 's.version', 's.current_id', 's.minutes_on_paper'])
    .select(['c.valid_from', 'c.valid_to', 'c.decision_number', 'c.decision_date', 'g.id as regulation_id', 'g.pack'])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    id: row.id, name: row.name, councilId: row.council_id, councilName: row.council_name, roundId: row.round_id, roundName: row.round_name, heldAt: row.held_at, place: row.place, scoresDue: row.scores_due,
    openedAt: row.opened_at, closedAt: row.closed_at, conclusion: row.conclusion, version: row.version, currentId: row.current_id, minutesOnPaper: row.minutes_on_paper,
    council: { validFrom: row.valid_from, validTo: row.valid_to, decisionNumber: row.decision_number, decisionDate: row.decision_date },
    regulationId: row.regulation_id, pack: row.pack as RegulationPack,
    members: await loadMembers(tx, actor, row.id, row.council_id), items: await loadItems(tx, actor, row.id, only),
  }
}

/** The item the council is on, without the rest of the sitting: what every screen waits for. */
export async function loadCurrent(tx: Tx, { org }: Actor, id: SittingId): Promise<InitiativeId | null> {
  const agenda = await tx.selectFrom('sitting_item as si')
    .innerJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'si.org_id').onRef('s.id', '=', 'si.sitting_id'))
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'si.org_id').onRef('i.id', '=', 'si.initiative_id'))
    .where('si.org_id', '=', org).where('si.sitting_id', '=', id)
    .select(['s.current_id as currentId', 's.opened_at as openedAt', 's.closed_at as closedAt', 'si.initiative_id as initiativeId', 'si.result', 'i.stage'])
    .orderBy('si.position').execute()
  return agenda[0] ? currentOf({ ...agenda[0], items: agenda }) : null
}

const loadMembers = (tx: Tx, { org }: Actor, sitting: SittingId, council: CouncilId): Promise<Member[]> =>
  tx.selectFrom('council_seat as cs')
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'cs.org_id').onRef('p.id', '=', 'cs.person_id'))
    .leftJoin('attendance as at', (on) => on.onRef('at.org_id', '=', 'cs.org_id').onRef('at.person_id', '=', 'cs.person_id').on('at.sitting_id', '=', sitting))
    .leftJoinLateral((eb) => eb.selectFrom('posting as o').innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'o.org_id').onRef('u.id', '=', 'o.unit_id'))
      .whereRef('o.org_id', '=', 'p.org_id').whereRef('o.person_id', '=', 'p.id').select(['u.name as unit_name', 'o.title']).orderBy('o.from_day', 'desc').limit(1).as('o'), (on) => on.onTrue())
    .where('cs.org_id', '=', org).where('cs.council_id', '=', council)
    .select(['cs.person_id as personId', 'p.full_name as name', 'cs.seat', 'cs.fields', 'at.present'])
    .select([sql<boolean>`coalesce(at.online, false)`.as('online'), sql<string>`coalesce(o.title, '')`.as('title'), sql<string>`coalesce(o.unit_name, '')`.as('unitName')])
    .orderBy('cs.position')
    .execute()

/** As it was frozen; before there were ballots on paper no figures knew of papers that are not valid. */
const firstVote = sql<VoteFigures | null>`jsonb_build_object('invalid', case when si.first_vote ->> 'issued' is not null then 0 end) || si.first_vote`

const loadItems = (tx: Tx, { org }: Actor, sitting: SittingId, only: InitiativeId | undefined): Promise<ItemFacts[]> =>
  tx.selectFrom('sitting_item as si')
    .innerJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'si.org_id').onRef('s.id', '=', 'si.sitting_id'))
    .innerJoin('initiative as i', (on) => on.onRef('i.org_id', '=', 'si.org_id').onRef('i.id', '=', 'si.initiative_id'))
    .innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'i.org_id').onRef('u.id', '=', 'i.unit_id'))
    .where('si.org_id', '=', org).where('si.sitting_id', '=', sitting).$if(only !== undefined, (query) => query.where('si.initiative_id', '=', only!))
    .select(['si.initiative_id as initiativeId', 'i.title', 'i.stage', 'u.name as unitName', 'si.position', 'si.result', 'si.reasons', 'si.reason_codes as reasonCodes', 'si.class', 'si.class_reason as classReason', 'si.written_due as writtenDue', 'si.written_ended_at as writtenEndedAt'])
    .select([sql<VoteMode | null>`si.vote_mode`.as('voteMode'), sql<1 | 2>`si.vote_number`.as('voteNumber'), firstVote.as('firstVote'), ballotOfItem.as('ballot'), paperCountsOfItem.as('paperCounts')])
    .select([
      sql<string>`coalesce(i.code, '')`.as('code'),
      sql<Day | null>`(select pr.votes_to from round pr where pr.org_id = i.org_id and pr.id = i.round_id)`.as('votingTo'),
      publicTallyBefore(dayIn(sql`s.opened_at`)).as('publicTally'),
      sql<ItemAuthor[]>`coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.full_name, 'unitName', coalesce((select au.name from posting ao join unit au on au.org_id = ao.org_id and au.id = ao.unit_id where ao.org_id = p.org_id and ao.person_id = p.id order by ao.from_day desc limit 1), ''), 'head', p.head_of_agency, 'union', p.union_member) order by a.position)
        from authorship a join person p on p.org_id = a.org_id and p.id = a.person_id where a.org_id = si.org_id and a.initiative_id = si.initiative_id), '[]')`.as('authors'),
      sql<ConflictFacts[]>`coalesce((select json_agg(json_build_object('personId', f.person_id, 'found', f.found, 'state', f.state, 'isOut', f.is_out, 'cleared', f.cleared, 'declared', f.declared, 'declaredKinds', f.declared_kinds, 'declaredNote', f.declared_note, 'declaredAt', f.declared_at,
        'mark', f.mark, 'markReason', f.mark_reason, 'markedByName', (select mp.full_name from person mp where mp.org_id = f.org_id and mp.id = f.marked_by), 'markedAt', f.marked_at) order by cf.position)
        from conflict f join council_seat cf on cf.org_id = f.org_id and cf.council_id = s.council_id and cf.person_id = f.person_id where f.org_id = si.org_id and f.initiative_id = si.initiative_id), '[]'::json)`.as('conflicts'),
      sql<string | null>`i.content ->> 'field'`.as('field'),
      sql<ReviewerFacts[]>`coalesce((select json_agg(json_build_object('personId', rv.person_id, 'name', rp.full_name, 'how', rv.how, 'reason', rv.reason, 'assignedAt', rv.assigned_at, 'assignedByName', rb.full_name,
        'offeredTo', rv.offered_to, 'offeredToName', ro.full_name, 'offeredAt', rv.offered_at, 'doneAt', rh.handed_in_at) order by rs.position)
        from reviewer rv join person rp on rp.org_id = rv.org_id and rp.id = rv.person_id join person rb on rb.org_id = rv.org_id and rb.id = rv.assigned_by left join person ro on ro.org_id = rv.org_id and ro.id = rv.offered_to
        join council_seat rs on rs.org_id = rv.org_id and rs.council_id = s.council_id and rs.person_id = rv.person_id
        left join score_sheet rh on rh.org_id = rv.org_id and rh.sitting_id = rv.sitting_id and rh.initiative_id = rv.initiative_id and rh.scorer_id = rv.person_id
        where rv.org_id = si.org_id and rv.sitting_id = si.sitting_id and rv.initiative_id = si.initiative_id), '[]'::json)`.as('reviewers'),
      sql<ItemFacts['sheets']>`coalesce((select json_agg(json_build_object('scorer', h.scorer_id, 'marks', h.marks, 'notes', h.notes) order by h.marks::text)
        from score_sheet h where h.org_id = si.org_id and h.sitting_id = si.sitting_id and h.initiative_id = si.initiative_id and h.handed_in_at is not null), '[]'::json)`.as('sheets'),
      sql<ReplyAsked | null>`(select jsonb_build_object('due', w.due_on, 'replied', w.replied_at is not null) from council_comment w
        where w.org_id = si.org_id and w.sitting_id = si.sitting_id and w.initiative_id = si.initiative_id and w.due_on is not null)`.as('replyAsked'),
      sql<ItemFacts['discussions']>`coalesce((select jsonb_agg(jsonb_build_object('outcome', d.outcome, 'note', d.note, 'most', d.most, 'found', d.found, 'at', d.held_at) order by d.held_at, d.id)
        from discussion d where d.org_id = si.org_id and d.sitting_id = si.sitting_id and d.initiative_id = si.initiative_id), '[]')`.as('discussions'),
      sql<ItemFacts['votes']>`coalesce((select jsonb_agg(jsonb_build_object('voter', v.person_id, 'choice', v.choice, 'reason', v.reason, 'late', v.late))
        from vote v where v.org_id = si.org_id and v.sitting_id = si.sitting_id and v.initiative_id = si.initiative_id and v.number = si.vote_number), '[]')`.as('votes'),
    ])
    .orderBy('si.position')
    .execute()
