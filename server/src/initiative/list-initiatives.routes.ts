import { exportInitiatives, listInitiatives } from '@sangkien/contract/initiative'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Mount } from '../http/mount.ts'
import { dayOf } from '@sangkien/domain/time/day'
import { unitsNamed } from '../organisation/units-named.query.ts'
import { exportList } from './export-initiatives.ts'
import { countListed } from './count-listed.ts'
import { listingFor } from './list-filter.ts'
import { loadPage } from './list-initiatives.query.ts'
import { countingOf } from './list-order.ts'

export function initiativeListRoutes({ on }: Mount): void {
  on(listInitiatives, async ({ tx, actor, now, query }) => {
    const calendar = await loadCalendar(tx, actor.org)
    const listing = listingFor(actor, query, now, calendar, await unitsNamed(tx, actor.org, query.q, dayOf(now)))
    const { atLeast, ...page } = await loadPage(tx, actor, listing, { sort: query.sort, after: query.after, limit: query.limit }, now, calendar)
    return { ...page, ...(await countListed(tx, countingOf(actor, listing), atLeast)) }
  })
  on(exportInitiatives, ({ tx, actor, now, query }) => exportList(tx, actor, query, now))
}
