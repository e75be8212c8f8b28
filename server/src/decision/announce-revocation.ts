import { refuseAnnouncing, refuseDroppingNotice } from '@sangkien/domain/decision/refuse-revocation'
import type { InitiativeId } from '@sangkien/domain/ids'
import { dueDate } from '@sangkien/domain/initiative/term'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { authorIds } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { notify } from '../notice/notify.ts'
import { revocationCase } from './revocation-case.ts'

/** Tells the authors on what ground their recognition may be revoked, and until when they may reply. */
export async function announceRevocation(tx: Tx, actor: Actor, id: InitiativeId, about: { readonly ground: string; readonly reasons: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const { pack } = of.rules.regulation
  const refusal = refuseAnnouncing(revocationCase(of), pack, about)
  if (refusal) throw new Refuse(refusal)
  const { due } = dueDate(dayOf(now), pack.terms.revocation_reply, of.calendar)
  await tx.insertInto('revocation_notice').values({ org_id: actor.org, id: newId(), initiative_id: id, ...about, announced_by: actor.id, announced_at: now, due_on: due }).execute()
  await notify(tx, actor.org, { to: authorIds(of), kind: 'revocation.announced', initiativeId: id, facts: { due }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.revocation_announced', noun: 'initiative', subject: id, detail: { due } })
}

/** Lets the recognition stand after all: the authors hear that too. */
export async function dropRevocation(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseDroppingNotice(revocationCase(of))
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('revocation_notice').set({ dropped_at: now }).where('org_id', '=', actor.org).where('initiative_id', '=', id).where('dropped_at', 'is', null).execute()
  await notify(tx, actor.org, { to: authorIds(of), kind: 'revocation.dropped', initiativeId: id, facts: {}, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.revocation_dropped', noun: 'initiative', subject: id })
}
