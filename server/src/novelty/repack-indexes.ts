import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { numberBits, packBuckets, packPrints } from './pack-postings.ts'

/** Buckets read and written together. */
const atATime = 1024
/** How `pack-postings.ts` keeps postings; before it each was a double. */
const packing = 2

/**
 * Packs indexes of before migration 0045 as they are packed now, once, before the server answers: what is kept of them could not be
 * read otherwise, and a check that finds nothing in them would be a lie. All of an agency or nothing, whatever happens meanwhile.
 */
export async function repackIndexes(db: Db): Promise<void> {
  for (const { id: org } of await db.selectFrom('organisation').select('id').execute())
    await inOrganisation(db, org, async (tx) => {
      const old = await tx.selectFrom('corpus_index').where('org_id', '=', org).where('packing', '<', packing).select('id').forUpdate().execute()
      for (const { id } of old) {
        await repackFresh(tx, org, id)
        for (const { number, bits } of await tx.selectFrom('corpus_segment').where('org_id', '=', org).where('index_id', '=', id).select(['number', 'bits']).execute()) await repackSegment(tx, org, id, number, bits)
        await tx.updateTable('corpus_index').set({ packing }).where('org_id', '=', org).where('id', '=', id).execute()
      }
    })
}

async function repackFresh(tx: Tx, org: OrgId, index: string): Promise<void> {
  for (const { number, prints } of await tx.selectFrom('corpus_fresh').where('org_id', '=', org).where('index_id', '=', index).select(['number', 'prints']).execute())
    await tx.updateTable('corpus_fresh').set({ prints: packPrints(doublesOf(prints).map((posting) => Math.floor(posting / 2 ** numberBits))) }).where('org_id', '=', org).where('index_id', '=', index).where('number', '=', number).execute()
}

async function repackSegment(tx: Tx, org: OrgId, index: string, segment: number, bits: number): Promise<void> {
  for (let after = -1; ; ) {
    const rows = await tx.selectFrom('corpus_bucket').where('org_id', '=', org).where('index_id', '=', index).where('segment', '=', segment).where('bucket', '>', after).select(['bucket', 'postings']).orderBy('bucket').limit(atATime).execute()
    if (rows.length === 0) return
    after = rows.at(-1)!.bucket
    const packed = rows.map(({ postings }) => packBuckets(Float64Array.from(doublesOf(postings)), bits).bytes)
    await sql`update corpus_bucket b set postings = t.postings from unnest(${rows.map(({ bucket }) => bucket)}::int[], ${packed.map((bytes) => Buffer.from(bytes))}::bytea[]) as t (bucket, postings)
      where b.org_id = ${org} and b.index_id = ${index} and b.segment = ${segment} and b.bucket = t.bucket`.execute(tx)
  }
}

const doublesOf = (bytes: Buffer): number[] => Array.from({ length: bytes.length / 8 }, (_, at) => bytes.readDoubleLE(at * 8))
