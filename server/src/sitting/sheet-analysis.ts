import type { SheetAnalysis } from '@sangkien/contract/sheet-analysis'
import type { InitiativeId } from '@sangkien/domain/ids'
import { analyseSheets, orderByDisagreement } from '@sangkien/domain/scoring/analyse-sheets'
import { orderAround, refuseOrdering } from '@sangkien/domain/sitting/refuse-ordering'
import { refuseNotOpened } from '@sangkien/domain/sitting/refuse-sitting'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { sheetTotal } from '../scoring/sheet-total.ts'
import { authorsOf, roomOf, runs } from './room.ts'
import type { ItemFacts, SittingFacts } from './sitting.query.ts'
import { mayNotKnow } from './may-not-know.ts'
import { countedSheets } from './view-item.ts'

/** The dossiers whose points this person may know, as their sheets lie. Who does not run the sitting, or keeps the accounts, finds nothing; before it opens there is nothing to find. */
function scored(facts: SittingFacts, actor: Actor) {
  const { scale } = facts.pack
  if (!runs(facts, actor) || actor.roles.has('administrator')) throw new NotFound()
  if (!scale) throw new Refuse({ code: 'scoring.no_scale' })
  const refusal = refuseNotOpened(roomOf(facts))
  if (refusal) throw new Refuse(refusal)
  const known = facts.items.filter((item) => item.stage !== 'withdrawn' && !mayNotKnow(item, actor))
  const dossiers = known.map((item) => ({ id: item.initiativeId, sheets: countedSheets(facts, item).map(({ scorer, marks }) => ({ scorer, total: sheetTotal(scale, marks) ?? 0 })) }))
  return { known, analysis: analyseSheets(scale, dossiers) }
}

export function viewSheetAnalysis(facts: SittingFacts, actor: Actor): SheetAnalysis {
  const { known, analysis } = scored(facts, actor)
  const named = ({ scorer, ...said }: { readonly scorer: string }) => ({ ...said, personId: scorer, name: facts.members.find(({ personId }) => personId === scorer)?.name ?? '' })
  return {
    line: analysis.line,
    severity: analysis.severity.map(named) as SheetAnalysis['severity'],
    agreement: analysis.agreement.map(({ id, outliers, ...of }, at) => ({ initiativeId: id, code: known[at]!.code, title: known[at]!.title, ...of, outliers: outliers.map(named) as SheetAnalysis['agreement'][number]['outliers'] })),
    acts: { order: refuseOrdering(roomOf(facts), facts.items.some(isTakenUp)) ?? null },
  }
}

const isTakenUp = ({ result, votes, ballot, firstVote, discussions, stage }: ItemFacts): boolean => stage !== 'withdrawn' && (result !== null || votes.length > 0 || ballot !== null || firstVote !== null || discussions.length > 0)

/**
 * Puts the agenda in the order of disagreement. What a member of the council is an author of keeps its place: an author learns
 * nothing of how the council came to its result, and a place among the others would tell.
 */
export async function orderAgenda(tx: Tx, actor: Actor, facts: SittingFacts, now: Date): Promise<void> {
  const { analysis } = scored(facts, actor)
  const refusal = refuseOrdering(roomOf(facts), facts.items.some(isTakenUp))
  if (refusal) throw new Refuse(refusal)
  const { members } = roomOf(facts)
  const wanted = orderByDisagreement(analysis.agreement)
  const staying = new Set(facts.items.filter((item) => !wanted.includes(item.initiativeId) || authorsOf(item).some((author) => members.includes(author))).map(({ initiativeId }) => initiativeId))
  const order = orderAround<InitiativeId>(facts.items.map(({ initiativeId }) => initiativeId), wanted, staying)
  await sql`update sitting_item si set position = o.position from unnest(${order}::uuid[]) with ordinality o(id, position)
    where si.org_id = ${actor.org} and si.sitting_id = ${facts.id} and si.initiative_id = o.id`.execute(tx)
  await record(tx, actor.org, { at: now, actor, what: 'sitting.agenda_ordered', noun: 'sitting', subject: facts.id, detail: {} })
}
