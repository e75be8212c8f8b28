import type { listPendingResults } from '@sangkien/contract/decision'
import type { ResultOf } from '@sangkien/contract/endpoint'
import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import { loadPendingItems } from './pending-results.query.ts'

type Pending = ResultOf<typeof listPendingResults>

/** What closed sittings left to decide, by sitting, the last one first. */
export async function pendingResults(tx: Tx, org: OrgId): Promise<Pending> {
  const bySitting = new Map<string, Pending[number]>()
  for (const { sittingId, sittingName, closedAt, initiativeId, code, title, result, stage, inDecision, reasons } of await loadPendingItems(tx, org)) {
    const sitting = bySitting.get(sittingId) ?? { sittingId, sittingName, closedAt, items: [] }
    sitting.items.push({ initiativeId, code, title, result, awaitingConsent: stage === 'awaiting_consent', inDecision, reasons })
    bySitting.set(sittingId, sitting)
  }
  return [...bySitting.values()]
}
