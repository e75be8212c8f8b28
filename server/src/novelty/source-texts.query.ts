import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { prepared, type Tx } from '../db.ts'
import { visibleTo } from '../initiative/visible-to.ts'
import type { TextKind } from '@sangkien/domain/novelty/text-kind'

export interface SourceText {
  readonly id: string; readonly kind: TextKind; readonly title: string; readonly authors: readonly string[]; readonly authorIds: readonly PersonId[]; readonly unitName: string; readonly year: number | null; readonly decision: string; readonly source: string
  readonly receivedAt: Date | null; readonly receiptNumber: number | null; readonly addedAt: Date; readonly titleOnly: boolean; readonly poorPages: readonly { readonly page: number; readonly confidence: number }[]
  readonly initiativeId: InitiativeId | null; readonly code: string | null; readonly stage: Stage | null
  /** Whether this reader may see it: a dossier by the rule of dossiers, what is recognised and what was taken in by whoever reads checks. */
  readonly visible: boolean
}

/** What sources are, for this reader, in one statement. */
export async function sourceTexts(tx: Tx, actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, SourceText>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<SourceText>`
    select ${prepared} t.id, t.kind, t.title, t.authors, t.author_ids as "authorIds", t.unit_text as "unitName", t.year, t.decision, t.source, coalesce(i.received_at, t.received_at) as "receivedAt", t.added_at as "addedAt", t.title_only as "titleOnly", t.poor_pages as "poorPages",
      i.id as "initiativeId", i.receipt_number as "receiptNumber", i.code, i.stage, t.kind <> 'dossier' or coalesce(${visibleTo(actor)}, false) as visible
    from corpus_text t left join initiative i on i.org_id = t.org_id and i.id = t.initiative_id
    where t.org_id = ${actor.org} and t.id = any(${ids as string[]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}
