import { roles } from '@sangkien/domain/people/role'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { FileId, InitiativeId, PersonId, RegulationId, RoundId, UnitId } from '@sangkien/domain/ids'
import { type MoveName, stages } from '@sangkien/domain/initiative/stage'
import type { Refusal } from '@sangkien/domain/refusal'
import { solutionKinds } from '@sangkien/domain/regulation/pack'
import { z } from 'zod'
import type { TermStep } from '@sangkien/domain/initiative/term'
import { endpoint } from './endpoint.ts'
import { DayText, Format, IdParams, listOf, PageQuery, pageOf } from './page.ts'

export const Author = z.object({
  personId: z.custom<PersonId>(), name: z.string(), unitName: z.string(), title: z.string(),
  /** Hundredths of a percent: 100 % is 10000. */
  share: z.number().int(), contribution: z.string(), confirmed: z.boolean(), confirmedAt: z.coerce.date().nullable(),
  /** The last day of who has left; and the paper their confirmation was noted from. */
  leftOn: DayText.nullable(), confirmedBasis: z.string(),
})
export type Author = z.infer<typeof Author>

export const Evidence = z.object({ id: z.string(), fileId: z.custom<FileId>(), title: z.string(), name: z.string(), mediaType: z.string(), size: z.number(), sha256: z.string(), addedAt: z.coerce.date(), addedByName: z.string(), hasThumbnail: z.boolean(), confidential: z.boolean() })
export type Evidence = z.infer<typeof Evidence>

/** What an expert told the council: as the standing office recorded it, with the paper it came on where there is one, or as the expert handed it in. */
export const ExpertOpinion = z.object({
  id: z.string(), expert: z.string(), position: z.string(), givenOn: DayText, text: z.string(), recordedByName: z.string(), recordedAt: z.coerce.date(),
  /** The version an expert with an account judged and handed in themselves; null where the office recorded it. */
  judged: z.object({ number: z.number(), sha256: z.string() }).nullable(),
  file: z.object({ name: z.string(), mediaType: z.string(), size: z.number() }).nullable(),
})
export type ExpertOpinion = z.infer<typeof ExpertOpinion>

/** A term that runs or ran, with its arithmetic in words as data (domain/initiative/term.ts) and its article. */
export const TermView = z.object({
  kind: z.enum(['examine', 'complete', 'decide']), startsOn: DayText, dueOn: DayText, pausedOn: DayText.nullable(), ended: z.boolean(),
  /** How the day was worked out with the calendar as it stands; extensions and time it stood still come after. */
  steps: z.array(z.custom<TermStep>()),
  /** Working days left to the end of the due day; negative when overdue; null once ended or paused. */
  workingDaysLeft: z.number().nullable(), article: z.string(), count: z.number(), unit: z.string(),
  extensions: z.array(z.object({ from: DayText, to: DayText, reason: z.string(), byName: z.string(), at: z.coerce.date() })),
})
export type TermView = z.infer<typeof TermView>

/** What one person may do with a dossier now: null when they may, the reason when not; acts that are not theirs are absent. */
export const Acts = z.partialRecord(
  z.enum([
    'edit', 'set_authors', 'confirm_share', 'ask_opinion', 'give_opinion', 'submit', 'complete', 'ask_late_filing', 'allow_late_filing', 'withdraw', 'discard',
    'check_intake', 'accept', 'confirm_application', 'request_completion', 'refuse_intake', 'extend_term', 'put_on_agenda', 'check_benefit', 'record_expert_opinion', 'record_consent', 'announce_revocation', 'reply_to_revocation', 'drop_revocation', 'revoke', 'score', 'release_comments', 'reply_to_council', 'ask_second_look',
  ]),
  z.custom<Refusal>().nullable(),
)
export type Acts = z.infer<typeof Acts>
export type ActName = keyof Acts

/** One thing a dossier still lacks: the field, and which rule asks for it (domain/initiative/completeness.ts). */
export const Lack = z.object({ field: z.string(), code: z.string(), detail: z.record(z.string(), z.unknown()).optional() })
export type Lack = z.infer<typeof Lack>

export const Initiative = z.object({
  id: z.custom<InitiativeId>(), code: z.string().nullable(), title: z.string(),
  /** As this reader may know it: what the council has concluded stays `sitting` for authors until it is published. */
  stage: z.enum(stages), stageSince: z.coerce.date(),
  unitId: z.custom<UnitId>(), unitName: z.string(), unitNow: z.string().nullable(), roundId: z.custom<RoundId>().nullable(), roundName: z.string().nullable(), regulationId: z.custom<RegulationId>(), regulationTitle: z.string(),
  /** Confidential paragraphs are absent, not blanked, for readers without the right to them. */
  content: z.custom<Partial<Dossier>>(), revs: z.record(z.string(), z.number()), confidentialHidden: z.boolean(),
  authors: z.array(Author), evidence: z.array(Evidence),
  opinion: z.object({ supports: z.boolean(), reasons: z.string(), byName: z.string(), unitName: z.string(), at: z.coerce.date() }).nullable(), opinionAskedAt: z.coerce.date().nullable(),
  createdAt: z.coerce.date(), receivedAt: z.coerce.date().nullable(), acceptedAt: z.coerce.date().nullable(), applicationConfirmedOn: DayText.nullable(), receiptNumber: z.number().nullable(), snapshotSha256: z.string().nullable(), promisedOn: DayText.nullable(),
  lateFiling: z.object({ askedAt: z.coerce.date(), reason: z.string(), allowedReason: z.string().nullable() }).nullable(),
  terms: z.array(TermView),
  completion: z.object({ number: z.number(), fields: z.array(z.string()), message: z.string(), dueOn: DayText, askedAt: z.coerce.date(), answeredAt: z.coerce.date().nullable() }).nullable(),
  intakeRefusal: z.object({ code: z.string(), label: z.string(), article: z.string(), reason: z.string() }).nullable(),
  /** Only for those who handle intake. */
  intakeChecks: z.array(z.object({ condition: z.string(), verdict: z.enum(['met', 'not_met', 'unclear']), note: z.string(), byName: z.string(), at: z.coerce.date() })).nullable(),
  /** The earlier dossier on the same solution, by the conclusion of an officer: test (a) of novelty fails (Điều 4). Unnamed for whom it is not theirs to know: they ask the officer. */
  duplicateOf: z.object({ id: z.custom<InitiativeId>().nullable(), code: z.string().nullable(), title: z.string().nullable(), reason: z.string().nullable(), byName: z.string(), at: z.coerce.date() }).nullable(),
  /** Later dossiers found to repeat this one, as far as the reader sees them. */
  duplicates: z.array(z.object({ id: z.custom<InitiativeId>(), code: z.string(), title: z.string() })),
  /** For the council, who prepares its work and who decides; none for authors and others. */
  expertOpinions: z.array(ExpertOpinion),
  benefit: z.object({ money: z.number().nullable(), hours: z.number().nullable(), checkedByName: z.string().nullable(), checkedAt: z.coerce.date().nullable() }),
  /** The least owed for a year of application, were it paid today; whole đồng. Only under rules that set one. */
  remuneration: z.object({ total: z.number(), byWages: z.boolean(), years: z.number(), article: z.string(), parts: z.array(z.object({ name: z.string(), money: z.number() })) }).nullable(),
  /** Once published (or for those who prepare it). */
  result: z.object({ result: z.string(), score: z.number().nullable(), class: z.string().nullable(), /** The reasons of the regulation a refusal rests on, with their articles. */ grounds: z.array(z.string()), reasons: z.string(), decisionId: z.string().nullable(), decisionNumber: z.string().nullable(), decidedOn: DayText.nullable() }).nullable(),
  /** What the authors were told before a revocation, and what they replied; for them and for those who prepare it. */
  revocation: z.object({
    ground: z.string(), article: z.string(), reasons: z.string(), announcedAt: z.coerce.date(), dueOn: DayText, steps: z.array(z.custom<TermStep>()), replies: z.array(z.object({ byName: z.string(), words: z.string(), at: z.coerce.date() })),
  }).nullable(),
  /** What councils let the authors read, and what they replied: for the authors, and who judges or decides. No member is named. */
  councilComments: z.array(z.object({
    sittingName: z.string(), comments: z.array(z.string()), releasedAt: z.coerce.date(), /** The last day of the reply; null where none is asked. */ dueOn: DayText.nullable(),
    reply: z.object({ words: z.string(), byName: z.string(), at: z.coerce.date() }).nullable(),
  })),
  /** Of a dossier not recognised: the second look that was asked for, or until when it may be. */
  secondLook: z.object({ asked: z.object({ reasons: z.string(), byName: z.string(), at: z.coerce.date(), dueOn: DayText, /** Whose result is contested. */ sittingName: z.string() }).nullable(), last: DayText.nullable() }).nullable(),
  certificates: z.array(z.object({ id: z.string(), personName: z.string(), number: z.string(), checkCode: z.string(), revokedOn: DayText.nullable() })),
  sittingId: z.string().nullable(),
  /** Who is next, by when, and on what basis. */
  next: z.object({ who: z.array(z.string()), role: z.enum([...roles, 'author']).nullable(), move: z.custom<MoveName>().nullable(), dueOn: DayText.nullable(), basis: z.object({ paper: z.string(), article: z.string() }).nullable(),
    /** Of a draft: how the last day to file was worked out, where the law's year sets it. */
    steps: z.array(z.custom<TermStep>()) }),
  lacks: z.array(Lack), acts: Acts, papers: z.array(z.string()),
})
export type Initiative = z.infer<typeof Initiative>

export const startInitiative = endpoint({
  method: 'POST', path: '/api/initiatives', allow: ['staff'], summary: 'Begin a dossier, empty or from an idea',
  body: z.object({ title: z.string().trim().max(250).optional(), ideaId: z.uuid().optional() }), result: z.object({ id: z.custom<InitiativeId>() }),
})
export const readInitiative = endpoint({ method: 'GET', path: '/api/initiatives/:id', allow: ['staff'], summary: 'A dossier as this reader may see it, and what they may do', params: IdParams, result: Initiative })

/** Saved field by field: two editors of different fields never meet; of the same field, the later one gets 409 with what stands there. */
export const saveField = endpoint({
  method: 'PUT', path: '/api/initiatives/:id/fields/:field', allow: ['staff'], summary: 'Save one field of a draft, or of a dossier reopened for just that field',
  params: IdParams.extend({ field: z.string().max(60) }), bodyLimit: 4 * 1024 * 1024,
  body: z.object({ rev: z.number().int().min(0), value: z.unknown() }), result: z.object({ rev: z.number(), savedAt: z.coerce.date(), lacks: z.array(Lack) }),
})
export type FieldNow = { readonly rev: number; readonly value: unknown; readonly savedByName: string; readonly savedAt: string }
export const listFieldChanges = endpoint({
  method: 'GET', path: '/api/initiatives/:id/fields/:field/changes', allow: ['staff'], summary: 'Earlier values of a field, newest first', params: IdParams.extend({ field: z.string().max(60) }),
  result: z.array(z.object({ rev: z.number(), value: z.unknown(), savedByName: z.string(), savedAt: z.coerce.date() })),
})
export const saveAuthors = endpoint({
  method: 'PUT', path: '/api/initiatives/:id/authors', allow: ['staff'], summary: 'Set the authors and their shares; each one whose share changed must confirm again', params: IdParams,
  body: z.object({ rev: z.number().int().min(0), authors: z.array(z.object({ personId: z.uuid(), share: z.number().int().min(1).max(10000), contribution: z.string().trim().max(1000) })).min(1).max(50) }), result: Initiative,
})
export const confirmShare = endpoint({
  method: 'POST', path: '/api/initiatives/:id/authors/me', allow: ['staff'], summary: 'Confirm my share as it stands', params: IdParams, body: z.object({ share: z.number().int() }), result: Initiative,
})
export const noteConfirmation = endpoint({
  method: 'POST', path: '/api/initiatives/:id/authors/:personId/confirmation', allow: ['staff'], summary: 'Note, as a co-author, that somebody who has left confirmed their share on paper', params: IdParams.extend({ personId: z.uuid() }),
  body: z.object({ share: z.number().int(), basis: z.string().trim().min(3).max(300) }), result: Initiative,
})
export const addEvidence = endpoint({ method: 'POST', path: '/api/initiatives/:id/evidence', allow: ['staff'], summary: 'Add a file of evidence (at most 20 MB)', params: IdParams, upload: true, result: Evidence })
export const renameEvidence = endpoint({ method: 'PUT', path: '/api/initiatives/:id/evidence/:evidenceId', allow: ['staff'], summary: 'Say what a file proves, and whether it is for the council alone', params: IdParams.extend({ evidenceId: z.uuid() }), body: z.object({ title: z.string().trim().min(1).max(250), confidential: z.boolean().optional() }), result: Evidence })
export const removeEvidence = endpoint({ method: 'DELETE', path: '/api/initiatives/:id/evidence/:evidenceId', allow: ['staff'], summary: 'Take a file out of a draft', params: IdParams.extend({ evidenceId: z.uuid() }) })
export const readEvidence = endpoint({ method: 'GET', path: '/api/initiatives/:id/evidence/:evidenceId/file', allow: ['staff'], summary: 'The file itself', params: IdParams.extend({ evidenceId: z.uuid() }), reply: 'file' })
export const readThumbnail = endpoint({ method: 'GET', path: '/api/initiatives/:id/evidence/:evidenceId/thumbnail', allow: ['staff'], summary: 'A small picture of a picture', params: IdParams.extend({ evidenceId: z.uuid() }), reply: 'file' })

export const askOpinion = endpoint({ method: 'POST', path: '/api/initiatives/:id/opinion/request', allow: ['staff'], summary: 'Ask the head of my unit for their opinion before filing', params: IdParams, result: Initiative })
export const giveOpinion = endpoint({
  method: 'PUT', path: '/api/initiatives/:id/opinion', allow: ['unit_head'], summary: 'Support, or say why not; it informs and does not block', params: IdParams,
  body: z.object({ supports: z.boolean(), reasons: z.string().trim().max(3000) }), result: Initiative,
})
export const askLateFiling = endpoint({ method: 'POST', path: '/api/initiatives/:id/late-filing', allow: ['staff'], summary: 'Ask to file after the year has run out', params: IdParams, body: z.object({ reason: z.string().trim().min(10).max(2000) }), result: Initiative })
export const allowLateFiling = endpoint({ method: 'PUT', path: '/api/initiatives/:id/late-filing', allow: ['secretariat'], summary: 'Allow it, with the reason', params: IdParams, body: z.object({ reason: z.string().trim().min(10).max(2000) }), result: Initiative })
export const submitInitiative = endpoint({ method: 'POST', path: '/api/initiatives/:id/submission', allow: ['staff'], summary: 'File the dossier, or file it again completed', params: IdParams, result: Initiative })
export const withdrawInitiative = endpoint({ method: 'POST', path: '/api/initiatives/:id/withdrawal', allow: ['staff'], summary: 'Withdraw; the filing date stays on record', params: IdParams, body: z.object({ reason: z.string().trim().min(3).max(1000) }), result: Initiative })

export const queues = ['to_receive', 'awaiting_completion', 'in_council', 'to_issue', 'due_soon', 'overdue', 'done', 'mine', 'unit'] as const
/** The columns of the year's report that open to their list (initiative-law.md 6.6, Table 1). */
export const figures = ['filed', 'accepted', 'intake_refused', 'recognised', 'declined', 'withdrawn', 'pending', 'revoked', 'about_it', 'about_reform', ...solutionKinds, 'nominated', 'province_recognised', 'nation_recognised'] as const

export const ListFilter = z.object({
  q: z.string().trim().max(300).optional(), queue: z.enum(queues).optional(), stage: listOf(z.enum(stages)), unitId: z.uuid().optional(), roundId: z.uuid().optional(),
  /** With a unit: also what was filed in those it came from. With a figure instead: the units whose figures the report put beside its own. */
  predecessors: z.stringbool().default(true), countedWith: listOf(z.uuid()),
  year: z.coerce.number().int().min(2000).max(2100).optional(), figure: z.enum(figures).optional(),
  /** With a figure: counted to this day; or the very dossiers a sent report counted. */
  until: DayText.optional(), reportId: z.uuid().optional(), kind: z.enum(solutionKinds).optional(), field: z.string().max(60).optional(),
  sort: z.enum(['received', '-received', 'title', 'due', 'relevance']).default('-received'),
})
export type ListFilter = z.infer<typeof ListFilter>

export const InitiativeRow = z.object({
  id: z.custom<InitiativeId>(), code: z.string().nullable(), title: z.string(), stage: z.enum(stages), unitName: z.string(), /** What that unit is today, when it has ended. */ unitNow: z.string().nullable(), authors: z.array(z.string()), receivedAt: z.coerce.date().nullable(),
  dueOn: DayText.nullable(), workingDaysLeft: z.number().nullable(), roundName: z.string().nullable(), solutionKinds: z.array(z.enum(solutionKinds)), decidedOn: DayText.nullable(), mine: z.boolean(),
})
export type InitiativeRow = z.infer<typeof InitiativeRow>
export const listInitiatives = endpoint({ method: 'GET', path: '/api/initiatives', allow: ['staff'], summary: 'Dossiers this person may see', query: ListFilter.extend(PageQuery), result: pageOf(InitiativeRow) })
export const exportInitiatives = endpoint({ method: 'GET', path: '/api/initiatives/export.xlsx', allow: ['staff'], summary: 'The same list as an Excel workbook', query: ListFilter, reply: 'file' })

export const readTimeline = endpoint({
  method: 'GET', path: '/api/initiatives/:id/timeline', allow: ['staff'], summary: 'What happened to a dossier, as this reader may know it', params: IdParams,
  result: z.array(z.object({ at: z.coerce.date(), actorName: z.string().nullable(), what: z.string(), detail: z.record(z.string(), z.unknown()) })),
})
export const paperKinds = ['application', 'report', 'receipt', 'completion-request', 'acceptance', 'intake-refusal', 'decline-notice', 'consent-request', 'scores', 'application-confirmation'] as const
export const readPaper = endpoint({
  method: 'GET', path: '/api/initiatives/:id/papers/:kind.:format', allow: ['staff'], summary: 'A paper of the dossier, Word or PDF', params: IdParams.extend({ kind: z.enum(paperKinds), format: Format }), reply: 'file',
})
export const readPackage = endpoint({
  method: 'GET', path: '/api/initiatives/:id/package', allow: ['staff'], summary: 'The dossier as one .zip: the papers and the evidence this person may open, in order, with an index and the SHA-256 of each', params: IdParams, query: z.object({ /** Of the papers. */ format: Format.default('docx') }), reply: 'file',
})
