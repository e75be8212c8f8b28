import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import { postingsOf } from './pack-postings.ts'
import { mergeSegments, writeSegment } from './write-segment.ts'

/** Texts whose features are read one by one before they are packed, and segments of about one size before they are merged. */
const most = { fresh: 128, alike: 8 } as const

/** Keeps the serving index quick: packs what came in, and merges small segments into larger ones. Whether anything was done. */
export async function tendIndex(tx: Tx, org: OrgId): Promise<boolean> {
  const index = await tx.selectFrom('corpus_index').where('org_id', '=', org).where('state', '=', 'serving').select('id').forUpdate().skipLocked().executeTakeFirst()
  if (!index) return false
  const packed = await packFresh(tx, org, index.id)
  const segments = await tx.selectFrom('corpus_segment').where('org_id', '=', org).where('index_id', '=', index.id).select(['number', 'texts', 'bits']).orderBy('texts').execute()
  const alike = segments.filter(({ texts }) => texts <= (segments[0]?.texts ?? 0) * most.alike)
  if (alike.length < most.alike) return packed
  await mergeSegments(tx, org, index.id, alike)
  return true
}

async function packFresh(tx: Tx, org: OrgId, index: string): Promise<boolean> {
  const { count } = await tx.selectFrom('corpus_fresh').where('org_id', '=', org).where('index_id', '=', index).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  if (count <= most.fresh) return false
  const rows = await tx.deleteFrom('corpus_fresh').where('org_id', '=', org).where('index_id', '=', index).returning(['number', 'prints']).execute()
  const lists = rows.map(({ number, prints }) => postingsOf(prints, number))
  const postings = new Float64Array(lists.reduce((length, list) => length + list.length, 0))
  let at = 0
  for (const list of lists) {
    postings.set(list, at)
    at += list.length
  }
  await writeSegment(tx, org, index, postings, rows.length)
  return true
}
