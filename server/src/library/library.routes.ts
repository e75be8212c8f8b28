import { exportLibrary as exportLibraryDoor, readLibraryEntry, readPublicEntry, searchLibrary, searchPublicLibrary } from '@sangkien/contract/library'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { type Db, inOrganisation } from '../db.ts'
import type { Mount } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { exportLibrary } from './export-library.ts'
import { searchRecognised } from './library.query.ts'
import { readEntry } from './read-entry.ts'

/** Recognised initiatives for everyone in the house, and for everyone at all where the agency opens the library. */
export function libraryRoutes({ on, onPublic }: Mount): void {
  on(searchLibrary, ({ tx, actor, now, query }) => searchRecognised(tx, actor.org, query, dayOf(now)))
  on(exportLibraryDoor, async ({ house, actor, now, query }) => exportLibrary(house.db, actor, query, now))
  on(readLibraryEntry, ({ tx, actor, params }) => readEntry(tx, actor.org, params.id as InitiativeId))

  onPublic(searchPublicLibrary, async ({ house, now, params, query }) => {
    const { id, name } = await openLibrary(house.db, params.organisation)
    return inOrganisation(house.db, id, async (tx) => ({ ...(await searchRecognised(tx, id, query, dayOf(now), { outside: true })), organisationName: name, today: dayOf(now) }))
  })
  onPublic(readPublicEntry, async ({ house, params }) => {
    const { id } = await openLibrary(house.db, params.organisation)
    return inOrganisation(house.db, id, (tx) => readEntry(tx, id, params.id as InitiativeId, { outside: true }))
  })
}

/** The agency by its code, when it opens its library: one that does not and one that is not here are the same. */
async function openLibrary(db: Db, code: string): Promise<{ id: OrgId; name: string }> {
  const found = await db.selectFrom('organisation').where('code', '=', code.toLowerCase())
    .where(sql<boolean>`coalesce((settings ->> 'libraryPublic')::boolean, false)`).select(['id', 'name']).executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}
