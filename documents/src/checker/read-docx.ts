import { unzipUpload } from '../upload/unzip-upload.ts'
import { readParagraph } from './read-paragraph.ts'
import type { WordBlock, WordDocument, WordParagraph, WordSection } from './word-model.ts'
import { type Styles, stylesOf } from './word-styles.ts'
import { allOf, childOf, childrenOf, numberOf, parseXml, switchOf, type XmlDocument, type XmlElement } from '../xml/read-xml.ts'

/** Reads a .docx for checking. Throws on a file that is no .docx or inflates beyond measure. */
export function readDocx(bytes: Uint8Array): WordDocument {
  const parts = unzipUpload(bytes, (name) => name.startsWith('word/') && /\.(xml|rels)$/.test(name))
  const part = (name: string) => parseXml(parts.get(`word/${name}`) ?? missing(name))
  const document = part('document.xml')
  const stylesXml = part('styles.xml')
  const styles = stylesOf(stylesXml)
  const headers = headersOf(parts, styles)

  const body = allOf(document, 'w:body')[0]
  const blocks: WordBlock[] = []
  const sections: WordSection[] = []
  for (const element of childrenOf(body)) {
    const block = readBlock(element, styles)
    if (block) blocks.push(block)
    const end = element.nodeName === 'w:sectPr' ? element : childOf(childOf(element, 'w:pPr'), 'w:sectPr')
    if (end) sections.push(readSection(end, headers, blocks.length))
  }
  return {
    sections,
    blocks,
    fonts: new Set([document, stylesXml].flatMap(fontsIn)),
    colours: new Set(allOf(document, 'w:color').map((colour) => (colour.getAttribute('w:val') ?? 'auto').toUpperCase())),
    text: allOf(document, 'w:t').map((text) => text.textContent ?? '').join('\n'),
  }
}

const missing = (name: string): never => {
  throw new SyntaxError(`Not a .docx: word/${name} is missing`)
}

function readBlock(element: XmlElement, styles: Styles): WordBlock | undefined {
  if (element.nodeName === 'w:p') return readParagraph(element, styles)
  if (element.nodeName !== 'w:tbl') return undefined
  return {
    kind: 'table',
    rows: childrenOf(element, 'w:tr').map((row) => ({
      cells: childrenOf(row, 'w:tc').map((cell) => ({
        width: numberOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w') ?? 0,
        paragraphs: allOf(cell, 'w:p').map((paragraph) => readParagraph(paragraph, styles)),
      })),
    })),
  }
}

function readSection(element: XmlElement, headers: ReadonlyMap<string, readonly WordParagraph[]>, end: number): WordSection {
  const size = childOf(element, 'w:pgSz')
  const margin = childOf(element, 'w:pgMar')
  const header = childrenOf(element, 'w:headerReference').find((reference) => (reference.getAttribute('w:type') ?? 'default') === 'default')
  const of = (from: XmlElement | undefined, name: string) => numberOf(from, `w:${name}`) ?? 0
  return {
    width: of(size, 'w'), height: of(size, 'h'), landscape: size?.getAttribute('w:orient') === 'landscape',
    top: of(margin, 'top'), bottom: of(margin, 'bottom'), left: of(margin, 'left'), right: of(margin, 'right'),
    titlePage: switchOf(element, 'w:titlePg') ?? false,
    pageNumbersFrom: numberOf(childOf(element, 'w:pgNumType'), 'w:start') ?? null,
    header: headers.get(header?.getAttribute('r:id') ?? '') ?? [],
    end,
  }
}

/** Header paragraphs by the relationship id sections call them by. */
function headersOf(parts: ReadonlyMap<string, string>, styles: Styles): Map<string, readonly WordParagraph[]> {
  const relations = parts.get('word/_rels/document.xml.rels')
  const found = new Map<string, readonly WordParagraph[]>()
  for (const relation of relations === undefined ? [] : allOf(parseXml(relations), 'Relationship')) {
    const header = parts.get(`word/${relation.getAttribute('Target') ?? ''}`)
    if (header === undefined || !(relation.getAttribute('Type') ?? '').endsWith('/header')) continue
    found.set(relation.getAttribute('Id') ?? '', allOf(parseXml(header), 'w:p').map((paragraph) => readParagraph(paragraph, styles)))
  }
  return found
}

const fontsIn = (xml: XmlDocument): string[] =>
  allOf(xml, 'w:rFonts').flatMap((fonts) => ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((side) => fonts.getAttribute(side) ?? '')).filter((font) => font !== '')
