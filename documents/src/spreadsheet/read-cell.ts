import { sayDate } from '@sangkien/domain/document/say-date'
import type { Cell } from '@sangkien/domain/import/cell'
import { daySerial } from '@sangkien/domain/import/day-serial'
import type { BookParts } from './read-sheet.ts'
import type { CellStyle } from './read-styles.ts'
import { longestText, readRuns, type Run } from './shared-text.ts'

/** A cell as the file writes it. */
export interface RawCell { readonly column: number; readonly type: string; readonly style: CellStyle | undefined; formula: boolean; value: string | undefined; runs: readonly Run[] | undefined }

const years1904 = 1_462 // days between the two days Excel counts from

/** What the cell says; `undefined` when it is empty. A formula says what it came to when it was last computed. */
export function readCell({ type, style, formula, value, runs }: RawCell, { texts, from1904 }: BookParts): Cell | undefined {
  if (formula && value === undefined && type !== 'inlineStr') return { text: '', fault: 'not_computed' }
  if (type === 'e') return { text: value ?? '', fault: 'error_value' }
  if (type === 's' || type === 'inlineStr' || type === 'str') {
    const found = type === 's' ? texts[Number(value)] ?? [] : type === 'inlineStr' ? runs ?? [] : [{ text: value ?? '', font: undefined }]
    return ofText(readRuns(found, style?.font), found)
  }
  if (value === undefined || value === '') return undefined
  if (type === 'b') return { text: value === '1' ? 'có' : 'không' }
  if (type === 'd') return ofText(value.slice(0, 10), [])
  const number = Number(value)
  if (Number.isNaN(number)) return ofText(value, [])
  if (!style?.isDate) return { text: String(number), number }
  const serial = from1904 ? number + years1904 : number
  const day = daySerial(serial)
  return { text: day ? sayDate(day) : String(number), number: serial, isDate: true }
}

function ofText(text: string, runs: readonly Run[]): Cell | undefined {
  const long = text.length > longestText || runs.reduce((sum, run) => sum + run.text.length, 0) > 32_767
  return text === '' ? undefined : long ? { text: `${text.slice(0, 200)}…`, fault: 'too_long' } : { text }
}
