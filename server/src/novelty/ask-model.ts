import { createHash } from 'node:crypto'
import { type ComparedText, wholeText } from '@sangkien/domain/novelty/prepare'
import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import type { Act } from '../http/mount.ts'
import { candidateTexts } from './candidate-texts.query.ts'
import type { CheckUnderWay, RunResult } from './check-novelty.ts'
import { settingsOf } from './novelty-setting.ts'

/** An agency's own server of meanings, by the widely spoken `/embeddings` (OpenAI's shape). */
interface Setting { readonly url: string; readonly model: string; readonly key: string; readonly least: number }

/** What of a text a model is given: the beginning, title first; models cut anyway. */
const mostChars = 6000
const patience = 20_000
/** Texts asked about at once. */
const atATime = 16

/** The agency's server of meanings; `null` where it has none, or has not turned it on. */
export async function modelOf(tx: Tx, org: OrgId): Promise<Setting | null> {
  const { embedding } = await settingsOf(tx, org)
  return embedding.on && embedding.url !== '' && embedding.model !== '' ? embedding : null
}

/** How near in meaning the checked text is to each source, when the agency has a server for it; texts leave for that server only. A server that does not answer spoils no check: it says so. */
export async function askModel(act: Act, setting: Setting, { text, texts: numbers, upto }: CheckUnderWay, now: Date): Promise<RunResult['model']> {
  const texts = await act((tx, actor) => candidateTexts(tx, actor.org, numbers, upto))
  if (texts.length === 0) return null
  const all: readonly ComparedText[] = [text, ...texts]
  try {
    const [mine, ...theirs] = await vectorsOf(act, setting, all.map(({ title, parts }) => `${title}\n${wholeText({ parts })}`.slice(0, mostChars)), now)
    return { name: setting.model, failed: null, least: setting.least, likeness: Object.fromEntries(texts.map(({ id }, at) => [id, cosine(mine!, theirs[at]!)])) }
  } catch (error) {
    return { name: setting.model, failed: error instanceof ModelFailed ? error.message : 'no_answer', least: setting.least, likeness: {} }
  }
}

class ModelFailed extends Error {}

/** Vectors of texts, kept ones first; each is of one model and never compared with another's. */
async function vectorsOf(act: Act, setting: Setting, texts: readonly string[], now: Date): Promise<readonly Float32Array[]> {
  const keys = texts.map((one) => createHash('sha256').update(one).digest('hex'))
  const kept = new Map((await act((tx, actor) => tx.selectFrom('novelty_vector').where('org_id', '=', actor.org).where('model', '=', setting.model).where('text_sha256', 'in', keys).select(['text_sha256', 'vector']).execute())).map(({ text_sha256, vector }) => [text_sha256, floats(vector)]))
  const missing = [...new Set(keys)].filter((key) => !kept.has(key))
  for (let from = 0; from < missing.length; from += atATime) {
    const some = missing.slice(from, from + atATime)
    const vectors = await embed(setting, some.map((key) => texts[keys.indexOf(key)]!))
    await act((tx, actor) => keepVectors(tx, actor.org, setting.model, some.map((key, at) => [key, vectors[at]!]), now))
    some.forEach((key, at) => kept.set(key, vectors[at]!))
  }
  const found = keys.map((key) => kept.get(key)!)
  if (found.some(({ length }) => length !== found[0]!.length)) throw new ModelFailed('other_size')
  return found
}

const keepVectors = (tx: Parameters<Parameters<Act>[0]>[0], org: OrgId, model: string, vectors: readonly (readonly [string, Float32Array])[], now: Date) =>
  tx.insertInto('novelty_vector').values(vectors.map(([key, vector]) => ({ org_id: org, model, text_sha256: key, vector: Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength), made_at: now }))).onConflict((on) => on.columns(['org_id', 'model', 'text_sha256']).doNothing()).execute()

async function embed({ url, model, key }: Setting, input: readonly string[]): Promise<readonly Float32Array[]> {
  const reply = await fetch(`${url.replace(/\/+$/, '')}/embeddings`, {
    method: 'POST', redirect: 'error', signal: AbortSignal.timeout(patience), headers: { 'content-type': 'application/json', ...(key !== '' && { authorization: `Bearer ${key}` }) }, body: JSON.stringify({ model, input }),
  })
  if (!reply.ok) throw new ModelFailed(`status_${reply.status}`)
  const { data } = (await reply.json()) as { data?: readonly { index?: number; embedding?: readonly number[] }[] }
  if (!Array.isArray(data) || data.length !== input.length || !data.every(({ embedding }) => Array.isArray(embedding) && embedding.length > 0 && embedding.every(Number.isFinite))) throw new ModelFailed('not_vectors')
  return data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)).map(({ embedding }) => Float32Array.from(embedding!))
}

function floats(bytes: Uint8Array): Float32Array {
  const vector = new Float32Array(bytes.length >> 2)
  new Uint8Array(vector.buffer).set(bytes)
  return vector
}

function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, normA, normB] = [0, 0, 0]
  for (let at = 0; at < a.length; at += 1) {
    dot += a[at]! * b[at]!
    normA += a[at]! ** 2
    normB += b[at]! ** 2
  }
  return dot / (Math.sqrt(normA * normB) || 1)
}
