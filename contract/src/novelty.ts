import type { InitiativeId } from '@sangkien/domain/ids'
import { stages } from '@sangkien/domain/initiative/stage'
import { partRoles } from '@sangkien/domain/novelty/prepare'
import { verdicts } from '@sangkien/domain/novelty/refuse-conclusion'
import { textKinds } from '@sangkien/domain/novelty/text-kind'
import { maskReasons } from '@sangkien/domain/novelty/words'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams } from './page.ts'

const officers = ['secretariat'] as const
/** The council and whoever decides read what the officer found. */
const readers = ['secretariat', 'decision_maker', 'council_member', 'council_chair'] as const

/** Offsets in the whole text of a side: its parts with a blank line between, end after the last character. */
const Span = z.tuple([z.number().int().min(0), z.number().int().min(0)])
const Part = z.object({ role: z.enum(partRoles), label: z.string(), text: z.string() })
const PoorPage = z.object({ page: z.number(), confidence: z.number() })

/** One source with its three signals, never added up. What the reader may not see comes `hidden`: that it exists, how it may be called, and whom to ask. */
export const NoveltySource = z.object({
  textId: z.string(),
  hidden: z.boolean(),
  kind: z.enum(textKinds),
  title: z.string(),
  authors: z.array(z.string()),
  unitName: z.string(),
  year: z.number().nullable(),
  decision: z.string(),
  source: z.string(),
  receivedAt: z.coerce.date().nullable(),
  /** Of a dossier kept here. */
  initiative: z.object({ id: z.custom<InitiativeId>(), code: z.string(), stage: z.enum(stages) }).nullable(),
  /** An author of both: shown apart, with what was decided then and what is new now, section by section (words that count, those in passages both have, sentences reworded). */
  sameAuthor: z.boolean(),
  own: z.object({
    decided: z.object({ on: DayText.nullable(), number: z.string(), reasons: z.array(z.string()) }).nullable(),
    sections: z.array(z.object({ label: z.string(), words: z.number(), same: z.number(), reworded: z.number() })),
  }).nullable(),
  /** It was there before this dossier was filed: the first filed stands first. */
  earlier: z.boolean(),
  /** Stands against novelty within the agency; lists of others only inform. */
  counts: z.boolean(),
  titleOnly: z.boolean(),
  poorPages: z.array(PoorPage),
  sameWords: z.object({ share: z.number(), words: z.number(), passages: z.array(z.object({ mine: Span, theirs: Span, words: z.number() })) }),
  reworded: z.object({ share: z.number(), whole: z.number(), sentences: z.array(z.object({ mine: Span, theirs: Span, likeness: z.number(), words: z.number() })), byModel: z.object({ model: z.string(), likeness: z.number() }).nullable() }),
  sameProblem: z.object({ share: z.number(), title: z.number(), frame: z.object({ share: z.number(), mine: z.string(), theirs: z.string() }).nullable() }),
  shown: z.object({ sameWords: z.boolean(), reworded: z.boolean(), sameProblem: z.boolean() }),
  exclusions: z.array(z.object({ id: z.string(), span: Span.nullable(), passage: z.string().nullable(), reason: z.string(), byName: z.string(), at: z.coerce.date() })),
})
export type NoveltySource = z.infer<typeof NoveltySource>

/** In what a check differs from another, or from one made now: texts that came in, a dossier completed, another dictionary, words counted anew when the index was built, other thresholds. */
const Apart = z.object({ texts: z.number(), dossierChanged: z.boolean(), readingChanged: z.boolean(), countsChanged: z.boolean(), thresholdsChanged: z.boolean() })

export const NoveltyRun = z.object({
  number: z.number(), ranAt: z.coerce.date(), ranByName: z.string(),
  /** What the dossier was compared with. */
  corpus: z.object({ texts: z.number(), byKind: z.array(z.object({ kind: z.enum(textKinds), texts: z.number() })), titleOnly: z.number(), poorTexts: z.number(), /** Documents of the corpus that were still being read, or could not be. */ unreadFiles: z.number() }),
  since: Apart,
  mine: z.object({ title: z.string(), parts: z.array(Part), counted: z.number(), confidentialLeftOut: z.boolean(), masked: z.array(z.object({ span: Span, reason: z.enum(maskReasons) })) }),
  /** Sources that reach a threshold; those below it by number alone. */
  sources: z.array(NoveltySource),
  belowThreshold: z.number(),
  /** The model that compared meanings, when one is set up; `failed` says why it did not answer. */
  model: z.object({ name: z.string(), failed: z.string().nullable() }).nullable(),
  tookMs: z.number(),
})
export type NoveltyRun = z.infer<typeof NoveltyRun>

const Cited = z.object({ textId: z.string(), span: Span.nullable(), passage: z.string().nullable(), title: z.string() })
export const NoveltyConclusion = z.object({ verdict: z.enum(verdicts), reasons: z.string(), cited: z.array(Cited), runNumber: z.number(), byName: z.string(), at: z.coerce.date() })

/** The page of a dossier: its checks, the newest or the asked one in full, what was concluded, and what this person may do. */
export const Novelty = z.object({
  dossier: z.object({ id: z.custom<InitiativeId>(), code: z.string(), title: z.string(), receivedAt: z.coerce.date().nullable(), receiptNumber: z.number().nullable(), unitName: z.string(), authors: z.array(z.string()) }),
  run: NoveltyRun.nullable(),
  runs: z.array(z.object({ number: z.number(), ranAt: z.coerce.date(), ranByName: z.string(), texts: z.number(), sources: z.number(), /** What the check shown has otherwise than this one. */ apart: Apart })),
  conclusion: NoveltyConclusion.nullable(),
  /** Set aside whole, with reasons. */
  excludedSources: z.array(z.object({ id: z.string(), textId: z.string(), title: z.string(), reason: z.string(), byName: z.string(), at: z.coerce.date() })),
  /** Absent: not of this person's role; otherwise the reason why not now, or `null`. */
  acts: z.object({ check: z.custom<Refusal>().nullable().optional(), exclude: z.custom<Refusal>().nullable().optional(), conclude: z.custom<Refusal>().nullable().optional(), withdraw: z.custom<Refusal>().nullable().optional() }),
})
export type Novelty = z.infer<typeof Novelty>

const RunQuery = z.object({ run: z.coerce.number().int().min(1).optional() })
export const readNovelty = endpoint({ method: 'GET', path: '/api/initiatives/:id/novelty', allow: readers, summary: 'What a dossier resembles, by its newest check or an earlier one, and what was concluded', params: IdParams, query: RunQuery, result: Novelty })
export const readNoveltyState = endpoint({
  method: 'GET', path: '/api/initiatives/:id/novelty-state', allow: readers, summary: 'How far the comparison of a dossier is, in a few words for its page', params: IdParams,
  result: z.object({ run: z.object({ sources: z.number(), /** A new check might find otherwise. */ changed: z.boolean() }).nullable(), verdict: z.enum(verdicts).nullable(), mayCheck: z.boolean() }),
})
export const checkNovelty = endpoint({
  method: 'POST', path: '/api/initiatives/:id/novelty-runs', allow: officers, summary: 'Compare a dossier with the corpus; `asOf` repeats an earlier check on the corpus as it was then', params: IdParams,
  body: z.object({ asOf: z.number().int().min(1).optional() }), result: Novelty,
})
/** `text` is what their offsets count in. */
export const readNoveltyText = endpoint({
  method: 'GET', path: '/api/initiatives/:id/novelty-texts/:textId', allow: readers, summary: 'The text of a source, for the two panes', params: IdParams.extend({ textId: z.uuid() }),
  result: z.object({ title: z.string(), parts: z.array(Part), poorPages: z.array(PoorPage) }),
})
export const compareNoveltyRuns = endpoint({
  method: 'GET', path: '/api/initiatives/:id/novelty-changes', allow: readers, summary: 'What changed between two checks of a dossier, the last two where none are named', params: IdParams, query: z.object({ from: z.coerce.number().int().min(1).optional(), to: z.coerce.number().int().min(1).optional() }),
  result: z.array(z.object({ textId: z.string(), title: z.string(), change: z.enum(['came', 'went', 'changed']) })),
})
export const excludeFromNovelty = endpoint({
  method: 'POST', path: '/api/initiatives/:id/novelty-exclusions', allow: officers, summary: 'Set a source or one passage aside with a reason; the values are worked out again', params: IdParams,
  body: z.object({ textId: z.uuid(), span: Span.nullable(), reason: z.string().trim().max(1000) }), result: Novelty,
})
export const includeInNovelty = endpoint({ method: 'DELETE', path: '/api/initiatives/:id/novelty-exclusions/:exclusionId', allow: officers, summary: 'Take back what was set aside', params: IdParams.extend({ exclusionId: z.uuid() }), result: Novelty })
export const concludeNovelty = endpoint({
  method: 'PUT', path: '/api/initiatives/:id/novelty-conclusion', allow: officers, summary: 'Conclude on the novelty of a dossier, with reasons; a new conclusion takes the place of the old one', params: IdParams,
  body: z.object({ run: z.number().int().min(1), verdict: z.enum(verdicts), reasons: z.string().trim().max(5000), cited: z.array(z.object({ textId: z.uuid(), span: Span.nullable() })).max(20) }), result: Novelty,
})
export const withdrawNoveltyConclusion = endpoint({ method: 'DELETE', path: '/api/initiatives/:id/novelty-conclusion', allow: officers, summary: 'Take the conclusion back while the dossier is examined', params: IdParams, result: Novelty })
export const printNoveltyReport = endpoint({ method: 'GET', path: '/api/initiatives/:id/novelty-report.docx', allow: readers, summary: 'The report on novelty for the council’s file', params: IdParams, reply: 'file' })

/** Solved cases first; only what the one who types may read. */
export const SimilarCase = z.object({ initiativeId: z.custom<InitiativeId>().nullable(), pastId: z.string().nullable(), title: z.string(), unitName: z.string(), year: z.number().nullable(), solved: z.boolean(), summary: z.string(), sameTitle: z.boolean(), frame: z.object({ mine: z.string(), theirs: z.string() }).nullable() })
export const findSimilar = endpoint({
  method: 'POST', path: '/api/similar-cases', allow: ['staff'], summary: 'Cases like the title or problem one is typing', body: z.object({ title: z.string().max(500), problem: z.string().max(5000), without: z.uuid().optional() }), result: z.array(SimilarCase),
})
