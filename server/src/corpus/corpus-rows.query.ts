import type { CorpusListRow } from '@sangkien/contract/corpus-import'
import type { OrgId } from '@sangkien/domain/ids'
import type { Tx } from '../db.ts'
import { pageOfRows, type RowsAsked } from '../import/import-rows.query.ts'
import type { CorpusDetail } from './corpus-settings.ts'

/** The rows of a list for the corpus a page at a time. */
export async function selectCorpusRows(tx: Tx, org: OrgId, id: string, asked: RowsAsked) {
  const { rows: page, next, total } = await pageOfRows<CorpusDetail>(tx, org, 'corpus', id, asked)
  return {
    rows: page.map(({ position, row, verdict, name, detail: { facts, wrongs, hints } }): CorpusListRow => ({
      position, row, verdict, name, authors: facts.authors.map((one) => one.name), unitName: facts.unitText ?? '', year: facts.year ?? null, decisionNumber: facts.decisionNumber ?? '', decidedOn: facts.decidedOn ?? null,
      wrongs: [...wrongs], hints: [...hints],
    })),
    next, total,
  }
}
