import { createHash } from 'node:crypto'
import { canonical, chainText } from '@sangkien/domain/history/chain'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { type Db, inOrganisation, type Tx } from './db.ts'

interface Frozen { readonly id: string; readonly number: number; readonly text: string; readonly sha256: string | null }
/** The next rows after a place, in the order of the key. */
type Page = (tx: Tx, org: OrgId, after: { readonly id: string; readonly number: number }) => Promise<readonly Frozen[]>

/** What a hash vouches for, with the query that reads it page by page: an agency may have hundreds of thousands of dossiers. */
export const frozen: readonly { readonly name: string; readonly page: Page }[] = [
  {
    name: 'what was filed is what its hash was made of',
    page: async (tx, org, after) => (await tx.selectFrom('snapshot').where('org_id', '=', org).where(sql<boolean>`(initiative_id, number) > (${after.id}, ${after.number})`)
      .select(['initiative_id as id', 'number', 'facts', 'sha256']).orderBy('initiative_id').orderBy('number').limit(atOnce).execute()).map(hashed),
  },
  {
    name: 'an issued decision is what its hash was made of',
    page: async (tx, org, after) => (await tx.selectFrom('decision').where('org_id', '=', org).where(sql<boolean>`id > ${after.id}`).where('issued_at', 'is not', null)
      .select(['id', sql<number>`0`.as('number'), 'facts', 'sha256']).orderBy('id').limit(atOnce).execute()).map(hashed),
  },
  {
    name: 'signed minutes are what their hash was made of',
    page: async (tx, org, after) => (await tx.selectFrom('minutes_signature').where('org_id', '=', org).where(sql<boolean>`id > ${after.id}`)
      .select(['id', sql<number>`0`.as('number'), 'content as facts', 'sha256']).orderBy('id').limit(atOnce).execute()).map(hashed),
  },
  {
    name: 'a report that was sent is what its hash was made of',
    page: async (tx, org, after) => (await tx.selectFrom('year_report').where('org_id', '=', org).where(sql<boolean>`id > ${after.id}`).where('sent_at', 'is not', null)
      .select(['id', sql<number>`0`.as('number'), 'facts', 'sha256']).orderBy('id').limit(atOnce).execute()).map(hashed),
  },
  {
    name: 'a version of the regulation is what its hash was made of',
    page: async (tx, org, after) => (await tx.selectFrom('regulation').where('org_id', '=', org).where(sql<boolean>`id > ${after.id}`)
      .select(['id', sql<number>`0`.as('number'), 'pack as facts', 'sha256']).orderBy('id').limit(atOnce).execute()).map(hashed),
  },
  {
    name: 'each row of the history says what its hash was made of',
    page: async (tx, org, after) => (await tx.selectFrom('history').where('org_id', '=', org).where('seq', '>', after.number).selectAll().orderBy('seq').limit(atOnce).execute())
      .map(({ seq, at, actor_id, what, noun, subject_id, detail, prev_hash, hash }) => ({
        id: nowhere, number: seq, sha256: hash, text: chainText({ seq, at: at.toISOString(), actorId: actor_id, what, noun, subjectId: subject_id, detail, prevHash: prev_hash }),
      })),
  },
]

const atOnce = 500
const nowhere = '00000000-0000-0000-0000-000000000000'
const hashed = ({ facts, ...key }: { id: string; number: number; facts: unknown; sha256: string | null }): Frozen => ({ ...key, text: canonical(facts) })

/** The rows of one agency whose content no longer gives their hash: somebody wrote behind the back of the application. */
export async function findTampered(db: Db, org: OrgId, page: Page): Promise<Record<string, unknown>[]> {
  const tampered: Record<string, unknown>[] = []
  for (let after: { id: string; number: number } | undefined = { id: nowhere, number: 0 }; after;) {
    const from: { id: string; number: number } = after
    const rows = await inOrganisation(db, org, (tx) => page(tx, org, from))
    for (const { id, number, text, sha256 } of rows)
      if (createHash('sha256').update(text).digest('hex') !== sha256) tampered.push({ ...(id !== nowhere && { id }), number, sha256 })
    after = rows.length < atOnce ? undefined : rows.at(-1)
  }
  return tampered
}
