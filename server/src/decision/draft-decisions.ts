import type { DecisionRow } from '@sangkien/contract/decision'
import { type ConcludedItem, decisionFor, refuseDraft } from '@sangkien/domain/decision/refuse-draft'
import { sayDate } from '@sangkien/domain/document/say-date'
import type { DecisionId, SittingId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { notify } from '../notice/notify.ts'
import { holdersOf } from '../people/holders-of.query.ts'
import { loadPacks } from './decision.query.ts'
import { lowerFirst } from './decision-facts.ts'
import { loadPendingItems, type PendingItem } from './pending-results.query.ts'
import { consentOf } from './publish-case.ts'

/** Drafts from a closed sitting one decision with all it recognised and one notice with all it declined. The sitting is held, so that a double click drafts once. */
export async function draftFrom(tx: Tx, actor: Actor, sitting: SittingId, now: Date): Promise<DecisionRow[]> {
  const there = await tx.selectFrom('sitting').where('org_id', '=', actor.org).where('id', '=', sitting).select('closed_at').forNoKeyUpdate().executeTakeFirst()
  if (!there) throw new NotFound()
  const pending = await loadPendingItems(tx, actor.org, sql`s.id = ${sitting}`)
  const packs = await loadPacks(tx, actor.org, pending.map(({ regulationId }) => regulationId))
  const concluded = pending.map((item): ConcludedItem & { readonly from: PendingItem } => ({
    id: item.initiativeId, stage: item.stage, result: item.result, inDecision: item.inDecision, consent: consentOf(item, (packs.get(item.regulationId) ?? nationalDefault).council), from: item,
  }))
  const refusal = refuseDraft({ closed: there.closed_at !== null, items: concluded })
  if (refusal) throw new Refuse(refusal)

  const { symbol } = await tx.selectFrom('organisation').where('id', '=', actor.org).select('symbol').executeTakeFirstOrThrow()
  const drafts: DecisionRow[] = []
  for (const kind of ['recognition', 'refusal'] as const) {
    const items = concluded.filter((item) => decisionFor(item) === kind).map(({ from }) => from)
    if (items.length > 0) drafts.push(await insertDraft(tx, actor, { kind, sitting, symbol: `${kind === 'refusal' ? 'TB' : 'QĐ'}-${symbol}`, items }, now))
  }
  await notify(tx, actor.org, { to: await holdersOf(tx, actor.org, 'decision_maker', dayOf(now)), kind: 'decision.drafted', facts: { decisions: drafts.map(({ id }) => id), about: drafts[0]?.about ?? '' }, now })
  return drafts
}

async function insertDraft(tx: Tx, actor: Actor, { kind, sitting, symbol, items }: { kind: 'recognition' | 'refusal'; sitting: SittingId; symbol: string; items: readonly PendingItem[] }, now: Date): Promise<DecisionRow> {
  const id = newId<DecisionId>()
  const about = `${kind === 'refusal' ? 'Không công nhận' : 'Công nhận'} sáng kiến ${lowerFirst(items[0]?.roundName ?? '')}`.trim()
  await tx.insertInto('decision').values({ org_id: actor.org, id, kind, sitting_id: sitting, about, symbol, created_by: actor.id, created_at: now }).execute()
  await tx.insertInto('decision_item').values(items.map((item, position) => ({ org_id: actor.org, decision_id: id, initiative_id: item.initiativeId, position, reasons: kind === 'refusal' ? reasonsOf(item) : '' }))).execute()
  await record(tx, actor.org, { at: now, actor, what: 'decision.drafted', noun: 'decision', subject: id, detail: { items: items.length, sitting } })
  return { id, kind, state: 'draft', about, numberText: null, dated: null, items: items.length, createdAt: now }
}

/** The council's reasons; for what it recognised and the superior body did not consent to, that body's answer. */
function reasonsOf({ result, reasons, consent }: PendingItem): string {
  if (result === 'decline') return reasons
  return `${consent?.issuer ?? 'Cơ quan cấp trên'} không chấp thuận công nhận sáng kiến của người đứng đầu cơ quan (Văn bản số ${consent?.number ?? ''} ngày ${consent?.dated ? sayDate(consent.dated as Day) : ''})`
}
