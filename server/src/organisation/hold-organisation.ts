import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'

/** Lets one change of what the whole agency hangs on (units, accounts of administrators, versions, rounds) happen at a time. */
export const holdOrganisation = (tx: Tx, org: OrgId) =>
  tx.selectFrom('organisation').where('id', '=', org).select(['version', 'settings']).forNoKeyUpdate().executeTakeFirstOrThrow()
