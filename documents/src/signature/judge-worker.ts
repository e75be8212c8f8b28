import { X509Certificate } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Question } from './judge-aside.ts'
import { readSignatures, type SignaturesRead, type Trust, UnreadablePdf } from './read-signatures.ts'
import { sameContent } from './same-content.ts'

// A thread of its own for one question; `judge-aside.ts` ends it.

const certificates = (ders: readonly Uint8Array[]): X509Certificate[] => ders.map((der) => new X509Certificate(der))

const ofGiven = (given: Uint8Array, trust: Trust): Promise<SignaturesRead | undefined> =>
  readSignatures(given, trust).catch((error: unknown) => { if (error instanceof UnreadablePdf) return undefined; throw error })

async function answer({ bytes, given, roots, stampRoots, seenAt }: Question): Promise<Answer> {
  const trust = { roots: certificates(roots), ...(stampRoots && { stampRoots: certificates(stampRoots) }), seenAt }
  try {
    const read = await readSignatures(bytes, trust)
    return { read, ...(given && { against: { before: (await ofGiven(given, trust))?.signatures.length ?? 0, content: await sameContent(given, bytes) } }) }
  } catch (error) {
    if (error instanceof UnreadablePdf) return { unreadable: error.message }
    throw error
  }
}

parentPort?.postMessage(await answer(workerData as Question))
