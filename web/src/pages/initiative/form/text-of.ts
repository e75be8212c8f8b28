import { type RichNode, plainTextOf } from '../../../ui/RichTextView.tsx'

/**
 * The value of any field as plain text, one thing a line, so that two versions can be compared: text as it stands, dossier
 * text by its blocks, tables by their rows.
 */
export function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(rowText).filter((line) => line !== '').join('\n')
  if ('type' in value && value.type === 'doc') return plainTextOf(value as RichNode)
  return rowText(value)
}

/** One row: its cells side by side, without the marks that only the machine reads. */
const rowText = (row: unknown): string =>
  typeof row === 'object' && row !== null
    ? Object.entries(row).flatMap(([name, cell]) => (name === 'id' || cell === null || cell === '' || cell === false ? [] : [textOf(cell)])).join(' | ')
    : textOf(row)
