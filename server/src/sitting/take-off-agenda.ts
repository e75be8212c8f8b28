import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseOffAgenda } from '@sangkien/domain/sitting/refuse-agenda'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { notify } from '../notice/notify.ts'
import { authorsOf, roomOf } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'

/** Takes a dossier off an agenda that has not begun: scoring of it ends, and marks nobody has handed in go with it, keyed in from paper or not, as do its reviewers. */
export async function takeOffAgenda(tx: Tx, actor: Actor, facts: SittingFacts, id: InitiativeId, now: Date): Promise<void> {
  const item = facts.items.find((one) => one.initiativeId === id)
  if (!item) throw new NotFound()
  const refusal = refuseOffAgenda(roomOf(facts), item.sheets.length > 0)
  if (refusal) throw new Refuse(refusal)
  for (const table of ['score_sheet', 'paper_sheet', 'reviewer'] as const) await tx.deleteFrom(table).where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', id).execute()
  await tx.deleteFrom('sitting_item').where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', id).execute()
  if (item.stage === 'scoring') await changeStage(tx, actor.org, id, 'take_off_agenda', now)
  await notify(tx, actor.org, { to: authorsOf(item), kind: 'initiative.off_agenda', initiativeId: id, facts: { sitting: facts.name }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.off_agenda', noun: 'initiative', subject: id, detail: { sittingId: facts.id, sitting: facts.name } })
}
