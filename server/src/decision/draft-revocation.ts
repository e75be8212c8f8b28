import type { DecisionId, InitiativeId } from '@sangkien/domain/ids'
import { refuseRevocation } from '@sangkien/domain/decision/refuse-revocation'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { revocationCase } from './revocation-case.ts'

/** Drafts the revocation of a recognition, by the ground its authors were told; approved and issued like any decision. */
export async function draftRevocationOf(tx: Tx, actor: Actor, initiative: InitiativeId, reasons: string, now: Date): Promise<DecisionId> {
  const of = await holdDossier(tx, actor, initiative, now)
  const refusal = refuseRevocation(revocationCase(of), now)
  if (refusal) throw new Refuse(refusal)
  const { ground } = of.row.revocation!
  const title = of.dossier.title

  const id = newId<DecisionId>()
  await tx.insertInto('decision').values(({ selectFrom }) => ({
    org_id: actor.org, id, kind: 'revocation' as const, about: `Hủy bỏ việc công nhận sáng kiến “${title}”`, ground, created_by: actor.id, created_at: now,
    symbol: selectFrom('organisation').where('id', '=', actor.org).select(sql<string>`'QĐ-' || symbol`.as('symbol')),
  })).execute()
  await tx.insertInto('decision_item').values({ org_id: actor.org, decision_id: id, initiative_id: initiative, position: 0, reasons }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'decision.drafted', noun: 'decision', subject: id })
  await notify(tx, actor.org, { to: await holdersOf(tx, actor.org, 'decision_maker', dayOf(now)), kind: 'decision.drafted', facts: { decisions: [id], about: title }, now })
  return id
}
