import type { InitiativeId, UnitId } from '@sangkien/domain/ids'
import { levels, paperSources } from '@sangkien/domain/nomination/level'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, Format, IdParams, PageQuery, pageOf } from './page.ts'

const officers = ['secretariat'] as const
export const nominationStates = ['preparing', 'sent', 'recognised', 'declined'] as const
const Level = z.enum(levels)
const State = z.enum(nominationStates)

export const Adoption = z.object({ id: z.string(), unitId: z.custom<UnitId>(), unitName: z.string(), from: DayText, to: DayText.nullable(), effect: z.string(), byName: z.string(), /** Whether this reader tells of that unit. */ mine: z.boolean(), /** Whether this reader has the unit's confirmation on paper. */ hasPaper: z.boolean() })

export const NominationPaper = z.object({ code: z.string(), label: z.string(), required: z.boolean(), source: z.enum(paperSources), /** There: made by the system, or put there. */ there: z.boolean(), fileName: z.string().nullable() })

export const Nomination = z.object({
  id: z.string(), level: Level, state: State, authority: z.string(), preparedByName: z.string(), preparedAt: z.coerce.date(),
  sentNumber: z.string().nullable(), sentOn: DayText.nullable(), answerNumber: z.string().nullable(), answeredOn: DayText.nullable(), answerNote: z.string(),
  /** For those who put it together; none for others. */
  papers: z.array(NominationPaper),
  /** Why it cannot be sent now, apart from its number and day; for those who send it. */
  sending: z.custom<Refusal>().nullable(),
})

/** What became of a recognised initiative beyond its recognition. */
export const Beyond = z.object({
  adoptions: z.array(Adoption),
  /** Units this reader may tell of that do not apply it yet. */
  mayTellOf: z.array(z.object({ id: z.custom<UnitId>(), name: z.string() })),
  nominations: z.array(Nomination),
  /** Levels the regulation proposes to, and why not now; for those who propose. */
  open: z.array(z.object({ level: Level, authority: z.string(), refusal: z.custom<Refusal>().nullable() })),
})
export type Beyond = z.infer<typeof Beyond>

export const readBeyond = endpoint({ method: 'GET', path: '/api/initiatives/:id/beyond', allow: ['staff'], summary: 'Which units apply an initiative, and what was proposed of it to the levels above', params: IdParams, result: Beyond })

export const noteAdoption = endpoint({
  method: 'POST', path: '/api/initiatives/:id/adoptions', allow: ['unit_head', 'secretariat'], summary: 'Confirm that a unit applies a recognised initiative, from a day', params: IdParams,
  body: z.object({ unitId: z.uuid().transform((id) => id as UnitId), from: DayText, effect: z.string().trim().max(2000) }), result: Beyond,
})
export const endAdoption = endpoint({
  method: 'POST', path: '/api/initiatives/:id/adoptions/:adoptionId/end', allow: ['unit_head', 'secretariat'], summary: 'Note that a unit stopped applying it', params: IdParams.extend({ adoptionId: z.uuid() }), body: z.object({ to: DayText }), result: Beyond,
})
export const readAdoptionPaper = endpoint({
  method: 'GET', path: '/api/adoptions/:id/confirmation.:format', allow: ['staff'], summary: 'The confirmation of a unit that it applies an initiative, to sign', params: IdParams.extend({ format: Format }), reply: 'file',
})
export const proposeTo = endpoint({
  method: 'POST', path: '/api/initiatives/:id/nominations', allow: officers, summary: 'Begin a dossier for the province or the nation', params: IdParams, body: z.object({ level: Level }), result: Beyond,
})

const PaperParams = IdParams.extend({ code: z.string().max(60) })
export const addNominationPaper = endpoint({ method: 'POST', path: '/api/nominations/:id/papers/:code', allow: officers, summary: 'Put a paper into a dossier for a level (at most 20 MB)', params: PaperParams, upload: true, result: Beyond })
export const removeNominationPaper = endpoint({ method: 'DELETE', path: '/api/nominations/:id/papers/:code', allow: officers, summary: 'Take a paper out again', params: PaperParams, result: Beyond })
export const nominationDossier = endpoint({ method: 'GET', path: '/api/nominations/:id/dossier', allow: officers, summary: 'The dossier for a level whole, as one .zip: what the system makes and what was put there', params: IdParams, reply: 'file' })
export const sendNomination = endpoint({
  method: 'POST', path: '/api/nominations/:id/sent', allow: officers, summary: 'Note that the dossier went out, with the number and day of its letter', params: IdParams, body: z.object({ number: z.string().trim().min(1).max(60), on: DayText }), result: Beyond,
})
export const answerNomination = endpoint({
  method: 'POST', path: '/api/nominations/:id/answer', allow: officers, summary: 'Note what the level decided', params: IdParams,
  body: z.object({ answer: z.enum(['recognised', 'declined']), number: z.string().trim().min(1).max(60), on: DayText, note: z.string().trim().max(2000) }), result: Beyond,
})
export const withdrawNomination = endpoint({ method: 'DELETE', path: '/api/nominations/:id', allow: officers, summary: 'Take a proposal back before it is sent', params: IdParams, result: Beyond })

export const NominationRow = z.object({
  id: z.string(), initiativeId: z.custom<InitiativeId>(), code: z.string(), title: z.string(), unitName: z.string(), level: Level, state: State, unitsApplying: z.number(),
  sentNumber: z.string().nullable(), sentOn: DayText.nullable(), answerNumber: z.string().nullable(), answeredOn: DayText.nullable(),
})
export const listNominations = endpoint({
  method: 'GET', path: '/api/nominations', allow: ['secretariat', 'decision_maker', 'leadership_viewer'], summary: 'What was proposed to the levels above, the newest first',
  query: z.object({ ...PageQuery, level: Level.optional(), state: State.optional(), year: z.coerce.number().int().min(2000).max(2100).optional() }), result: pageOf(NominationRow),
})
export const readNominationLetter = endpoint({
  method: 'GET', path: '/api/nominations/letter.:format', allow: ['secretariat', 'decision_maker', 'leadership_viewer'], summary: 'The letter that proposes to a level with its list: what is being prepared, or what went out by that letter',
  params: z.object({ format: Format }), query: z.object({ level: Level, /** Number and day of a letter that went out. */ number: z.string().trim().min(1).max(60).optional(), on: DayText.optional() }), reply: 'file',
})
