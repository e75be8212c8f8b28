import { refuseReply } from '@sangkien/domain/decision/refuse-revocation'
import type { InitiativeId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { revocationCase } from './revocation-case.ts'

/** What an author has to say before their recognition is revoked: once, and kept as it was said. */
export async function replyToRevocation(tx: Tx, actor: Actor, id: InitiativeId, words: string, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseReply(revocationCase(of), actor.id, now)
  if (refusal) throw new Refuse(refusal)
  await tx.insertInto('revocation_reply').values({ org_id: actor.org, notice_id: of.row.revocation!.id, person_id: actor.id, words, given_at: now }).execute()
  await notify(tx, actor.org, { to: await holdersOf(tx, actor.org, 'secretariat', dayOf(now)), kind: 'revocation.replied', initiativeId: id, facts: { byName: actor.name }, now })
  await record(tx, actor.org, { at: now, actor, what: 'initiative.revocation_replied', noun: 'initiative', subject: id })
}
