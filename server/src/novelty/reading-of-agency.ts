import { createHash } from 'node:crypto'
import type { OrgId } from '@sangkien/domain/ids'
import type { Reading } from '@sangkien/domain/novelty/prepare'
import { noOwnWords, type OwnWords, readingOf } from '@sangkien/domain/novelty/reading'
import { defaultThresholds, type Thresholds } from '@sangkien/domain/novelty/thresholds'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { sql } from 'kysely'
import { prepared, type Tx } from '../db.ts'

/** How the texts of an agency are read now, with what tells one way of reading from another (an index is of one), and from where on signals are shown. */
export interface AgencyReading { readonly reading: Reading; readonly sha256: string; readonly thresholds: Thresholds }

/** Goes with the code: a change in how words, prints or terms are made asks for new indexes. */
const readingVersion = 2
const kept = new Map<string, Reading>()
const mostKept = 20

export async function readingOfAgency(tx: Tx, org: OrgId): Promise<AgencyReading> {
  const { rows: [agency] } = await sql<{ name: string; parent: string | null; short: string | null; units: readonly string[]; sections: readonly RegulationPack['sections'][]; settings: Partial<OwnWords> & { readonly thresholds?: Partial<Thresholds> } }>`
    select ${prepared} o.name, o.parent_name as parent, o.short_name as short,
      coalesce((select jsonb_agg(distinct u.name) from unit u where u.org_id = o.id), '[]') as units,
      coalesce((select jsonb_agg(r.pack -> 'sections' order by r.id) from regulation r where r.org_id = o.id), '[]') as sections,
      coalesce((select jsonb_object_agg(s.name, s.value) from novelty_setting s where s.org_id = o.id and s.name <> 'embedding'), '{}') as settings
    from organisation o where o.id = ${org}`.execute(tx)
  const { thresholds, ...words } = agency!.settings
  const own: OwnWords = { ...noOwnWords, ...words }
  const names = [...new Set([agency!.name, agency!.parent ?? '', agency!.short ?? '', ...agency!.units])]
  const labels = [...new Set(agency!.sections.flatMap((sections) => sections.map(({ label }) => label)))].toSorted()
  const sha256 = createHash('sha256').update(JSON.stringify([readingVersion, own, names, labels])).digest('hex')
  const reading = kept.get(sha256) ?? readingOf(own, names, labels)
  if (kept.size >= mostKept) kept.clear()
  kept.set(sha256, reading)
  return { reading, sha256, thresholds: { ...defaultThresholds, ...thresholds } }
}
