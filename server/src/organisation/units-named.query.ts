import type { OrgId, UnitId } from '@sangkien/domain/ids'
import { fold } from '@sangkien/domain/text/fold'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { withPredecessors, withSuccessors } from './succession.ts'

/** The fewest letters taken for the name of a unit: a shorter word is in half of them. */
const least = 4

/**
 * Units whose name or code has every word of what was typed, with what they came from and what came of them: the old name finds
 * what is done under the new one, and the new one what was done under the old.
 */
export async function unitsNamed(tx: Tx, org: OrgId, typed: string | undefined, today: Day): Promise<UnitId[]> {
  const words = fold(typed ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (words.join('').length < least) return []
  const named = sql`array(select u.id from unit u where u.org_id = ${org} and ${sql.join(words.map((word) => sql`' ' || translate(u.folded, '-/.,', '    ') like ${`% ${word}%`}`), sql` and `)})`
  const { rows } = await sql<{ ids: UnitId[] }>`select ${withPredecessors(named, org, today)} || ${withSuccessors(named, org, today)} as ids`.execute(tx)
  return [...new Set(rows[0]?.ids)]
}
