import { batchKinds, type BatchFault, batchStates } from '@sangkien/domain/batch/refuse-batch'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DayText, IdParams } from './page.ts'

/** Who hands papers out; each may open all of them one by one. */
const makers = ['secretariat', 'decision_maker', 'records_clerk'] as const

const BatchRow = z.object({
  id: z.string(), kind: z.enum(batchKinds), format: z.enum(['docx', 'pdf']), state: z.enum(batchStates), /** The number of the decision; none of a list chosen across decisions. */ decision: z.string().nullable(), dated: DayText.nullable(),
  byName: z.string(), createdAt: z.coerce.date(), finishedAt: z.coerce.date().nullable(), made: z.number(), total: z.number(),
})
export const Batch = BatchRow.extend({
  decisionId: z.string().nullable(),
  /** By how fast it went so far; null before there is anything to go by, and when it is over. */
  secondsLeft: z.number().nullable(),
  fault: z.custom<BatchFault>().nullable(),
  /** Papers that could not be made, each with why. */
  faults: z.array(z.object({ name: z.string(), fault: z.custom<BatchFault>() })),
  /** What is there to fetch; null before it is done and after it was put away. */
  files: z.object({ zipSize: z.number(), pdfSize: z.number(), pages: z.number(), until: z.coerce.date() }).nullable(),
})
export type Batch = z.infer<typeof Batch>

export const startBatch = endpoint({
  method: 'POST', path: '/api/batches', allow: makers, summary: 'Make the certificates of authors, or the notice to each author, many at a time: of one issued decision, or of chosen dossiers. The same asked again while it is under way is the same one',
  body: z.object({ kind: z.enum(batchKinds), format: z.enum(['docx', 'pdf']), decisionId: z.uuid().optional(), initiatives: z.array(z.uuid()).min(1).max(500).optional() })
    .refine(({ decisionId, initiatives }) => decisionId !== undefined || initiatives !== undefined),
  result: Batch,
})
export const listBatches = endpoint({ method: 'GET', path: '/api/batches', allow: makers, summary: 'The last times papers were made many at a time, newest first', result: z.array(BatchRow) })
export const readBatch = endpoint({ method: 'GET', path: '/api/batches/:id', allow: makers, summary: 'How far a batch of papers is, and what of it could not be made', params: IdParams, result: Batch })
export const cancelBatch = endpoint({ method: 'POST', path: '/api/batches/:id/cancellation', allow: makers, summary: 'Stop a batch of papers that is being made', params: IdParams, result: Batch })
export const readBatchZip = endpoint({ method: 'GET', path: '/api/batches/:id/papers.zip', allow: makers, summary: 'The papers of a batch as one .zip', params: IdParams, reply: 'file' })
export const readBatchPdf = endpoint({ method: 'GET', path: '/api/batches/:id/papers.pdf', allow: makers, summary: 'The papers of a batch as one PDF to print, in their order', params: IdParams, reply: 'file' })
