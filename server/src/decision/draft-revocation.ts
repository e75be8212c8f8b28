import type { DecisionId, InitiativeId } from '@sangkien/domain/ids'
import { refuseRevocation } from '@sangkien/domain/decision/refuse-revocation'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { visibleTo } from '../initiative/visible-to.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'

/** Drafts the revocation of a recognition by a ground of the regulation it was recognised under; approved and issued like any decision. */
export async function draftRevocationOf(tx: Tx, actor: Actor, initiative: InitiativeId, about: { readonly ground: string; readonly reasons: string }, now: Date): Promise<DecisionId> {
  const row = await tx.selectFrom('initiative as i').innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'i.org_id').onRef('g.id', '=', 'i.regulation_id'))
    .where('i.org_id', '=', actor.org).where('i.id', '=', initiative).where(visibleTo(actor)).select(['i.stage', 'i.title', 'g.pack']).forNoKeyUpdate('i').executeTakeFirst()
  if (!row) throw new NotFound()
  // Read after the lock on the dossier: a double click finds the first draft.
  const drafted = await tx.selectFrom('decision as d').innerJoin('decision_item as di', (on) => on.onRef('di.org_id', '=', 'd.org_id').onRef('di.decision_id', '=', 'd.id'))
    .where('d.org_id', '=', actor.org).where('di.initiative_id', '=', initiative).where('d.kind', '=', 'revocation').where('d.cancelled_at', 'is', null).select('d.id').executeTakeFirst()
  const refusal = refuseRevocation({ stage: row.stage, drafted: drafted !== undefined, reply: null }, (row.pack as RegulationPack).revocationGrounds, about, now)
  if (refusal) throw new Refuse(refusal)

  const id = newId<DecisionId>()
  await tx.insertInto('decision').values(({ selectFrom }) => ({
    org_id: actor.org, id, kind: 'revocation' as const, about: `Hủy bỏ việc công nhận sáng kiến “${row.title}”`, ground: about.ground, created_by: actor.id, created_at: now,
    symbol: selectFrom('organisation').where('id', '=', actor.org).select(sql<string>`'QĐ-' || symbol`.as('symbol')),
  })).execute()
  await tx.insertInto('decision_item').values({ org_id: actor.org, decision_id: id, initiative_id: initiative, position: 0, reasons: about.reasons }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'decision.drafted', noun: 'decision', subject: id })
  await notify(tx, actor.org, { to: await holdersOf(tx, actor.org, 'decision_maker', dayOf(now)), kind: 'decision.drafted', facts: { decisions: [id], about: row.title }, now })
  return id
}
