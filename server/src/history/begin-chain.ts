import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'

/** What the first link of every chain points to. */
export const noHash = '0'.repeat(64)

export const beginChain = (tx: Tx, org: OrgId) => tx.insertInto('history_head').values({ org_id: org, seq: 0, hash: noHash }).execute()
