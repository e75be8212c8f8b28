import type { UnitId } from '../ids.ts'
import type { Day } from '../time/day.ts'
import type { EntryFinder } from './find-entries.ts'
import type { SheetRow } from './cell.ts'
import type { Wrong } from './person-facts.ts'
import type { PersonField } from './person-field.ts'
import { type ReadPerson, readPerson } from './read-person.ts'

export interface Entry extends ReadPerson { readonly row: number }

/** A row of a staff list as a person. A heading names the unit of those below it where no column does. */
export function readEntry(finder: EntryFinder<PersonField>, row: SheetRow, around: { findUnit: (text: string) => UnitId | Wrong; on: Day }): Entry | undefined {
  const found = finder.take(row)
  return found && { row: row.number, ...readPerson(row, { fields: finder.fields, heading: finder.fields.includes('unit') ? undefined : found.heading, ...around }) }
}
