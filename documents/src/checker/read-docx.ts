import { unzipUpload } from '../upload/unzip-upload.ts'
import { readParagraph } from './read-paragraph.ts'
import type { WordBlock, WordDocument, WordParagraph, WordSection } from './word-model.ts'
import { type Styles, stylesOf } from './word-styles.ts'
import { allOf, childOf, childrenOf, isInside, numberOf, parseXml, switchOf, type XmlDocument, type XmlElement } from '../xml/read-xml.ts'

/** Reads a .docx for checking. Throws on a file that is no .docx or inflates beyond measure. */
export function readDocx(bytes: Uint8Array): WordDocument {
  const parts = unzipUpload(bytes, (name) => name.startsWith('word/') && /\.(xml|rels)$/.test(name))
  const part = (name: string) => parseXml(parts.get(`word/${name}`) ?? missing(name))
  const document = part('document.xml')
  const stylesXml = part('styles.xml')
  const styles = stylesOf(stylesXml)
  const margins = marginsOf(parts, styles)
  const paragraphs = paragraphsIn(document, styles)
  const read = (element: XmlElement) => paragraphs.get(element) ?? readParagraph(element, styles, -1)

  const body = allOf(document, 'w:body')[0]
  const blocks: WordBlock[] = []
  const sections: WordSection[] = []
  for (const element of childrenOf(body)) {
    const block = readBlock(element, read)
    if (block) blocks.push(block)
    const end = element.nodeName === 'w:sectPr' ? element : childOf(childOf(element, 'w:pPr'), 'w:sectPr')
    if (end) sections.push(readSection(end, margins, blocks.length))
  }
  return {
    sections,
    blocks,
    paragraphs: [...paragraphs.values()],
    text: allOf(document, 'w:t').map((text) => text.textContent ?? '').join('\n'),
  }
}

const missing = (name: string): never => {
  throw new SyntaxError(`Not a .docx: word/${name} is missing`)
}

/** Each paragraph by its element, read once. Text boxes are kept twice, for old and new programs: the copy for old ones is no paragraph of its own. */
const paragraphsIn = (document: XmlDocument, styles: Styles): Map<XmlElement, WordParagraph> =>
  new Map(allOf(document, 'w:p').filter((paragraph) => !isInside(paragraph, 'mc:Fallback')).map((paragraph, order) => [paragraph, readParagraph(paragraph, styles, order)]))

function readBlock(element: XmlElement, read: (paragraph: XmlElement) => WordParagraph): WordBlock | undefined {
  if (element.nodeName === 'w:p') return read(element)
  if (element.nodeName !== 'w:tbl') return undefined
  return {
    kind: 'table',
    rows: childrenOf(element, 'w:tr').map((row) => ({
      cells: childrenOf(row, 'w:tc').map((cell) => ({
        width: numberOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w') ?? 0,
        paragraphs: allOf(cell, 'w:p').filter((paragraph) => !isInside(paragraph, 'w:txbxContent')).map(read),
      })),
    })),
  }
}

function readSection(element: XmlElement, margins: ReadonlyMap<string, readonly WordParagraph[]>, end: number): WordSection {
  const size = childOf(element, 'w:pgSz')
  const margin = childOf(element, 'w:pgMar')
  const called = (kind: 'header' | 'footer', type: 'default' | 'first') => {
    const reference = childrenOf(element, `w:${kind}Reference`).find((one) => (one.getAttribute('w:type') ?? 'default') === type)
    return margins.get(reference?.getAttribute('r:id') ?? '') ?? []
  }
  const of = (from: XmlElement | undefined, name: string) => numberOf(from, `w:${name}`) ?? 0
  return {
    width: of(size, 'w'), height: of(size, 'h'), landscape: size?.getAttribute('w:orient') === 'landscape',
    top: of(margin, 'top'), bottom: of(margin, 'bottom'), left: of(margin, 'left'), right: of(margin, 'right'),
    titlePage: switchOf(element, 'w:titlePg') ?? false,
    pageNumbersFrom: numberOf(childOf(element, 'w:pgNumType'), 'w:start') ?? null,
    header: called('header', 'default'),
    firstFooter: called('footer', 'first'),
    footer: called('footer', 'default'),
    end,
  }
}

/** Paragraphs of headers and footers by the relationship id sections call them by. */
function marginsOf(parts: ReadonlyMap<string, string>, styles: Styles): Map<string, readonly WordParagraph[]> {
  const relations = parts.get('word/_rels/document.xml.rels')
  const found = new Map<string, readonly WordParagraph[]>()
  for (const relation of relations === undefined ? [] : allOf(parseXml(relations), 'Relationship')) {
    const margin = parts.get(`word/${relation.getAttribute('Target') ?? ''}`)
    if (margin === undefined || !/\/(header|footer)$/.test(relation.getAttribute('Type') ?? '')) continue
    // Not of the body: nothing in the preview of the text can be marked for them.
    found.set(relation.getAttribute('Id') ?? '', allOf(parseXml(margin), 'w:p').map((paragraph) => readParagraph(paragraph, styles, -1)))
  }
  return found
}
