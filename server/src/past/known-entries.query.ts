import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId } from '@sangkien/domain/ids'
import { authorsKey, decisionKey, type KnownEntry, titleKey } from '@sangkien/domain/past/match-past'
import { type Day, partsOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { authorNames, inLibrary, recognisedBy } from '../library/library.query.ts'
import { pastAuthorNames } from './past-author-names.ts'

type Known = Map<string, KnownEntry[]>
interface Row { readonly id: string; readonly title: string; readonly authors: readonly string[]; readonly decidedOn: Day | null }

/**
 * What the library has of titles, ours and from earlier lists. Ours are asked for once, being as many as an agency examines; the
 * others by the titles of the rows at hand, for a list brings more of them than should be held.
 */
export async function knownEntries(tx: Tx, org: OrgId): Promise<(keys: readonly string[]) => Promise<(key: string) => readonly KnownEntry[]>> {
  const ours: Known = new Map()
  const { rows } = await sql<Row & { readonly recognisedBy: { number: number; symbol: string } | null }>`select i.id, i.title, i.decided_on as "decidedOn", ${authorNames} as authors, ${recognisedBy} as "recognisedBy"
    from initiative i where ${inLibrary(org)} order by i.id`.execute(tx)
  for (const { recognisedBy: by, decidedOn, ...row } of rows)
    if (decidedOn) note(ours, titleKey(row.title), { id: row.id, past: false, year: partsOf(decidedOn)[0], authors: authorsKey(row.authors), decision: by ? decisionKey(sayCode(by.number, by.symbol)) : '', decidedOn })
  return async (keys) => {
    const past = await loadPast(tx, org, keys)
    return (key) => [...ours.get(key) ?? [], ...past.get(key) ?? []]
  }
}

async function loadPast(tx: Tx, org: OrgId, keys: readonly string[]): Promise<Known> {
  const known: Known = new Map()
  const { rows } = await sql<Row & { readonly key: string; readonly year: number; readonly number: string }>`select e.id, e.title_key as key, e.title, e.year, e.decision_number as number, e.decided_on as "decidedOn", ${pastAuthorNames} as authors
    from past_initiative e where e.org_id = ${org} and e.title_key = any(${[...new Set(keys)]}::text[]) order by e.id`.execute(tx)
  for (const { id, key, year, authors, number, decidedOn } of rows) note(known, key, { id, past: true, year, authors: authorsKey(authors), decision: decisionKey(number), decidedOn })
  return known
}

function note(known: Known, key: string, entry: KnownEntry): void {
  const found = known.get(key)
  if (found) found.push(entry)
  else known.set(key, [entry])
}
