import type { OrgId } from '@sangkien/domain/ids'
import type { TermWeight } from '@sangkien/domain/novelty/terms'
import { weightByRarity } from '@sangkien/domain/novelty/weight'
import { prepared, type Tx } from '../db.ts'
import { newId } from '../id.ts'
import { readingOfAgency } from './reading-of-agency.ts'

export interface ServingIndex { readonly id: string; readonly readingSha256: string; readonly weight: TermWeight }

/** Weights by index, the latest few: the vocabulary of one agency is some thousand words. */
const weights = new Map<string, TermWeight>()
const mostKept = 8

/** The index that serves; an agency without one gets an empty one, which knows no more than the general prior. */
export async function servingIndex(tx: Tx, org: OrgId, now: Date): Promise<ServingIndex> {
  const find = () => tx.selectFrom('corpus_index').modifyFront(prepared).where('org_id', '=', org).where('state', '=', 'serving').select(['id', 'reading_sha256']).executeTakeFirst()
  let row = await find()
  if (!row) {
    const { sha256 } = await readingOfAgency(tx, org)
    await tx.insertInto('corpus_index').values({ org_id: org, id: newId(), state: 'serving', reading_sha256: sha256, started_at: now, finished_at: now }).onConflict((on) => on.columns(['org_id']).where('state', '=', 'serving').doNothing()).execute()
    row = (await find())!
  }
  return { id: row.id, readingSha256: row.reading_sha256, weight: await weightOf(tx, org, row.id) }
}

/** How rare a term is by the counts of an index, which do not change while it lives. */
export async function weightOf(tx: Tx, org: OrgId, id: string): Promise<TermWeight> {
  const known = weights.get(id)
  if (known) return known
  const { counted, term_counts } = await tx.selectFrom('corpus_index').where('org_id', '=', org).where('id', '=', id).select(['counted', 'term_counts']).executeTakeFirstOrThrow()
  const weight = weightByRarity({ texts: counted, counts: unpackCounts(term_counts) })
  if (weights.size >= mostKept) weights.delete(weights.keys().next().value!)
  weights.set(id, weight)
  return weight
}

/** Counts as pairs of 32-bit numbers; of terms met only once nothing is kept, they are as rare as unknown ones. */
export const packCounts = (counts: ReadonlyMap<number, number>): Buffer =>
  Buffer.from(Uint32Array.from([...counts].filter(([, texts]) => texts > 1).toSorted(([a], [b]) => a - b).flat()).buffer)

function unpackCounts(bytes: Uint8Array): ReadonlyMap<number, number> {
  const pairs = new Uint32Array(bytes.length >> 2)
  new Uint8Array(pairs.buffer).set(bytes)
  const counts = new Map<number, number>()
  for (let at = 0; at < pairs.length; at += 2) counts.set(pairs[at]!, pairs[at + 1]!)
  return counts
}
