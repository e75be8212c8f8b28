import { createHash } from 'node:crypto'
import type { OrgId } from '@sangkien/domain/ids'
import type { Reading } from '@sangkien/domain/novelty/prepare'
import { noOwnWords, type OwnWords, readingOf } from '@sangkien/domain/novelty/reading'
import { defaultThresholds, type Thresholds } from '@sangkien/domain/novelty/thresholds'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** How the texts of an agency are read now, with what tells one way of reading from another: an index is of one. */
export interface AgencyReading { readonly reading: Reading; readonly sha256: string }

/** Goes with the code: a change in how words, prints or terms are made asks for new indexes. */
const readingVersion = 2
const kept = new Map<string, Reading>()
const mostKept = 20

export async function readingOfAgency(tx: Tx, org: OrgId): Promise<AgencyReading> {
  const own = await ownWords(tx, org)
  const units = await tx.selectFrom('unit').where('org_id', '=', org).select('name').distinct().orderBy('name').execute()
  const agency = await tx.selectFrom('organisation').where('id', '=', org).select(['name', 'parent_name', 'short_name']).executeTakeFirstOrThrow()
  const packs = await tx.selectFrom('regulation').where('org_id', '=', org).select(sql<RegulationPack['sections']>`pack -> 'sections'`.as('sections')).orderBy('id').execute()
  const names = [...new Set([agency.name, agency.parent_name ?? '', agency.short_name ?? '', ...units.map(({ name }) => name)])]
  const labels = [...new Set(packs.flatMap(({ sections }) => sections.map(({ label }) => label)))].toSorted()
  const sha256 = createHash('sha256').update(JSON.stringify([readingVersion, own, names, labels])).digest('hex')
  const reading = kept.get(sha256) ?? readingOf(own, names, labels)
  if (kept.size >= mostKept) kept.clear()
  kept.set(sha256, reading)
  return { reading, sha256 }
}

export async function ownWords(tx: Tx, org: OrgId): Promise<OwnWords> {
  const rows = await tx.selectFrom('novelty_setting').where('org_id', '=', org).where('name', 'in', ['abbreviations', 'synonyms', 'names']).select(['name', 'value']).execute()
  return { ...noOwnWords, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) }
}

export async function thresholdsOf(tx: Tx, org: OrgId): Promise<Thresholds> {
  const row = await tx.selectFrom('novelty_setting').where('org_id', '=', org).where('name', '=', 'thresholds').select('value').executeTakeFirst()
  return { ...defaultThresholds, ...(row?.value as Partial<Thresholds> | undefined) }
}
