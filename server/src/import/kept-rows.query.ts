import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Verdict } from '@sangkien/domain/import/verdict'
import type { Tx } from '../db.ts'

export interface KeptRow<D> { readonly position: number; readonly row: number | null; readonly personId: PersonId | null; readonly detail: D }

/** The kept rows of one verdict in the order of the file, five hundred at a time: a long list is never whole in memory. */
export async function* keptRows<D>(tx: Tx, org: OrgId, id: string, verdict: Verdict): AsyncGenerator<readonly KeptRow<D>[]> {
  for (let after = -1; ; ) {
    const rows = await tx.selectFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).where('verdict', '=', verdict).where('position', '>', after)
      .select(['position', 'row_number as row', 'person_id as personId', 'detail']).$narrowType<{ detail: D }>().orderBy('position').limit(500).execute()
    if (rows.length === 0) return
    yield rows as readonly KeptRow<D>[]
    after = rows.at(-1)!.position
  }
}
