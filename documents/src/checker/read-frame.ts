import { allOf, childOf, childrenOf, numberOf, type XmlElement } from '../xml/read-xml.ts'
import type { WordFrame } from './word-model.ts'

const EMU_PER_TWIP = 635
const sides = ['w:top', 'w:left', 'w:bottom', 'w:right'] as const

/** The box drawn round a paragraph, however it is drawn in Word. */
export const frameOf = (paragraph: XmlElement): WordFrame | null => ownFrame(paragraph) ?? cellFrame(paragraph) ?? textBox(paragraph)

function ownFrame(paragraph: XmlElement): WordFrame | null {
  const properties = childOf(paragraph, 'w:pPr')
  const borders = childOf(properties, 'w:pBdr')
  if (!borders || !sides.every((side) => drawn(childOf(borders, side)))) return null
  const frame = childOf(properties, 'w:framePr')
  return { width: numberOf(frame, 'w:w') ?? null, height: numberOf(frame, 'w:h') ?? null, single: sides.every((side) => single(childOf(borders, side))) }
}

/** A table of one cell with lines round it. */
function cellFrame(paragraph: XmlElement): WordFrame | null {
  const cell = paragraph.parentNode as XmlElement
  if (cell.nodeName !== 'w:tc') return null
  const row = cell.parentNode as XmlElement
  const table = row.parentNode as XmlElement
  if (childrenOf(row, 'w:tc').length > 1 || childrenOf(table, 'w:tr').length > 1) return null
  const own = childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')
  const common = childOf(childOf(table, 'w:tblPr'), 'w:tblBorders')
  const lines = sides.map((side) => childOf(own, side) ?? childOf(common, side))
  if (!lines.every(drawn)) return null
  return {
    width: numberOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w') ?? null,
    height: numberOf(childOf(childOf(row, 'w:trPr'), 'w:trHeight'), 'w:val') ?? null,
    single: lines.every(single),
  }
}

function textBox(paragraph: XmlElement): WordFrame | null {
  let node = paragraph.parentNode as XmlElement | null
  let shape: XmlElement | undefined
  for (; node && node.nodeName !== 'w:p'; node = node.parentNode as XmlElement | null) {
    if (node.nodeName === 'wps:wsp') shape = node
    if (node.nodeName !== 'wp:anchor' && node.nodeName !== 'wp:inline') continue
    const extent = childOf(node, 'wp:extent')
    const line = shape && childOf(childOf(shape, 'wps:spPr'), 'a:ln')
    if (!line || allOf(line, 'a:noFill').length > 0) return null
    const twips = (name: string) => { const emu = numberOf(extent, name); return emu === undefined ? null : Math.round(emu / EMU_PER_TWIP) }
    return { width: twips('cx'), height: twips('cy'), single: (line.getAttribute('cmpd') ?? 'sng') === 'sng' }
  }
  return null
}

const styleOf = (side: XmlElement | undefined): string => side?.getAttribute('w:val') ?? 'none'
const drawn = (side: XmlElement | undefined): boolean => !['none', 'nil'].includes(styleOf(side))
const single = (side: XmlElement | undefined): boolean => styleOf(side) === 'single'
