import type { PastRow } from '@sangkien/contract/past-import'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { pageOfRows, type RowsAsked } from '../import/import-rows.query.ts'
import { authorNames, inLibrary, recognisedBy } from '../library/library.query.ts'
import { pastAuthorNames } from './past-author-names.ts'
import type { PastDetail } from './past-settings.ts'

type Candidate = PastRow['candidates'][number]

/** The rows of a list of earlier initiatives a page at a time, with the entries a doubtful one may mean. */
export async function selectPastRows(tx: Tx, org: OrgId, id: string, asked: RowsAsked) {
  const { rows: page, next, total } = await pageOfRows<PastDetail>(tx, org, 'past', id, asked)
  const there = new Map((await loadCandidates(tx, org, page.flatMap(({ detail }) => detail.candidates))).map((one) => [one.id, one]))
  const units = new Map((await tx.selectFrom('unit').where('org_id', '=', org).select(['id', 'name']).execute()).map(({ id: unit, name }) => [unit, name]))
  return {
    rows: page.map(({ position, row, verdict, name, pastId, detail: { facts, wrongs, hints, doubt, candidates, there: same } }): PastRow => ({
      position, row, verdict, name, entryId: pastId ?? (same && !same.past ? same.id : null),
      authors: facts.authors.map((author) => ({ name: author.name, known: author.personId !== undefined })), year: facts.year ?? null, decisionNumber: facts.decisionNumber ?? '', decidedOn: facts.decidedOn ?? null,
      unitName: (facts.unitId && units.get(facts.unitId as UnitId)) ?? facts.unitText ?? '', wrongs: [...wrongs], hints: [...hints], doubt,
      candidates: candidates.flatMap((candidate) => there.get(candidate) ?? []),
    })),
    next, total,
  }
}

async function loadCandidates(tx: Tx, org: OrgId, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Candidate & { readonly recognisedBy: { number: number; symbol: string } | null }>`
    select e.id, e.title, e.year, e.decision_number as "decisionNumber", ${pastAuthorNames} as authors, null::jsonb as "recognisedBy" from past_initiative e where e.org_id = ${org} and e.id = any(${[...ids]}::uuid[])
    union all select i.id, i.title, extract(year from i.decided_on)::int, '', ${authorNames}, ${recognisedBy} from initiative i where ${inLibrary(org)} and i.id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows.map(({ recognisedBy: by, ...one }) => ({ ...one, decisionNumber: by ? sayCode(by.number, by.symbol) : one.decisionNumber }))
}
