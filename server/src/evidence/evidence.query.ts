import type { Evidence } from '@sangkien/contract/initiative'
import { isPicture } from '@sangkien/domain/evidence/refuse-file'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'

/** The files of a dossier in the order they came; those taken out are not among them. */
export async function loadEvidence(tx: Tx, org: OrgId, initiative: InitiativeId, only?: string): Promise<readonly Evidence[]> {
  const rows = await tx.selectFrom('evidence as e')
    .innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'e.org_id').onRef('f.id', '=', 'e.file_id'))
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'e.org_id').onRef('p.id', '=', 'e.added_by'))
    .where('e.org_id', '=', org).where('e.initiative_id', '=', initiative).where('e.removed_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('e.id', '=', only!))
    .select(['e.id', 'e.file_id as fileId', 'e.title', 'f.name', 'f.media_type as mediaType', 'f.size', 'f.sha256', 'e.added_at as addedAt', 'e.confidential', 'p.full_name as addedByName'])
    .orderBy('e.added_at').orderBy('e.id').execute()
  return rows.map((row) => ({ ...row, hasThumbnail: isPicture(row.mediaType) }))
}
