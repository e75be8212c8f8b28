import type { LibraryEntry } from '@sangkien/contract/library'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { pastAuthorNames } from './past-author-names.ts'

type Entry = z.infer<typeof LibraryEntry>
interface Row { readonly title: string; readonly year: number; readonly decisionNumber: string; readonly decidedOn: Entry['decidedOn']; readonly public: boolean; readonly unitName: string; readonly authors: string[]; readonly fileName: string; readonly row: number; readonly by: string; readonly at: Date }

/** One initiative recognised earlier: what the list said of it and which list that was; `undefined` when there is none, or none that may be seen outside. */
export async function readPastEntry(tx: Tx, org: OrgId, id: InitiativeId, outside: boolean): Promise<Entry | undefined> {
  const { rows: [found] } = await sql<Row>`select e.title, e.year, e.decision_number as "decisionNumber", e.decided_on as "decidedOn", e.public, coalesce(u.name, e.unit_text) as "unitName", ${pastAuthorNames} as authors,
      f.name as "fileName", e.row_number as row, p.full_name as by, j.finished_at as at
    from past_initiative e join import_job j on j.org_id = e.org_id and j.id = e.import_id join file f on f.org_id = j.org_id and f.id = j.file_id join person p on p.org_id = j.org_id and p.id = j.applied_by
    left join unit u on u.org_id = e.org_id and u.id = e.unit_id
    where e.org_id = ${org} and e.id = ${id} and (e.public or ${!outside})`.execute(tx)
  if (!found) return undefined
  const { fileName, row, by, at, public: open, ...said } = found
  return {
    ...said, source: 'past', id, code: '', field: null, fieldLabel: '', summary: '', kinds: [], firstAppliedOn: null, conditionsToApply: '', content: {}, sectionLabels: [], benefit: { money: null, hours: null, checked: false },
    origin: outside ? null : { fileName, row, by, at, public: open },
  }
}
