import type { Block, Inline, List, RichText, Table } from '@sangkien/domain/text/rich-text'
import { Raw } from '../template/raw.ts'
import { type Look, type Piece } from './paragraph.ts'
import { SIZE } from './paper.ts'
import { tableGrid } from './rich-table.ts'
import { paragraphXml, tableXml } from './word-xml.ts'

interface Place {
  /** Width the blocks may take, twips. */
  readonly width: number
  /** Points. */
  readonly size: number
  /** Twips the blocks are set in from the left (inside a list). */
  readonly left: number
  readonly inCell: boolean
}

const STEP = 400 // twips a list is set in from what it belongs to

/** What an author wrote, as body text of a document: for a `{@tag}`. Empty text gives one empty paragraph. */
export function richTextXml(doc: RichText, width: number, size: number = SIZE.body): Raw {
  const xml = doc.content.map((block) => blockXml(block, { width, size, left: 0, inCell: false })).join('')
  return new Raw(xml === '' ? paragraphXml([]) : xml)
}

function blockXml(block: Block, place: Place): string {
  switch (block.type) {
    case 'paragraph': return paragraphXml(piecesOf(block.content), bodyLook(place))
    case 'heading': return paragraphXml(piecesOf(block.content), {
      ...bodyLook(place), align: 'left', bold: true, italic: block.attrs.level === 3, keepNext: true,
    })
    case 'bulletList':
    case 'orderedList': return listXml(block, place)
    case 'table': return richTableXml(block, place)
  }
}

const bodyLook = ({ size, left, inCell }: Place): Look =>
  inCell ? { size, left } : { size, align: 'both', before: 120, ...(left > 0 ? { left } : { firstLine: 720 }) }

/** Each item under its mark: a dash, or a number and a dot, as official papers write them. */
function listXml(list: List, place: Place): string {
  const start = list.attrs?.start ?? 1
  const left = place.left + (place.inCell ? 240 : place.left === 0 ? 720 : STEP)
  return list.content.map(({ content: [first, ...rest] }, i) => {
    const mark = list.type === 'bulletList' ? '-' : `${start + i}.`
    const inside = { ...place, left }
    const head = first?.type === 'paragraph' || first?.type === 'heading'
      ? paragraphXml([{ text: `${mark} ` }, ...piecesOf(first.content)], { ...bodyLook(inside), left, hanging: mark === '-' ? 160 : 300 })
      : paragraphXml([{ text: mark }], { ...bodyLook(inside), left }) + (first ? blockXml(first, inside) : '')
    return head + rest.map((block) => blockXml(block, inside)).join('')
  }).join('')
}

/** A table takes the whole width left to it, its columns in the shares the author drew. */
function richTableXml(table: Table, place: Place): string {
  const { shares, rows } = tableGrid(table)
  const width = place.width - place.left
  const widths = shares.map((share) => Math.floor(share * width))
  const inside = (columns: number): Place => ({ width: (width / widths.length) * columns - 140, size: Math.min(place.size, SIZE.table), left: 0, inCell: true })
  const xml = tableXml(widths, rows.map(({ head, cells }) => ({
    head,
    cells: cells.map(({ cell, columns, merge }) => ({
      columns,
      ...(merge && { merge }),
      content: cell === undefined ? paragraphXml([]) : cellXml(cell.content, inside(columns), cell.type === 'tableHeader'),
    })),
  })))
  return paragraphXml([], { size: 4 }) + xml + paragraphXml([], { size: 4 })
}

/** A cell ends with a paragraph, or Word calls the file broken: a list or paragraph does, a table inside would not, but has one after it. */
const cellXml = (blocks: readonly Block[], place: Place, head: boolean): string =>
  blocks.map((block) => block.type === 'paragraph' && head
    ? paragraphXml(piecesOf(block.content), { size: place.size, bold: true, align: 'center' })
    : blockXml(block, place)).join('') || paragraphXml([])

const piecesOf = (content: readonly Inline[] = []): Piece[] =>
  content.map((inline) => inline.type === 'hardBreak'
    ? { text: '\n' }
    : {
        text: inline.text,
        ...(inline.marks?.some(({ type }) => type === 'bold') && { bold: true }),
        ...(inline.marks?.some(({ type }) => type === 'italic') && { italic: true }),
      })
