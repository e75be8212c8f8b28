import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import type { Keep } from './analyse-import.ts'

export const dropPreview = (tx: Tx, org: OrgId, id: string): Promise<unknown> => tx.deleteFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).execute()

/** Keeps rows of the preview as they are worked out. */
export const keepPreview = (tx: Tx, org: OrgId, id: string): Keep => async (rows, from) => {
  const some = rows.map(({ row, verdict, name, personId, pastId, detail, cells }, n) => ({ position: from + n, row_number: row, verdict, name, person_id: personId, past_id: pastId, detail: cells ? { ...detail, cells } : detail }))
  await sql`insert into import_row (org_id, import_id, position, row_number, verdict, name, person_id, past_id, detail)
    select ${org}, ${id}, position, row_number, verdict, name, person_id, past_id, detail
    from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as v(position integer, row_number integer, verdict text, name text, person_id uuid, past_id uuid, detail jsonb)`.execute(tx)
}
