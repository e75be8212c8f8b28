import { fileKinds } from '@sangkien/domain/corpus/corpus-kind'
import { type FileFault, fileStates } from '@sangkien/domain/corpus/refuse-corpus-file'
import { sourceLength } from '@sangkien/domain/corpus/refuse-source'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { IdParams, PageQuery, pageOf } from './page.ts'

/** Who examines novelty keeps what it is examined against. */
const keepers = ['secretariat'] as const

/** What somebody says of a document; a title or year left out is taken from its first page. */
const Facts = {
  kind: z.enum(fileKinds), source: z.string().trim().max(sourceLength.most), title: z.string().trim().max(500).default(''), year: z.coerce.number().int().min(1945).max(2100).optional(),
}

export const CorpusFile = z.object({
  id: z.string(), fileName: z.string(), kind: z.enum(fileKinds), source: z.string(),
  /** As given, or as found in it; empty while it is not known. */
  title: z.string(), year: z.number().nullable(),
  state: z.enum(fileStates),
  /** Of the reading: pages there are, once it has been opened, and those read. */
  pages: z.number().nullable(), done: z.number(),
  /** Pages read from pictures of letters, and those of them that were not read well: they never count as "no match". */
  pictures: z.number(), poorPages: z.array(z.object({ page: z.number(), confidence: z.number() })),
  fault: z.custom<FileFault>().nullable(),
  addedBy: z.string(), addedAt: z.coerce.date(), readAt: z.coerce.date().nullable(), version: z.number(),
})
export type CorpusFile = z.infer<typeof CorpusFile>

export const addCorpusFile = endpoint({
  method: 'POST', path: '/api/corpus/files', allow: keepers, summary: 'Send a decision, report or list (.docx, PDF, scan; at most 20 MB) to be read into the corpus', query: z.object(Facts), upload: true, result: CorpusFile,
})
/** `unread`: documents dossiers are not compared with yet, all in all. */
export const listCorpusFiles = endpoint({
  method: 'GET', path: '/api/corpus/files', allow: keepers, summary: 'Documents sent for the corpus, the newest first, with how far each is read and the pages that were not read well', query: z.object(PageQuery),
  result: pageOf(CorpusFile).extend({ unread: z.object({ reading: z.number(), failed: z.number() }) }),
})
export const readCorpusFile = endpoint({ method: 'GET', path: '/api/corpus/files/:id', allow: keepers, summary: 'One document of the corpus: how far it is read, and its pages that were not read well', params: IdParams, result: CorpusFile })
export const openCorpusFile = endpoint({ method: 'GET', path: '/api/corpus/files/:id/content', allow: keepers, summary: 'A document of the corpus as it was sent', params: IdParams, reply: 'file' })
export const changeCorpusFile = endpoint({
  method: 'PUT', path: '/api/corpus/files/:id', allow: keepers, summary: 'Say otherwise what a document is: later checks show it so', params: IdParams, body: z.object({ ...Facts, year: z.number().int().min(1945).max(2100).nullable(), version: z.number().int() }), result: CorpusFile,
})
export const readCorpusFileAgain = endpoint({ method: 'POST', path: '/api/corpus/files/:id/read', allow: keepers, summary: 'Read a document again from its first page; what was read before serves meanwhile', params: IdParams, result: CorpusFile })
export const removeCorpusFile = endpoint({ method: 'DELETE', path: '/api/corpus/files/:id', allow: keepers, summary: 'Take a document out of later checks', params: IdParams })
