import type { InitiativeId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { declineReasons } from '../decision/decline-reasons.ts'
import { decision, item } from '../initiative/dossier-part.ts'
import { visibleTo } from '../initiative/visible-to.ts'

/** What became of a dossier, once that is for everyone who sees it: the day, the number of the decision, and why. */
export interface Decided { readonly on: Day | null; readonly number: string; readonly reasons: readonly string[] }

const ended: readonly Stage[] = ['recognised', 'declined', 'revoked', 'intake_refused', 'withdrawn']
interface Row { readonly id: InitiativeId; readonly stage: Stage; readonly stage_since: Date; readonly decided_on: Day | null; readonly refusal_reason: string | null; readonly pack: RegulationPack; readonly item: { readonly reasons: string; readonly reasonCodes: string[] } | null; readonly decision: { readonly issued: boolean; readonly number: number | null; readonly symbol: string | null; readonly dated: Day | null; readonly reasons: string } | null }

/** Of those of these dossiers that this reader sees and that came to an end. */
export async function decidedOn(tx: Tx, actor: Actor, ids: readonly InitiativeId[]): Promise<ReadonlyMap<InitiativeId, Decided>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`select i.id, i.stage, i.stage_since, i.decided_on, i.refusal_reason, r.pack, ${item} as item, ${decision} as decision
    from initiative i join regulation r on r.org_id = i.org_id and r.id = i.regulation_id
    where i.org_id = ${actor.org} and i.id = any(${ids as InitiativeId[]}::uuid[]) and i.stage = any(${ended as Stage[]}) and ${visibleTo(actor)}`.execute(tx)
  return new Map(rows.map((row) => [row.id, decidedOf(row)]))
}

function decidedOf({ stage, stage_since: since, decided_on: on, refusal_reason: refused, pack, item: concluded, decision: made }: Row): Decided {
  if (stage === 'withdrawn') return { on: dayOf(since), number: '', reasons: [] }
  if (stage === 'intake_refused') return { on: dayOf(since), number: '', reasons: refused ? [refused] : [] }
  const shown = made?.issued ? made : null
  const reasons = stage === 'recognised' ? [] : [...declineReasons(pack, concluded?.reasonCodes ?? []), shown?.reasons || (concluded?.reasons ?? '')]
  return { on: on ?? shown?.dated ?? null, number: shown?.number ? `${String(shown.number).padStart(2, '0')}/${shown.symbol ?? ''}` : '', reasons: reasons.filter((one) => one !== '') }
}
