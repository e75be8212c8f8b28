import { delegate, endDelegation, listDelegations } from '@sangkien/contract/delegation'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Mount } from '../http/mount.ts'
import { loadDelegations } from './delegations.query.ts'
import { endDelegationOf, handOver } from './keep-delegations.ts'

/** Duties handed to another for a time (ủy quyền). */
export function delegationRoutes({ on }: Mount): void {
  on(listDelegations, ({ tx, actor, now }) => loadDelegations(tx, actor, dayOf(now)))
  on(delegate, async ({ tx, actor, now, body }) => {
    await handOver(tx, actor, body, now)
    return loadDelegations(tx, actor, dayOf(now))
  })
  on(endDelegation, async ({ tx, actor, now, params, body }) => {
    await endDelegationOf(tx, actor, params.id, body.to as Day, now)
    return loadDelegations(tx, actor, dayOf(now))
  })
}
