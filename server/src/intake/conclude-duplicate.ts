import type { InitiativeId } from '@sangkien/domain/ids'
import type { Filing } from '@sangkien/domain/intake/first-filed'
import { refuseExamining } from '@sangkien/domain/intake/refuse-check'
import { refuseDuplicate } from '@sangkien/domain/intake/refuse-duplicate'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { authorIds, type DossierCase, isAccepted } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { visibleTo } from '../initiative/visible-to.ts'

const examined = (of: DossierCase) => ({ stage: of.stage, accepted: isAccepted(of), authors: authorIds(of) })

/** The officer concludes that an earlier dossier has the same solution: test (a) of novelty fails for this one and points there. */
export async function concludeDuplicate(tx: Tx, actor: Actor, id: InitiativeId, { earlierId, reason }: { earlierId: InitiativeId; reason: string }, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const earlier = await tx.selectFrom('initiative as i').where('i.org_id', '=', actor.org).where('i.id', '=', earlierId).where('i.received_at', 'is not', null).where(visibleTo(actor))
    .select(['i.code', 'i.received_at', 'i.receipt_number']).executeTakeFirst()
  if (!earlier) throw new NotFound()
  const filingOf = (filed: InitiativeId, received: Date | null, number: number | null): Filing => ({ id: filed, receivedAt: received ?? now, receiptNumber: number ?? 0 })
  const dossier = { ...examined(of), filing: filingOf(id, of.row.received_at, of.row.receipt_number) }
  const refusal = refuseDuplicate(dossier, actor.id, filingOf(earlierId, earlier.received_at, earlier.receipt_number), reason)
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('initiative').set({ duplicate_of: earlierId, duplicate_reason: reason, duplicate_by: actor.id, duplicate_at: now }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.duplicate_concluded', noun: 'initiative', subject: id, detail: { earlier: earlier.code, earlierId, reason } })
}

/** Takes the conclusion back, as long as the dossier is examined. */
export async function dropDuplicate(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseExamining(examined(of), actor.id)
  if (refusal) throw new Refuse(refusal)
  if (!of.row.duplicate) return
  await tx.updateTable('initiative').set({ duplicate_of: null, duplicate_reason: null, duplicate_by: null, duplicate_at: null }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.duplicate_dropped', noun: 'initiative', subject: id, detail: { earlier: of.row.duplicate.code } })
}
