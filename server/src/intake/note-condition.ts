import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseCheck } from '@sangkien/domain/intake/refuse-check'
import type { Verdict } from '@sangkien/domain/intake/refuse-accept'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { authorIds, isAccepted } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'

/** An officer's finding on one condition of the regulation; noted again, it replaces the former one. */
export async function noteCondition(tx: Tx, actor: Actor, id: InitiativeId, condition: string, { verdict, note }: { verdict: Verdict; note: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseCheck({ stage: of.stage, accepted: isAccepted(of), authors: authorIds(of) }, of.rules.regulation.pack.conditions, actor.id, condition)
  if (refusal) throw new Refuse(refusal)
  const found = { verdict, note, checked_by: actor.id, checked_at: now }
  await tx.insertInto('intake_check').values({ org_id: actor.org, initiative_id: id, condition, ...found })
    .onConflict((on) => on.columns(['org_id', 'initiative_id', 'condition']).doUpdateSet(found)).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.condition_checked', noun: 'initiative', subject: id, detail: { condition, verdict } })
}
