import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'

/** The texts of one source by their titles, as far as these titles go. */
export async function knownTitles(tx: Tx, org: OrgId, source: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(keys)].filter((key) => key !== '')
  if (source === '' || wanted.length === 0) return new Map()
  const rows = await tx.selectFrom('corpus_text').where('org_id', '=', org).where('source', '=', source).where('title_key', 'in', wanted).where('retired_at', 'is', null).select(['id', 'title_key']).orderBy('number').execute()
  return new Map(rows.map(({ id, title_key }) => [title_key, id]))
}
