import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'

/** Ends every open session of a person, but for the one named. */
export const endSessions = (tx: Tx, org: OrgId, person: PersonId, now: Date, except?: string) =>
  tx.updateTable('session').set({ ended_at: now }).where('org_id', '=', org).where('person_id', '=', person).where('ended_at', 'is', null)
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? '')).execute()
