import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { type MoveName, moves, refuseMove, type Stage } from '@sangkien/domain/initiative/stage'
import type { Tx } from '../db.ts'
import { NotFound, Refuse } from '../http/refuse.ts'

/**
 * The one door through which an initiative changes stage, by compare and set: when somebody was first, no row matches and
 * the refusal is worked out from what stands there now. Columns that a CHECK ties to the stage go through here with it.
 */
export async function changeStage(
  tx: Tx, org: OrgId, id: InitiativeId, move: MoveName, now: Date,
  tied: { readonly decided_on?: string | null; readonly refusal_code?: string; readonly refusal_reason?: string; readonly code?: string; readonly received_at?: Date; readonly receipt_number?: number; readonly accepted_at?: Date; readonly closed_at?: Date | null; readonly round_id?: string | null; readonly regulation_id?: string } = {},
): Promise<Stage> {
  const changed = await tx.updateTable('initiative')
    .set({ ...(tied as object), stage: moves[move].to, stage_since: now })
    .where('org_id', '=', org).where('id', '=', id).where('stage', 'in', [...moves[move].from])
    .returning('stage').executeTakeFirst()
  if (changed) return changed.stage
  const there = await tx.selectFrom('initiative').where('org_id', '=', org).where('id', '=', id).select('stage').executeTakeFirst()
  if (!there) throw new NotFound()
  const refusal = refuseMove(there.stage, move)
  // Nothing matched a moment ago, yet the move is allowed now: somebody changed it in between, and trying again is right.
  throw refusal ? new Refuse(refusal) : new NotFound()
}
