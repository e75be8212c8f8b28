import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'

type Kind = 'examine' | 'complete' | 'decide'

/** Begins a term. Begun again on the day it began before, it is the same term with its new end. */
export async function beginTerm(tx: Tx, org: OrgId, id: InitiativeId, kind: Kind, startsOn: Day, dueOn: Day): Promise<void> {
  await tx.insertInto('term').values({ org_id: org, initiative_id: id, kind, starts_on: startsOn, due_on: dueOn, paused_on: null, ended_at: null })
    .onConflict((on) => on.columns(['org_id', 'initiative_id', 'kind', 'starts_on']).doUpdateSet({ due_on: dueOn, paused_on: null, ended_at: null })).execute()
}

/** Ends the running terms of these kinds. */
export async function endTerms(tx: Tx, org: OrgId, id: InitiativeId, kinds: readonly Kind[], now: Date): Promise<void> {
  await tx.updateTable('term').set({ ended_at: now }).where('org_id', '=', org).where('initiative_id', '=', id).where('kind', 'in', [...kinds]).where('ended_at', 'is', null).execute()
}
