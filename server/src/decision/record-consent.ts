import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseConsent } from '@sangkien/domain/decision/refuse-consent'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { authorIds } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'

export interface Answer { readonly given: boolean; readonly number: string; readonly dated: Day; readonly issuer: string }

/** The superior body's answer by its paper (Nghị định 13/2012, Điều 7 khoản 2): either way the dossier waits for a decision, to recognise or to decline. */
export async function recordAnswer(tx: Tx, actor: Actor, id: InitiativeId, { given, number, dated, issuer }: Answer, now: Date): Promise<void> {
  const { org } = actor
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseConsent({ stage: of.stage, authors: authorIds(of) }, actor.id, now, dated)
  if (refusal) throw new Refuse(refusal)
  await changeStage(tx, org, id, 'record_consent', now)
  const answer = { given, number, dated, issuer, recorded_by: actor.id, recorded_at: now }
  await tx.insertInto('consent').values({ org_id: org, initiative_id: id, asked_at: now, ...answer })
    .onConflict((on) => on.columns(['org_id', 'initiative_id']).doUpdateSet(answer)).execute()
  // Whether it was given is part of the result: the history, which authors read of their dossier, does not tell.
  await record(tx, org, { at: now, actor, what: 'initiative.consent_recorded', noun: 'initiative', subject: id })
}
