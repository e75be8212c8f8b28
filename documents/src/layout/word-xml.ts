import { cleanText } from '../text/clean-text.ts'
import { escapeXml } from '../template/raw.ts'
import type { Look, Piece } from './paragraph.ts'
import { SIZE } from './paper.ts'

/** A run of text in WordprocessingML; `\n` becomes a line break, a tab a tab. */
export function runXml({ text, bold, italic }: Piece, size: number): string {
  const marks = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}`
  const words = cleanText(text).split(/(\n|\t)/).map((part) =>
    part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
  return `<w:r><w:rPr>${marks}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>${words.join('')}</w:r>`
}

/** A paragraph in WordprocessingML with the look a template's paragraph of the same look has. */
export function paragraphXml(pieces: readonly Piece[], look: Look = {}): string {
  const size = look.size ?? SIZE.body
  const indent = [
    look.left === undefined ? '' : ` w:left="${look.left}"`,
    look.hanging === undefined ? '' : ` w:hanging="${look.hanging}"`,
    look.firstLine === undefined ? '' : ` w:firstLine="${look.firstLine}"`,
  ].join('')
  return '<w:p><w:pPr>'
    + (look.keepNext ? '<w:keepNext/>' : '')
    + `<w:spacing w:before="${look.before ?? 0}" w:after="${look.after ?? 0}" w:line="240" w:lineRule="auto"/>`
    + (indent === '' ? '' : `<w:ind${indent}/>`)
    + `<w:jc w:val="${look.align ?? 'left'}"/><w:rPr><w:sz w:val="${size * 2}"/></w:rPr></w:pPr>`
    + pieces.map((piece) => runXml({ ...piece, bold: piece.bold ?? look.bold ?? false, italic: piece.italic ?? look.italic ?? false }, size)).join('')
    + '</w:p>'
}

export interface CellXml {
  /** Paragraphs; at least one. */
  readonly content: string
  readonly columns: number
  /** `restart` begins a cell that goes on in the rows below, `continue` is one of those rows. */
  readonly merge?: 'restart' | 'continue'
}

/** A ruled table in WordprocessingML; rows marked as head are repeated on every page, and no row is cut. Widths in twips. */
export function tableXml(widths: readonly number[], rows: readonly { readonly head: boolean; readonly cells: readonly CellXml[] }[]): string {
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
  const total = widths.reduce((sum, width) => sum + width, 0)
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>`
    + ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
    + '</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>'
    + '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    + `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    + rows.map((row) => rowXml(row, widths)).join('')
    + '</w:tbl>'
}

function rowXml({ head, cells }: { readonly head: boolean; readonly cells: readonly CellXml[] }, widths: readonly number[]): string {
  let at = 0
  const written = cells.map(({ content, columns, merge }) => {
    const width = widths.slice(at, at + columns).reduce((sum, one) => sum + one, 0)
    at += columns
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}`
      + `${merge ? `<w:vMerge w:val="${merge}"/>` : ''}</w:tcPr>${content}</w:tc>`
  })
  return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`
}
