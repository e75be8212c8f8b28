import { inflateEntry } from '../upload/inflate-entry.ts'
import { unzipUpload } from '../upload/unzip-upload.ts'
import { zipDirectory } from '../upload/zip-directory.ts'
import { zipLimits } from '../upload/zip-limits.ts'
import { decodeByFont } from '../legacy/by-font.ts'
import { picturePixels } from './picture-size.ts'
import { allOf, childOf, isInside, parseXml, type XmlElement } from '../xml/read-xml.ts'

/** What a .docx says, a paragraph a line; tables cell by cell. Words taken out with changes tracked are not said. Throws on what is no .docx. */
export function readDocxText(bytes: Uint8Array): string {
  const xml = unzipUpload(bytes, (name) => name === 'word/document.xml').get('word/document.xml')
  if (xml === undefined) throw new SyntaxError('Not a .docx: word/document.xml is missing')
  const paragraphs = allOf(parseXml(xml), 'w:p').filter((paragraph) => !isInside(paragraph, 'mc:Fallback'))
  return paragraphs.map(textOf).filter((text) => text !== '').join('\n').normalize('NFC')
}

/** A camera has some 50 million dots. */
const mostDots = 100_000_000

/** The pictures in a .docx, in the order of their names: a scan is sometimes pasted into Word. */
export function docxPictures(bytes: Uint8Array): Uint8Array[] {
  const entries = zipDirectory(bytes, zipLimits.entries)
  if (entries === undefined || entries === 'too_many') return []
  const byName = new Intl.Collator('en', { numeric: true }).compare
  return entries.filter(({ name }) => /^word\/media\/[^/]+\.(png|jpe?g)$/i.test(name)).toSorted((a, b) => byName(a.name, b.name)).flatMap((entry) => {
    const content = inflateEntry(bytes, entry, zipLimits.inflated)
    return typeof content === 'string' || (picturePixels(content) ?? Infinity) > mostDots ? [] : [content]
  })
}

function textOf(paragraph: XmlElement): string {
  let said = ''
  const walk = (element: XmlElement): void => {
    for (const node of element.childNodes) {
      if (node.nodeType !== 1) continue
      const child = node as XmlElement
      // A text box stands within a paragraph and has paragraphs of its own.
      if (child.nodeName === 'w:p' || child.nodeName === 'mc:Fallback') continue
      if (child.nodeName === 'w:t') said += decodeByFont(child.textContent ?? '', fontOf(element))
      else if (child.nodeName === 'w:tab') said += ' '
      else if (child.nodeName === 'w:br' || child.nodeName === 'w:cr') said += ' '
      else walk(child)
    }
  }
  walk(paragraph)
  return said.replace(/\s+/g, ' ').trim()
}

/** The font a run names itself; what its style names is seldom a legacy one. */
const fontOf = (run: XmlElement): string | undefined => childOf(childOf(run, 'w:rPr'), 'w:rFonts')?.getAttribute('w:ascii') ?? undefined
