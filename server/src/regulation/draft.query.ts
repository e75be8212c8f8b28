import type { RegulationDraft } from '@sangkien/contract/regulation-draft'
import { comparePacks } from '@sangkien/domain/regulation/compare-packs'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { newestVersion } from './newest-version.ts'
import { problemsOf } from './take-regulation.ts'

/** The draft of the agency, if one is being written, with what contradicts itself in it and what it changes. */
export async function viewDraft(tx: Tx, actor: Actor): Promise<RegulationDraft | undefined> {
  const row = await tx.selectFrom('regulation_draft as d').innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'd.org_id').onRef('p.id', '=', 'd.edited_by'))
    .where('d.org_id', '=', actor.org).select(['d.pack', 'd.version', 'd.begun_at', 'd.edited_by', 'd.edited_at', 'p.full_name']).executeTakeFirst()
  if (!row) return undefined
  const pack = row.pack as RegulationPack
  const { id, title, validFrom, pack: former } = await newestVersion(tx, actor.org)
  return {
    pack, version: row.version, begunAt: row.begun_at, editedBy: { id: row.edited_by, name: row.full_name }, editedAt: row.edited_at,
    problems: [...(await problemsOf(tx, actor, pack))], changes: [...comparePacks(former, pack)], against: { id, title, validFrom },
  }
}
