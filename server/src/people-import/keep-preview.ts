import type { OrgId } from '@sangkien/domain/ids'
import { type PlannedRow, type Verdict, verdicts } from '@sangkien/domain/import/plan-people'
import type { Counts } from '@sangkien/domain/import/refuse-import'
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
  for (let from = 0; from < rows.length; from += atATime)
    await tx.insertInto('import_row').values(rows.slice(from, from + atATime).map(({ row, verdict, name, personId, ...detail }, n) => ({
      org_id: org, import_id: id, position: from + n, row_number: row, verdict, name, person_id: personId,
      detail: JSON.stringify({ ...detail, ...((verdict === 'wrong' || verdict === 'doubtful') && { cells: Array.from(cells.get(row ?? 0) ?? [], (cell) => cell?.text ?? '') }) }),
    }))).execute()
}
