import type { InitiativeId } from '@sangkien/domain/ids'
import { textKinds } from '@sangkien/domain/novelty/text-kind'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { IdParams, PageQuery, pageOf } from './page.ts'

const keepers = ['secretariat'] as const

const share = z.number().min(0).max(1)
export const Thresholds = z.object({ sameWordsShare: share, sameWordsLeast: z.number().int().min(8).max(500), sentenceLikeness: share, rewordedShare: share, wholeLikeness: share, problemShare: share, titleLikeness: share })
export const OwnWords = z.object({
  abbreviations: z.record(z.string().trim().min(2).max(20), z.string().trim().max(120)),
  synonyms: z.array(z.array(z.string().trim().min(2).max(60)).min(2).max(12)).max(500),
  names: z.array(z.string().trim().min(3).max(200)).max(2000),
})
/** A server of the agency's own that tells how near two texts are in meaning (OpenAI-compatible `/embeddings`); the key is kept and never shown. */
export const EmbeddingSetting = z.object({ on: z.boolean(), url: z.string().max(500), model: z.string().trim().max(200), least: share })

const Index = z.object({ state: z.enum(['building', 'serving', 'failed', 'cancelled']), done: z.number(), total: z.number(), startedAt: z.coerce.date(), finishedAt: z.coerce.date().nullable() })
export const Corpus = z.object({
  kinds: z.array(z.object({ kind: z.enum(textKinds), texts: z.number(), titleOnly: z.number(), poor: z.number() })),
  serving: Index.extend({ readingIsOld: z.boolean() }).nullable(),
  building: Index.nullable(),
  /** Entered with revision `rev`, which a change must name. */
  words: OwnWords.extend({ rev: z.number() }),
  thresholds: Thresholds.extend({ rev: z.number() }),
  embedding: EmbeddingSetting.extend({ hasKey: z.boolean(), rev: z.number() }),
})
export type Corpus = z.infer<typeof Corpus>

export const readCorpus = endpoint({ method: 'GET', path: '/api/corpus', allow: keepers, summary: 'What dossiers are compared with, how far the index is, and the settings', result: Corpus })
export const buildCorpusIndex = endpoint({ method: 'POST', path: '/api/corpus/index', allow: keepers, summary: 'Build the index anew in the background while the old one serves', result: Corpus })
export const cancelCorpusIndex = endpoint({ method: 'DELETE', path: '/api/corpus/index', allow: keepers, summary: 'Stop building; the old index goes on serving', result: Corpus })
export const setCorpusWords = endpoint({ method: 'PUT', path: '/api/corpus/words', allow: keepers, summary: 'The agency’s abbreviations, synonyms and names that do not count', body: OwnWords.extend({ rev: z.number().int() }), result: Corpus })
export const setThresholds = endpoint({ method: 'PUT', path: '/api/corpus/thresholds', allow: keepers, summary: 'From where on each signal is shown', body: Thresholds.extend({ rev: z.number().int() }), result: Corpus })
export const setEmbedding = endpoint({ method: 'PUT', path: '/api/corpus/embedding', allow: keepers, summary: 'The agency’s own server for comparing meanings; `key` absent leaves the kept one', body: EmbeddingSetting.extend({ key: z.string().max(500).optional(), rev: z.number().int() }), result: Corpus })

export const CorpusText = z.object({
  id: z.string(), kind: z.enum(textKinds), title: z.string(), authors: z.array(z.string()), unitName: z.string(), year: z.number().nullable(), decision: z.string(), source: z.string(), addedAt: z.coerce.date(), words: z.number(),
  poorPages: z.array(z.object({ page: z.number(), confidence: z.number() })), /** The dossier, or the entry of the library, it is of: where it is read whole. */ initiativeId: z.custom<InitiativeId>().nullable(), pastId: z.string().nullable(), /** Whether it may be taken out: dossiers and the library's own entries may not. */ removable: z.boolean(),
})
export const listCorpusTexts = endpoint({
  method: 'GET', path: '/api/corpus/texts', allow: keepers, summary: 'Texts of the corpus, the newest first', query: z.object({ ...PageQuery, kind: z.enum(textKinds).optional(), q: z.string().trim().max(200).optional() }), result: pageOf(CorpusText),
})
export const removeCorpusText = endpoint({ method: 'DELETE', path: '/api/corpus/texts/:id', allow: keepers, summary: 'Take a text out of later checks', params: IdParams, result: Corpus })
