import { sayOfficialDate } from '@sangkien/domain/document/say-official-date'
import { cleanLine } from '../text/clean-text.ts'
import type { Issue } from './official-facts.ts'

const GAP = '\u00A0'.repeat(5) // room for the clerk's pen; no-break, so that the line is not broken in it

/** `05`, `143`: a leading 0 under 10 (C07). */
export const sayDocumentNumber = (number: number): string => String(number).padStart(2, '0')

/** `05/QĐ-VP`, or with room for the number while it is open. */
export const sayCode = ({ number, symbol }: Issue): string =>
  `${number === null ? GAP : sayDocumentNumber(number)}/${cleanLine(symbol)}`

/** `Số: 05/QĐ-VP` (C07). */
export const sayNumberLine = (issue: Issue): string => `Số: ${sayCode(issue)}`

/** `Quảng Ngãi, ngày 05 tháng 01 năm 2026` (C08), or with room for day and month. */
export const sayPlaceAndDate = (place: string, issue: Issue): string => `${cleanLine(place)}, ${sayIssueDate(issue)}`

/** `ngày 05 tháng 01 năm 2026`, or with room for day and month. */
export const sayIssueDate = ({ day, year }: Issue): string =>
  day === null ? `ngày${GAP}tháng${GAP}năm ${year}` : sayOfficialDate(day)

/** `Quyết định số 05/QĐ-VP ngày 05 tháng 01 năm 2026 của …`, as an annex points to its document (Phụ lục I, Mục III.1). */
export function sayAttachedTo(type: string, issue: Issue, issuer: string): string {
  const free = issue.medium !== 'paper'
  const code = sayCode(free ? { ...issue, number: null } : issue)
  const date = free ? `ngày${GAP}tháng${GAP}năm${GAP}` : sayIssueDate(issue)
  return `(Kèm theo ${type} số ${code} ${date} của ${cleanLine(issuer)})`
}
