import type { CompositionProblem } from '@sangkien/domain/council/check-composition'
import type { CouncilId, InitiativeId, PersonId, RoundId, SittingId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { seats } from '@sangkien/domain/regulation/pack'
import type { AggregateStep } from '@sangkien/domain/scoring/aggregate'
import { discussionOutcomes } from '@sangkien/domain/sitting/refuse-discussion'
import type { FailedCondition, ScaleWarning } from '@sangkien/domain/scoring/judge-scale'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { ItemVoting } from './item-voting.ts'
import { DayText, Format, IdParams, PageQuery, pageOf } from './page.ts'

const officers = ['secretariat'] as const
const room = ['secretariat', 'council_member', 'council_chair', 'decision_maker'] as const

export const Council = z.object({
  id: z.custom<CouncilId>(), name: z.string(), decisionNumber: z.string(), decisionDate: DayText.nullable(), validFrom: DayText, validTo: DayText.nullable(), version: z.number(),
  seats: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), unitName: z.string(), title: z.string(), seat: z.enum(seats), /** Codes of the fields they know. */ fields: z.array(z.string()) })),
  problems: z.array(z.custom<CompositionProblem>()), sittings: z.number(),
  /** Whose fields of knowledge this reader may set. */
  mayKnow: z.array(z.custom<PersonId>()),
  /** Why it cannot be changed; null when it can. */
  change: z.custom<Refusal>().nullable(),
})
export type Council = z.infer<typeof Council>
const CouncilFields = z.object({
  name: z.string().trim().min(5).max(250), decisionNumber: z.string().trim().max(60), decisionDate: DayText.nullable(), validFrom: DayText, validTo: DayText.nullable(),
  seats: z.array(z.object({ personId: z.uuid(), seat: z.enum(seats) })).min(1).max(60),
})
export const listCouncils = endpoint({ method: 'GET', path: '/api/councils', allow: room, summary: 'Councils, newest first', result: z.array(Council) })
export const addCouncil = endpoint({ method: 'POST', path: '/api/councils', allow: officers, summary: 'Set up a council by its decision', body: CouncilFields, result: Council })
export const changeCouncil = endpoint({ method: 'PUT', path: '/api/councils/:id', allow: officers, summary: 'Change a council that has not sat', params: IdParams, body: CouncilFields.extend({ version: z.number().int() }), result: Council })
export const readCouncilPaper = endpoint({ method: 'GET', path: '/api/councils/:id/decision.:format', allow: officers, summary: 'The draft decision that sets the council up', params: IdParams.extend({ format: Format }), reply: 'file' })

export const SittingRow = z.object({
  id: z.custom<SittingId>(), name: z.string(), councilName: z.string(), roundName: z.string(), heldAt: z.coerce.date(), place: z.string(), scoresDue: DayText,
  state: z.enum(['planned', 'open', 'closed']), items: z.number(), decided: z.number(),
})
export type SittingRow = z.infer<typeof SittingRow>

export const choices = ['agree', 'disagree', 'abstain'] as const
export const SittingItem = z.object({
  initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), authors: z.array(z.string()), unitName: z.string(), position: z.number(),
  /** Where the reader stands to it: `out` sees no more of it than its place; null for who is no member. */
  standing: z.enum(['judges', 'undeclared', 'out']).nullable(),
  /** Members who are out of it, and why; null for whom it is kept from. */
  out: z.array(z.object({ name: z.string(), reason: z.string() })).nullable(),
  /** n of m; only for those who run the sitting, and for members once their own sheet is in. */
  sheets: z.object({ handedIn: z.number(), of: z.number() }).nullable(),
  /** Only once the sitting has opened and the sheets are locked. `failed`, `warnings` and `steps` are data; the pages have the words. */
  score: z.object({
    points: z.number().nullable(), /** Of a contest: what the council and what the public gave, and its place; the place is null for whom one of the others is kept from. */ contest: z.object({ council: z.number(), public: z.number(), place: z.number().nullable() }).nullable(), /** The most there could be from the sheets that count. */ outOf: z.number(), class: z.string().nullable(), classReason: z.string(), /** Grades for the council to choose from, where the score bars its own. */ openGrades: z.array(z.string()).nullable(), passed: z.boolean(), failed: z.array(z.custom<FailedCondition>()), warnings: z.array(z.custom<ScaleWarning>()), steps: z.array(z.custom<AggregateStep>()),
    /** Of how many sheets a criterion lacks its data: the phrase "chưa đủ dữ liệu định lượng" was said instead of points. */ insufficient: z.array(z.object({ criterion: z.string(), sheets: z.number(), of: z.number() })),
  }).nullable(),
  vote: z.object({ agree: z.number(), disagree: z.number(), abstain: z.number(), denominator: z.number(), needed: z.number(), quorum: z.object({ present: z.number(), needed: z.number(), met: z.boolean() }), passed: z.boolean() }).nullable(),
  votes: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), choice: z.enum(choices).nullable(), /** Of an answer in writing. */ reason: z.string(), late: z.boolean(), excluded: z.boolean() })).nullable(),
  myChoice: z.enum(choices).nullable(), myReason: z.string(), myRefusal: z.custom<Refusal>().nullable(),
  /** How the vote is held; null for whom nothing of it is shown. */
  voting: ItemVoting.nullable(),
  /** What the council said of scores too far apart; null for whom the scores are not shown. */
  discussions: z.array(z.object({ outcome: z.enum(discussionOutcomes), note: z.string(), most: z.number().nullable(), found: z.number().nullable(), at: z.coerce.date() })).nullable(),
  /** Whether my own sheet is open again while the council sits. */
  scoreAgain: z.boolean(),
  suggested: z.string().nullable(), suggestedReasons: z.array(z.string()), result: z.string().nullable(), reasons: z.string(), reasonCodes: z.array(z.string()), needsConsent: z.boolean(),
  /** null: may be recorded now; a refusal: why not; absent: not this person's to do. */
  acts: z.object({ turn_to: z.custom<Refusal>().nullable().optional(), score_again: z.custom<Refusal>().nullable().optional(), stand_by: z.custom<Refusal>().nullable().optional() }),
})
export type SittingItem = z.infer<typeof SittingItem>

/** Papers of a sitting besides its minutes: who has which is told with the sitting. */
export const sittingPapers = ['invitation', 'ballot', 'vote-count', 'scores', 'pay-sheet'] as const
export const Sitting = SittingRow.extend({
  councilId: z.custom<CouncilId>(), roundId: z.custom<RoundId>(), conclusion: z.string(), version: z.number(), openedAt: z.coerce.date().nullable(), closedAt: z.coerce.date().nullable(),
  members: z.array(z.object({ personId: z.custom<PersonId>(), name: z.string(), seat: z.enum(seats), present: z.boolean().nullable(), online: z.boolean() })),
  /** The item the council is on while it sits. */
  current: z.custom<InitiativeId>().nullable(),
  quorum: z.object({ present: z.number(), needed: z.number(), met: z.boolean() }), quorumArticle: z.string(), hasScale: z.boolean(), /** Whether its dossiers have reviewers at all. */ hasReviewers: z.boolean(), threshold: z.object({ num: z.number(), den: z.number(), denominator: z.enum(['appointed', 'present']), article: z.string() }),
  agenda: z.array(SittingItem), mayRun: z.boolean(), problems: z.array(z.custom<CompositionProblem>()),
  /** The papers this reader may open now. */
  papers: z.array(z.enum(sittingPapers)),
  acts: z.object({ open: z.custom<Refusal>().nullable().optional(), close: z.custom<Refusal>().nullable().optional() }),
})
export type Sitting = z.infer<typeof Sitting>

const SittingFields = z.object({
  name: z.string().trim().min(5).max(250), councilId: z.uuid(), roundId: z.uuid(), heldAt: z.coerce.date(), place: z.string().trim().min(2).max(250), scoresDue: DayText,
})
export const listSittings = endpoint({ method: 'GET', path: '/api/sittings', allow: room, summary: 'Sittings, the next one first', query: z.object({ ...PageQuery, state: z.enum(['planned', 'open', 'closed']).optional() }), result: pageOf(SittingRow) })
export const readSitting = endpoint({ method: 'GET', path: '/api/sittings/:id', allow: room, summary: 'A sitting as this person may see it: agenda, attendance, quorum, votes', params: IdParams, result: Sitting })
export const followSitting = endpoint({ method: 'GET', path: '/api/sittings/:id/events', allow: room, summary: 'Says that a sitting has changed for this reader, and which item the council is on', params: IdParams, reply: 'events' })
export const addSitting = endpoint({ method: 'POST', path: '/api/sittings', allow: officers, summary: 'Call a sitting', body: SittingFields, result: Sitting })
export const changeSitting = endpoint({ method: 'PUT', path: '/api/sittings/:id', allow: officers, summary: 'Change a sitting that has not opened', params: IdParams, body: SittingFields.extend({ version: z.number().int() }), result: Sitting })
export const putOnAgenda = endpoint({ method: 'POST', path: '/api/sittings/:id/items', allow: officers, summary: 'Put accepted dossiers on the agenda: scoring opens for the members', params: IdParams, body: z.object({ initiativeIds: z.array(z.uuid()).min(1).max(200) }), result: Sitting })
export const takeOffAgenda = endpoint({ method: 'DELETE', path: '/api/sittings/:id/items/:initiativeId', allow: officers, summary: 'Take a dossier off an agenda not yet opened', params: IdParams.extend({ initiativeId: z.uuid() }), result: Sitting })
export const openSitting = endpoint({ method: 'POST', path: '/api/sittings/:id/opening', allow: ['secretariat', 'council_chair'], summary: 'Open the sitting: scores are locked', params: IdParams, result: Sitting })
export const noteAttendance = endpoint({ method: 'PUT', path: '/api/sittings/:id/attendance', allow: ['secretariat', 'council_chair'], summary: 'Note who is present', params: IdParams, body: z.object({ present: z.array(z.uuid()).max(60), /** Those of them who attend from elsewhere. */ online: z.array(z.uuid()).max(60).optional() }), result: Sitting })
export const turnToItem = endpoint({ method: 'PUT', path: '/api/sittings/:id/current', allow: ['secretariat', 'council_chair'], summary: 'Put an item on the table: the screens of the members and of the room go to it', params: IdParams, body: z.object({ initiativeId: z.uuid() }), result: Sitting })
export const castVote = endpoint({
  method: 'PUT', path: '/api/sittings/:id/items/:initiativeId/vote', allow: ['council_member', 'council_chair', 'secretariat'], summary: 'Vote openly, in the room or in writing; the secretary may enter a show of hands or a paper for a member', params: IdParams.extend({ initiativeId: z.uuid() }),
  body: z.object({ choice: z.enum(choices), personId: z.uuid().optional(), /** Of an answer in writing: why. */ reason: z.string().trim().max(2000).optional(), /** The vote the screen showed: a choice for the first does not count in the second. */ number: z.union([z.literal(1), z.literal(2)]).optional() }), result: Sitting,
})
export const concludeItem = endpoint({
  method: 'PUT', path: '/api/sittings/:id/items/:initiativeId/result', allow: ['secretariat', 'council_chair'], summary: 'Record what the council concludes on one dossier', params: IdParams.extend({ initiativeId: z.uuid() }),
  /** `null` takes a result back, and the item is open to the vote again. */
  body: z.object({ result: z.enum(['recognise', 'decline', 'defer', 'consult_expert']).nullable(), reasons: z.string().trim().max(5000),
    /** Of a refusal: the reasons of the regulation it rests on. */
    codes: z.array(z.string().max(60)).max(30).optional(),
    /** Where the score bars its own grade: the one the council gives, or none, and why. */
    grade: z.object({ label: z.string().max(60).nullable(), reason: z.string().trim().max(2000) }).nullable().optional(),
  }), result: Sitting,
})
export const discussItem = endpoint({
  method: 'POST', path: '/api/sittings/:id/items/:initiativeId/discussions', allow: ['secretariat', 'council_chair'], summary: 'Record that the council discussed scores too far apart: its members score again, or it stands by them', params: IdParams.extend({ initiativeId: z.uuid() }),
  body: z.object({ outcome: z.enum(discussionOutcomes), note: z.string().trim().max(3000) }), result: Sitting,
})
export const closeSitting = endpoint({ method: 'POST', path: '/api/sittings/:id/closing', allow: ['secretariat', 'council_chair'], summary: 'Close the sitting: results go to decision, unseen by authors', params: IdParams, body: z.object({ conclusion: z.string().trim().max(5000) }), result: Sitting })
export const readMinutes = endpoint({ method: 'GET', path: '/api/sittings/:id/minutes.:format', allow: room, summary: 'The minutes from what happened; `tracked`: with the corrections made since, as Word tracks them', params: IdParams.extend({ format: Format }), query: z.object({ tracked: z.stringbool().default(false) }), reply: 'file' })
export const readSittingPaper = endpoint({ method: 'GET', path: '/api/sittings/:id/papers/:kind.:format', allow: room, summary: 'A paper of a sitting, from what is kept of it', params: IdParams.extend({ kind: z.enum(sittingPapers), format: Format }), reply: 'file' })
