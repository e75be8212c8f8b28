import type { InitiativeId } from '@sangkien/domain/ids'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { changeStage } from '../initiative/change-stage.ts'
import { visibleTo } from '../initiative/visible-to.ts'

export interface Answer { readonly given: boolean; readonly number: string; readonly dated: Day; readonly issuer: string }

/** The superior body's answer by its paper (Nghị định 13/2012, Điều 7 khoản 2): either way the dossier waits for a decision, to recognise or to decline. */
export async function recordAnswer(tx: Tx, actor: Actor, id: InitiativeId, { given, number, dated, issuer }: Answer, now: Date): Promise<void> {
  const { org } = actor
  const there = await tx.selectFrom('initiative as i').where('i.org_id', '=', org).where('i.id', '=', id).where(visibleTo(actor)).select('i.id').executeTakeFirst()
  if (!there) throw new NotFound()
  const today = dayOf(now)
  if (dated > today) throw new Refuse({ code: 'decision.day_in_future', day: dated, today })
  await changeStage(tx, org, id, 'record_consent', now)
  const answer = { given, number, dated, issuer, recorded_by: actor.id, recorded_at: now }
  await tx.insertInto('consent').values({ org_id: org, initiative_id: id, asked_at: now, ...answer })
    .onConflict((on) => on.columns(['org_id', 'initiative_id']).doUpdateSet(answer)).execute()
  // Whether it was given is part of the result: the history, which authors read of their dossier, does not tell.
  await record(tx, org, { at: now, actor, what: 'initiative.consent_recorded', noun: 'initiative', subject: id })
}
