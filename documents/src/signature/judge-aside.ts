import { Worker } from 'node:worker_threads'
import { type SignaturesRead, type Trust, UnreadablePdf } from './read-signatures.ts'
import type { ContentComparison } from './same-content.ts'

export interface Question { readonly bytes: Uint8Array; readonly given?: Uint8Array; readonly roots: readonly Uint8Array[]; readonly stampRoots?: readonly Uint8Array[]; readonly seenAt: Date }
/** A file against the one it was made from: how many signatures that had, and whether both say the same. */
export interface Against { readonly before: number; readonly content: ContentComparison }
export type Answer = { readonly read: SignaturesRead; readonly against?: Against } | { readonly unreadable: string }

// On two busy cores a paper takes 1.3 s, most of it the thread's waking, 20 MB 1.5 s and 300 pages signed twice 5 s. A file of 2 MB made to unpack
// wanted more than 4 GB, and 5 MB of brackets the better part of a minute.
const TIME_LIMIT = 20_000
const MEMORY = { maxOldGenerationSizeMb: 512 }

interface Limits { readonly timeLimit?: number }

/** `readSignatures` for a file from outside: in a thread that is ended when it takes too long or too much, so that no file stops the server. Rejects with `UnreadablePdf`. */
export const readSignaturesAside = async (bytes: Uint8Array, trust: Trust, limits?: Limits): Promise<SignaturesRead> =>
  (await inTurn(questionOf(bytes, trust), limits)).read

/** The same, and the file held against `given`, the one it was made from. Rejects with `UnreadablePdf` when the file itself cannot be read. */
export async function compareAside(given: Uint8Array, bytes: Uint8Array, trust: Trust, limits?: Limits): Promise<Against & { readonly after: SignaturesRead }> {
  const { read, against } = await inTurn({ ...questionOf(bytes, trust), given }, limits)
  if (!against) throw new Error('nothing was compared')
  return { ...against, after: read }
}

const questionOf = (bytes: Uint8Array, { roots, stampRoots, seenAt }: Trust): Question =>
  ({ bytes, roots: roots.map(({ raw }) => raw), ...(stampRoots && { stampRoots: stampRoots.map(({ raw }) => raw) }), seenAt })

type Read = Exclude<Answer, { readonly unreadable: string }>
let queue: Promise<unknown> = Promise.resolve()

/** One at a time, so that the bounds of one are the bounds of all. */
function inTurn(question: Question, { timeLimit = TIME_LIMIT }: Limits = {}): Promise<Read> {
  const answer = queue.then(() => ask(question, timeLimit))
  queue = answer.catch(() => undefined)
  return answer
}

async function ask(question: Question, timeLimit: number): Promise<Read> {
  const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { workerData: question, resourceLimits: MEMORY })
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new UnreadablePdf(`not read within ${timeLimit} ms`)), timeLimit)
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadablePdf('more than can be held') : error))
      worker.once('exit', () => { clearTimeout(timer); reject(new Error('ended without an answer')) })
    })
    if ('unreadable' in answer) throw new UnreadablePdf(answer.unreadable)
    return answer
  } finally {
    await worker.terminate()
  }
}
