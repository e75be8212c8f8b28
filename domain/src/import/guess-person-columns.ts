import type { SheetRow } from './cell.ts'
import { findHead, type Head, headAt } from './find-head.ts'
import { type PersonField, personHeads } from './person-field.ts'

/** The header of a staff list, found or pointed at. "Họ và tên" over two columns is họ đệm in the first and tên in the second. */
export function guessPersonColumns(rows: readonly SheetRow[], at?: { readonly from: number; readonly to: number }): Head<PersonField> | undefined {
  const head = at ? headAt(rows, at.from, at.to, personHeads) : findHead(rows, personHeads)
  if (!head) return undefined
  const whole = head.columns.findIndex(({ field }) => field === 'fullName')
  const next = head.columns[whole + 1]
  if (whole < 0 || next?.field !== null || next.head !== head.columns[whole]?.head) return head
  return { ...head, columns: head.columns.map((column, n) => (n === whole ? { ...column, field: 'familyName' } : n === whole + 1 ? { ...column, field: 'givenName' } : column)) }
}
