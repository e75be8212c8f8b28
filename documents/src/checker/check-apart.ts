import { Worker } from 'node:worker_threads'
import { type CheckOptions, NotCheckable } from './check-document.ts'
import type { CheckReport } from './check-report.ts'
import type { Preview } from './preview.ts'

export interface CheckedApart { readonly report: CheckReport; readonly preview: Preview }

/** What the thread answers: what came of it, or why nothing did. */
export type Answer = CheckedApart | { readonly refused: NotCheckable['reason']; readonly message: string }

/** Milliseconds and megabytes one file may take. A paper of ten pages takes half a second and some 100 MB. */
const LIMITS = { time: 30_000, memory: 512 } as const

/**
 * `checkDocument` in a thread of its own, ended when it takes too long or too much: for files strangers send, and so that what reads
 * a PDF is not held in memory by a server that seldom does. Rejects with `NotCheckable`.
 */
export function checkApart(bytes: Uint8Array, options: CheckOptions, { time, memory }: { readonly time: number; readonly memory: number } = LIMITS): Promise<CheckedApart> {
  const thread = new Worker(new URL('check-thread.ts', import.meta.url), { workerData: { bytes, options }, resourceLimits: { maxOldGenerationSizeMb: memory }, stdout: true, stderr: true })
  return new Promise<CheckedApart>((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotCheckable('too_much', `longer than ${time} ms`)), time)
    thread.once('message', (answer: Answer) => ('refused' in answer ? reject(new NotCheckable(answer.refused, answer.message)) : resolve(answer)))
    thread.once('error', (error: Error & { code?: string }) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new NotCheckable('too_much', error.message) : error))
    thread.once('exit', (code) => { clearTimeout(timer); reject(new Error(`The thread ended with ${code} and no answer`)) })
  }).finally(() => thread.terminate())
}
