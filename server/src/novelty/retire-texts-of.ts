import type { OrgId } from '@sangkien/domain/ids'
import type { RawBuilder } from 'kysely'
import type { Tx } from '../db.ts'
import { nextNumbers } from '../decision/number-series.ts'

/** Takes all texts that something brought out of later checks, however many; `which` is said of `corpus_text`. Gives how many there were. */
export async function retireTextsOf(tx: Tx, org: OrgId, which: RawBuilder<boolean>, now: Date): Promise<number> {
  // First the numbers are held: nothing more of it comes in until commit.
  const before = await nextNumbers(tx, org, 'corpus', 0, 1)
  const { numUpdatedRows } = await tx.updateTable('corpus_text').set({ retired_at: now, retired_before: before }).where('org_id', '=', org).where('retired_at', 'is', null).where(which).executeTakeFirst()
  return Number(numUpdatedRows)
}
