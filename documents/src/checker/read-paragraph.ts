import { frameOf } from './read-frame.ts'
import { lineShapeIn } from './read-line-shape.ts'
import type { WordParagraph, WordRun } from './word-model.ts'
import type { Styles } from './word-styles.ts'
import { allOf, childOf, numberOf, switchOf, valueOf, type XmlElement } from '../xml/read-xml.ts'

/** A paragraph with its looks worked out: its own, then its style's, then the defaults. */
export function readParagraph(element: XmlElement, styles: Styles, order: number): WordParagraph {
  const own = childOf(element, 'w:pPr')
  const styleId = valueOf(own, 'w:pStyle')
  const chain = [...(own ? [own] : []), ...styles.paragraphChain(styleId)]
  const first = <T>(read: (properties: XmlElement) => T | undefined): T | undefined => {
    for (const properties of chain) {
      const value = read(properties)
      if (value !== undefined) return value
    }
    return undefined
  }
  const spacing = (name: string) => first((properties) => numberOf(childOf(properties, 'w:spacing'), name))
  const indent = (...names: string[]) =>
    first((properties) => names.map((name) => numberOf(childOf(properties, 'w:ind'), name)).find((value) => value !== undefined))
  const border = (side: string) => {
    const style = first((properties) => childOf(childOf(properties, 'w:pBdr'), side)?.getAttribute('w:val') ?? undefined)
    return style !== undefined && style !== 'nil' && style !== 'none'
  }
  const rule = first((properties) => childOf(properties, 'w:spacing')?.getAttribute('w:lineRule') ?? undefined)
  const runs = allOf(element, 'w:r').filter((run) => paragraphOf(run) === element).map((run) => readRun(run, styleId, styles)).filter(({ text }) => text !== '')
  return {
    kind: 'paragraph',
    order,
    text: runs.map(({ text }) => text).join(''),
    runs,
    align: first((properties) => valueOf(properties, 'w:jc')) ?? 'left',
    firstLine: (indent('w:firstLine') ?? 0) - (indent('w:hanging') ?? 0),
    left: indent('w:left', 'w:start') ?? 0,
    right: indent('w:right', 'w:end') ?? 0,
    before: spacing('w:before') ?? 0,
    after: spacing('w:after') ?? 0,
    line: rule === 'exact' || rule === 'atLeast' ? null : (spacing('w:line') ?? 240),
    topBorder: border('w:top'),
    bottomBorder: border('w:bottom'),
    lineShape: lineShapeIn(element),
    hasPageField: allOf(element, 'w:instrText').some((field) => /\bPAGE\b/.test(field.textContent ?? ''))
      || allOf(element, 'w:fldSimple').some((field) => /\bPAGE\b/.test(field.getAttribute('w:instr') ?? '')),
    frame: frameOf(element),
  }
}

/** A text box stands inside a run of the paragraph it is anchored in: its words are not that paragraph's. */
function paragraphOf(run: XmlElement): XmlElement | null {
  let node = run.parentNode
  while (node && node.nodeName !== 'w:p') node = node.parentNode
  return node as XmlElement | null
}

function readRun(element: XmlElement, paragraphStyle: string | undefined, styles: Styles): WordRun {
  const own = childOf(element, 'w:rPr')
  const chain = [...(own ? [own] : []), ...styles.runChain(paragraphStyle, valueOf(own, 'w:rStyle'))]
  const first = <T>(read: (properties: XmlElement) => T | undefined): T | undefined =>
    chain.map(read).find((value) => value !== undefined)
  return {
    text: [...element.childNodes].map((node) => node.nodeName === 'w:t' ? (node.textContent ?? '') : node.nodeName === 'w:br' || node.nodeName === 'w:tab' ? ' ' : '').join(''),
    size: (first((properties) => numberOf(childOf(properties, 'w:sz'), 'w:val')) ?? 20) / 2,
    bold: first((properties) => switchOf(properties, 'w:b')) ?? false,
    italic: first((properties) => switchOf(properties, 'w:i')) ?? false,
    underline: first((properties) => switchOf(properties, 'w:u')) ?? false,
    fonts: fontsOf(first),
    colour: (first((properties) => valueOf(properties, 'w:color')) ?? 'auto').toUpperCase(),
  }
}

/** By the nearest that names one: the run, its styles, the defaults. A font of the theme is told as such, for the theme decides it. */
function fontsOf(first: <T>(read: (properties: XmlElement) => T | undefined) => T | undefined): string[] {
  const named = (side: string) => first((properties) => {
    const fonts = childOf(properties, 'w:rFonts')
    return fonts?.getAttribute(`w:${side}`) || (fonts?.getAttribute(`w:${side}Theme`) ? THEME_FONT : undefined)
  })
  return [...new Set([named('ascii'), named('hAnsi')])].filter((font) => font !== undefined)
}

const THEME_FONT = 'phông của chủ đề (Theme)'
