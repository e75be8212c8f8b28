import type { OrgId } from '@sangkien/domain/ids'
import { inOrganisation } from '../db.ts'
import type { House } from '../http/mount.ts'
import { collectPast } from './collect-texts.ts'
import { tendIndex } from './tend-index.ts'

/** Once a long list is in: what the library has come to hold goes into the corpus, a thousand at a time so that nobody waits long, and the index packs what came. */
export async function catchUpWithLists(house: House, org: OrgId): Promise<void> {
  while ((await inOrganisation(house.db, org, (tx) => collectPast(tx, org, house.clock()))) > 0);
  await inOrganisation(house.db, org, (tx) => tendIndex(tx, org))
}
