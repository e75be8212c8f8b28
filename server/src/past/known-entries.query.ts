import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId } from '@sangkien/domain/ids'
import { authorsKey, decisionKey, type KnownEntry, titleKey } from '@sangkien/domain/past/match-past'
import type { Day } from '@sangkien/domain/time/day'
import { partsOf } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db.ts'
import { authorNames, inLibrary, recognisedBy } from '../library/library.query.ts'
import { pastAuthorNames } from './past-author-names.ts'

interface Row { readonly id: string; readonly title: string; readonly year: number | null; readonly authors: readonly string[]; readonly number: string; readonly decidedOn: Day | null; readonly recognisedBy?: { number: number; symbol: string } | null }

/** All the library has, ours and from earlier lists, by the key of the title: read a few thousand at a time, and only keys are kept. */
export async function loadKnownEntries(tx: Tx, org: OrgId): Promise<ReadonlyMap<string, readonly KnownEntry[]>> {
  const known = new Map<string, KnownEntry[]>()
  const note = (past: boolean, { id, title, year, authors, number, decidedOn, recognisedBy: by }: Row) => {
    const decision = by ? sayCode(by.number, by.symbol) : number
    const key = titleKey(title)
    const entry = { id, past, year: year ?? partsOf(decidedOn!)[0], authors: authorsKey(authors), decision: decisionKey(decision), decidedOn }
    const found = known.get(key)
    if (found) found.push(entry)
    else known.set(key, [entry])
  }
  await eachRow(tx, (after, most) => sql`select e.id, e.title, e.year, e.decision_number as number, e.decided_on as "decidedOn", ${pastAuthorNames} as authors
    from past_initiative e where e.org_id = ${org} and e.id > ${after}::uuid order by e.id limit ${most}`, (row) => note(true, row))
  await eachRow(tx, (after, most) => sql`select i.id, i.title, null as year, '' as number, i.decided_on as "decidedOn", ${authorNames} as authors, ${recognisedBy} as "recognisedBy"
    from initiative i where ${inLibrary(org)} and i.id > ${after}::uuid order by i.id limit ${most}`, (row) => note(false, row))
  return known
}

const atATime = 4_000

async function eachRow(tx: Tx, statement: (after: string, most: number) => RawBuilder<Row>, take: (row: Row) => void): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await statement(after, atATime).execute(tx)
    for (const row of rows) take(row)
    if (rows.length < atATime) return
    after = rows.at(-1)!.id
  }
}
