import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseMove, refuseMover } from '@sangkien/domain/initiative/stage'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { changeStage } from './change-stage.ts'
import { authorIds } from './dossier-case.ts'
import { holdDossier } from './hold-dossier.ts'
import { officersOf } from './late-filing.ts'

/** An author takes the dossier back, or drops a draft; the filing date stays on record (initiative-law.md 6.1, row 18). */
export async function withdrawInitiative(tx: Tx, actor: Actor, id: InitiativeId, reason: string, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseMover('withdraw', { isAuthor: of.row.is_author, roles: [] }) ?? refuseMove(of.stage, 'withdraw')
  if (refusal) throw new Refuse(refusal)
  await changeStage(tx, actor.org, id, 'withdraw', now, { closed_at: now })
  await tx.updateTable('term').set({ ended_at: now }).where('org_id', '=', actor.org).where('initiative_id', '=', id).where('ended_at', 'is', null).execute()
  await record(tx, actor.org, { at: now, actor, what: of.row.received_at ? 'initiative.withdrawn' : 'initiative.discarded', noun: 'initiative', subject: id, detail: { from: of.stage, reason } })
  const others = authorIds(of).filter((person) => person !== actor.id)
  await notify(tx, actor.org, { to: of.row.received_at ? [...officersOf(of), ...others] : others, kind: 'initiative.withdrawn', initiativeId: id, facts: { byName: actor.name }, now })
}
