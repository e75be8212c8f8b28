import type { UnitId } from '../ids.ts'
import type { Day } from '../time/day.ts'
import type { SheetRow, SheetTable } from './cell.ts'
import type { Head } from './find-head.ts'
import type { Wrong } from './person-facts.ts'
import type { PersonField } from './person-field.ts'
import { type ReadPerson, readPerson } from './read-person.ts'
import { sortRow } from './sort-row.ts'

export interface Entry extends ReadPerson { readonly row: number }

/**
 * The people of a list: below its header, without notes, headings and totals. Behind a total or signatures
 * only a row with a number of its own or three facts is one: parts of a list are summed up each, and names of signers stand alone. A heading names the unit of those below it where no column does.
 */
export function readEntries(table: SheetTable, head: Head<PersonField>, { findUnit, on, hidden }: { findUnit: (text: string) => UnitId | Wrong; on: Day; hidden: boolean }): { readonly entries: readonly Entry[]; readonly ignored: number; readonly hiddenLeftOut: number } {
  const fields = head.columns.map(({ field }, column) => (hidden || !table.hiddenColumns.includes(column) ? field : null))
  const columnsOf = (wanted: (field: PersonField) => boolean) => fields.flatMap((field, column) => (field !== null && wanted(field) ? [column] : []))
  const names = columnsOf((field) => ['fullName', 'familyName', 'givenName'].includes(field))
  const data = columnsOf((field) => field !== 'order')
  const order = fields.indexOf('order')
  const standsFirmly = ({ cells }: SheetRow) => /^\d{1,6}\.?$/.test(cells[order]?.text ?? '') || data.filter((column) => cells[column] !== undefined).length >= 3
  const entries: Entry[] = []
  let heading: string | undefined
  let ignored = 0
  let hiddenLeftOut = 0
  let over = false
  for (const row of table.rows) {
    if (row.number <= head.to) continue
    if (row.hidden && !hidden) { hiddenLeftOut += 1; continue }
    const sorted = sortRow(row, names, data)
    const found = over && sorted.sort === 'entry' && !standsFirmly(row) ? { sort: 'note' as const } : sorted
    if (found.sort === 'entry') over = false
    if (found.sort === 'entry') entries.push({ row: row.number, ...readPerson(row, { fields, heading: fields.includes('unit') ? undefined : heading, findUnit, on }) })
    else ignored += 1
    if (found.sort === 'heading') heading = found.text.replace(/^(?:[IVXLC]{1,6}|[A-H]|\d{1,2})[.)]\s*/, '')
    if (found.sort === 'end') over = true
  }
  return { entries, ignored, hiddenLeftOut }
}
