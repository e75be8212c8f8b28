import type { OrgId } from '@sangkien/domain/ids'
import { inOrganisation } from '../db.ts'
import type { House } from '../http/mount.ts'
import { askForIndex, beginIndex } from './build-index.ts'
import { collectDossiers, collectPast } from './collect-texts.ts'
import { readingOfAgency } from './reading-of-agency.ts'
import { tendIndex } from './tend-index.ts'

/** Keeps every agency's corpus whole and its index quick; an index built with other words or for far fewer texts is built anew. `thorough`: also looks for what is not in the corpus yet. */
export async function tendCorpora(house: House, { thorough }: { readonly thorough: boolean }): Promise<void> {
  for (const { id: org } of await house.db.selectFrom('organisation').select('id').execute()) {
    if (thorough) await completeCorpus(house, org)
    while (await inOrganisation(house.db, org, (tx) => tendIndex(tx, org)));
    if (thorough && (await isOutgrown(house, org))) await inOrganisation(house.db, org, (tx) => askForIndex(tx, org, null, house.clock()))
    if (await inOrganisation(house.db, org, (tx) => tx.selectFrom('corpus_index').where('org_id', '=', org).where('state', '=', 'building').select('id').executeTakeFirst())) beginIndex(house, org)
  }
}

async function completeCorpus(house: House, org: OrgId): Promise<void> {
  while ((await inOrganisation(house.db, org, (tx) => collectDossiers(tx, org, house.clock()))) > 0);
  while ((await inOrganisation(house.db, org, (tx) => collectPast(tx, org, house.clock()))) > 0);
}

/** How much a corpus grows before its words are counted again. */
const growth = 2
const worthBuilding = 50

const isOutgrown = (house: House, org: OrgId): Promise<boolean> => inOrganisation(house.db, org, async (tx) => {
  const serving = await tx.selectFrom('corpus_index').where('org_id', '=', org).where('state', '=', 'serving').select(['upto', 'reading_sha256']).executeTakeFirst()
  const last = await tx.selectFrom('counter').where('org_id', '=', org).where('series', '=', 'corpus').select('last').executeTakeFirst()
  if (!serving || !last) return false
  const { sha256 } = await readingOfAgency(tx, org)
  return sha256 !== serving.reading_sha256 || (last.last > worthBuilding && last.last > serving.upto * growth)
})
