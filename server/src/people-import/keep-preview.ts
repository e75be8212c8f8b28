import type { OrgId } from '@sangkien/domain/ids'
import { type PlannedRow, type Verdict, verdicts } from '@sangkien/domain/import/plan-people'
import type { Counts } from '@sangkien/domain/import/refuse-import'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import type { Analysis } from './analyse-import.ts'

const atATime = 2_000

export const countVerdicts = (rows: readonly PlannedRow[]): Counts => {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}

/** Puts what the list would do in place of what was there before. */
export async function keepPreview(tx: Tx, org: OrgId, id: string, { plan, table }: Analysis): Promise<void> {
  await tx.deleteFrom('import_row').where('org_id', '=', org).where('import_id', '=', id).execute()
  const cells = new Map(table.rows.map((row) => [row.number, row.cells]))
  const rows = plan?.rows ?? []
  for (let from = 0; from < rows.length; from += atATime) {
    const some = rows.slice(from, from + atATime).map(({ row, verdict, name, personId, ...detail }, n) => ({
      position: from + n, row_number: row, verdict, name, person_id: personId,
      detail: { ...detail, ...((verdict === 'wrong' || verdict === 'doubtful') && { cells: Array.from(cells.get(row ?? 0) ?? [], (cell) => cell?.text ?? '') }) },
    }))
    await sql`insert into import_row (org_id, import_id, position, row_number, verdict, name, person_id, detail)
      select ${org}, ${id}, position, row_number, verdict, name, person_id, detail
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as v(position integer, row_number integer, verdict text, name text, person_id uuid, detail jsonb)`.execute(tx)
  }
}
