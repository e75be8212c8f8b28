import { refuseFavour } from '@sangkien/domain/decision/favour'
import type { DecisionId, InitiativeId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import { loadDecision } from './decision.query.ts'
import { favourOf, stateOf } from './publish-case.ts'
import { viewDecision } from './view-decision.ts'

/** Keeps for which dossiers of a draft a new paper is better, in place of what was said before; the bases it cites follow. */
export async function weighFavour(tx: Tx, actor: Actor, id: DecisionId, { code, version, better, reasons }: { readonly code: string; readonly version: number; readonly better: readonly InitiativeId[]; readonly reasons: string }, now: Date): Promise<void> {
  const file = await loadDecision(tx, actor.org, id, dayOf(now), { hold: true })
  if (file.version !== version) throw new Stale(await viewDecision(tx, actor, id, now))
  const refusal = refuseFavour(stateOf(file), favourOf(file, dayOf(now)), { code, better, reasons })
  if (refusal) throw new Refuse(refusal)
  const said = { initiative_ids: [...new Set(better)], reasons, weighed_by: actor.id, weighed_at: now }
  await tx.insertInto('favour_weighed').values({ org_id: actor.org, decision_id: id, basis_code: code, ...said }).onConflict((on) => on.columns(['org_id', 'decision_id', 'basis_code']).doUpdateSet(said)).execute()
  await tx.updateTable('decision').set({ version: sql`version + 1` }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'decision.favour_weighed', noun: 'decision', subject: id, detail: { basis: code, better: better.length } })
}
