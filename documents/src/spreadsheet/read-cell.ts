import { sayDate } from '@sangkien/domain/document/say-date'
import type { Cell } from '@sangkien/domain/import/cell'
import { daySerial } from '@sangkien/domain/import/day-serial'
import type { BookParts } from './read-sheet.ts'
import type { CellStyle } from './read-styles.ts'
import { apart, longestText, onOneLine, readLines, type Run } from './shared-text.ts'

/** A cell as the file writes it. */
export interface RawCell { readonly column: number; readonly type: string; readonly style: CellStyle | undefined; formula: boolean; value: string | undefined; runs: readonly Run[] | undefined }

const years1904 = 1_462 // days between the two days Excel counts from

/**
 * Reads cells of one sheet. A list says the same few things over and over (units, titles, kinds): what is written alike in a
 * font is read once and kept once, which is most of the time and the memory a long list takes.
 */
export function cellReader({ texts, from1904 }: BookParts): (cell: RawCell) => Cell | undefined {
  const known = new Map<string, Cell | undefined>()
  return (cell) => {
    const key = cell.type === 's' || cell.type === 'inlineStr' || cell.type === 'str' ? `${cell.type} ${cell.style?.font ?? ''} ${cell.value ?? ''} ${cell.runs?.map(({ text, font }) => `${font ?? ''} ${text}`).join(' ') ?? ''}` : undefined
    if (key === undefined || key.length > longestKey || cell.formula) return readCell(cell, texts, from1904)
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before
    const read = readCell(cell, texts, from1904)
    // What a list says again and again is soon known again; what it says once goes.
    if (known.size === mostKnown) known.clear()
    known.set(apart(key), read)
    return read
  }
}

const longestKey = 300
const mostKnown = 8_000

/** What the cell says; `undefined` when it is empty. A formula says what it came to when it was last computed. */
function readCell({ type, style, formula, value, runs }: RawCell, texts: BookParts['texts'], from1904: boolean): Cell | undefined {
  if (formula && value === undefined && type !== 'inlineStr') return { text: '', fault: 'not_computed' }
  if (type === 'e') return { text: value ?? '', fault: 'error_value' }
  if (type === 's' || type === 'inlineStr' || type === 'str') {
    const found = type === 's' ? texts(Number(value)) : type === 'inlineStr' ? runs ?? [] : [{ text: value ?? '', font: undefined }]
    return ofText(readLines(found, style?.font), found)
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

function ofText(lines: string, runs: readonly Run[]): Cell | undefined {
  const text = onOneLine(lines)
  const long = text.length > longestText || runs.reduce((sum, run) => sum + run.text.length, 0) > 32_767
  if (text === '' || long) return text === '' ? undefined : { text: `${text.slice(0, 200)}…`, fault: 'too_long' }
  return lines.includes('\n') ? { text: apart(text), lines: lines.split('\n').map(onOneLine).filter((line) => line !== '') } : { text: apart(text) }
}
