import type { OrgId } from '@sangkien/domain/ids'
import { titleKey } from '@sangkien/domain/past/match-past'
import { exactKey, fold } from '@sangkien/domain/text/fold'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { newId } from '../id.ts'
import type { Confirmed } from '../import/import-kind.ts'
import { type KeptRow, keptRows } from '../import/kept-rows.query.ts'
import type { PastDetail, PastSettings } from './past-settings.ts'

/**
 * Puts what is new into the library, some hundreds at a time. No dossier is made of it, no stage, no decision: the agency did not
 * examine it here, and Điều 16 of Nghị định 13/2012 reports what was recognised in its own year, then and on paper. So nothing
 * of it stands in the figures of a round or a year.
 */
export async function applyPast(tx: Tx, org: OrgId, { id, settings: { publish } }: Confirmed<PastSettings>, onProgress: (done: number) => Promise<void>): Promise<void> {
  let done = 0
  for await (const rows of keptRows<PastDetail>(tx, org, id, 'new')) {
    await addEntries(tx, org, id, rows.map((row) => ({ ...row, entry: newId() })), publish)
    await onProgress(done += rows.length)
  }
}

async function addEntries(tx: Tx, org: OrgId, list: string, rows: readonly (KeptRow<PastDetail> & { readonly entry: string })[], publish: boolean): Promise<void> {
  const entries = rows.map(({ entry, row, position, detail: { facts: { title = '', authors, year, decisionNumber = '', decidedOn, unitId, unitText = '' } } }) => {
    const text = [title, ...authors.map(({ name }) => name), unitText, decisionNumber].join(' ')
    return {
      id: entry, position, row_number: row, title, title_key: titleKey(title), year, decision_number: decisionNumber, decided_on: decidedOn ?? null, unit_id: unitId ?? null, unit_text: unitText,
      public: publish && decisionNumber !== '' && decidedOn !== undefined, search_text: fold(text), exact_text: exactKey(text),
    }
  })
  await sql`insert into past_initiative (org_id, id, import_id, row_number, title, title_key, year, decision_number, decided_on, unit_id, unit_text, public, search_text, exact_text)
    select ${org}, id, ${list}, row_number, title, title_key, year, decision_number, decided_on, unit_id, unit_text, public, search_text, exact_text
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as v(id uuid, row_number integer, title text, title_key text, year integer, decision_number text, decided_on date, unit_id uuid, unit_text text, public boolean, search_text text, exact_text text)`.execute(tx)
  const authors = rows.flatMap(({ entry, detail }) => detail.facts.authors.map(({ name, personId = null }, position) => ({ past_id: entry, position, name, person_id: personId })))
  await sql`insert into past_author (org_id, past_id, position, name, person_id) select ${org}, past_id, position, name, person_id
    from jsonb_to_recordset(${JSON.stringify(authors)}::jsonb) as v(past_id uuid, position integer, name text, person_id uuid)`.execute(tx)
  await sql`update import_row r set past_id = v.id from jsonb_to_recordset(${JSON.stringify(entries.map(({ id, position }) => ({ id, position })))}::jsonb) as v(id uuid, position integer)
    where r.org_id = ${org} and r.import_id = ${list} and r.position = v.position`.execute(tx)
}
