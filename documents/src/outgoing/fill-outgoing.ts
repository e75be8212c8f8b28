import { sayOfficialDate } from '@sangkien/domain/document/say-official-date'
import type { Day } from '@sangkien/domain/time/day'
import { XMLSerializer } from '@xmldom/xmldom'
import PizZip from 'pizzip'
import { partsOf } from '../checker/parts.ts'
import { readDocx } from '../checker/read-docx.ts'
import { sayDocumentNumber, sayPlaceAndDate } from '../layout/issue.ts'
import { agencyPostLine, authorityLines, type Signing } from '../layout/signing.ts'
import { allOf, decodeXml, isInside, parseXml, type XmlElement } from '../xml/read-xml.ts'
import { NotAnOutgoingPaper, placesOf } from './outgoing-facts.ts'

/**
 * The paper as it is signed before it has a number: room for number, day and month, and the year. The room for the number takes three figures as they are and
 * four made narrower, yet is not so wide that a reader takes the line for two.
 */
export function leaveRoom(bytes: Uint8Array, { symbol, place, year }: { readonly symbol: string; readonly place: string; readonly year: number }): Uint8Array {
  const places = placesOf(readDocx(bytes))
  if (!places.number) throw new NotAnOutgoingPaper('No line "Số: …/…" to number')
  const lines = new Map([[places.number.order, `Số:${'\u00a0'.repeat(7)}/${symbol}`]])
  if (places.placeDate) lines.set(places.placeDate.order, sayPlaceAndDate(place, { number: null, symbol, day: null, year }))
  return rewrite(bytes, (paragraphs) => { for (const [order, text] of lines) setText(paragraphs[order]!, text) })
}

/** Writes number and day into a paper that left room for them; every other word stays. `place` begins the date: `Quảng Ngãi`. */
export function fillIssue(bytes: Uint8Array, { number, symbol, day, place }: { readonly number: number; readonly symbol: string; readonly day: Day; readonly place: string }): Uint8Array {
  const places = placesOf(readDocx(bytes))
  if (!places.number) throw new NotAnOutgoingPaper('No line "Số: …/…" to number')
  const lines = new Map([[places.number.order, `Số: ${sayDocumentNumber(number)}/${symbol}`]])
  // Minutes say when they were held in their text and have no date at their head (Mẫu 1.9).
  if (places.placeDate) lines.set(places.placeDate.order, `${place}, ${sayOfficialDate(day)}`)
  return rewrite(bytes, (paragraphs) => { for (const [order, text] of lines) setText(paragraphs[order]!, text) })
}

/**
 * Writes who signs, and by what authority, into the signature of a paper. The lines above the room for the signature are replaced,
 * the last line of the cell becomes the name, and above it stands the post in the agency of who signs for a council; a paper whose signature has another shape is left to its drafter: undefined.
 */
export function fillSigning(bytes: Uint8Array, signing: Signing): Uint8Array | undefined {
  const cell = placesOf(readDocx(bytes)).signatureCell
  const first = cell.findIndex(({ text }) => text.trim() !== '')
  const gap = cell.findIndex(({ text }, at) => at > first && text.trim() === '')
  const [top, name] = [cell[first], cell.at(-1)]
  if (!top || !name || gap < 0 || name === top) return undefined
  const old = cell.slice(first, gap)
  const posts = cell.slice(gap, -1).filter(({ text }) => text.trim() !== '')
  return rewrite(bytes, (paragraphs) => {
    const model = paragraphs[top.order]!
    for (const line of authorityLines(signing)) {
      const copy = model.cloneNode(true) as XmlElement
      setText(copy, line)
      model.parentNode!.insertBefore(copy, model)
    }
    for (const { order } of old) paragraphs[order]!.parentNode!.removeChild(paragraphs[order]!)
    for (const { order } of posts) paragraphs[order]!.parentNode!.removeChild(paragraphs[order]!)
    const last = paragraphs[name.order]!
    if (signing.agencyPost !== undefined) {
      const post = last.cloneNode(true) as XmlElement
      setText(post, agencyPostLine(signing.agencyPost))
      last.parentNode!.insertBefore(post, last)
    }
    setText(last, signing.name)
  })
}

/** Writes more recipients before the last line, of the copy the office keeps; undefined where the paper has no such list. Nothing to add leaves the bytes as they are. */
export function addRecipients(bytes: Uint8Array, added: readonly string[]): Uint8Array | undefined {
  if (added.length === 0) return bytes
  const last = partsOf(readDocx(bytes), null).recipients.at(-1)
  if (!last || !/^[-–\s]*Lưu\s*:/iu.test(last.text)) return undefined
  return rewrite(bytes, (paragraphs) => {
    const kept = paragraphs[last.order]!
    for (const recipient of added) {
      const line = kept.cloneNode(true) as XmlElement
      setText(line, `- ${recipient};`)
      kept.parentNode!.insertBefore(line, kept)
    }
  })
}

/** The .docx with its paragraphs (in reading order, as the checker numbers them) changed by `change`. */
function rewrite(bytes: Uint8Array, change: (paragraphs: readonly XmlElement[]) => void): Uint8Array {
  const zip = new PizZip(bytes)
  const part = zip.file('word/document.xml')
  if (!part) throw new SyntaxError('Not a .docx: word/document.xml is missing')
  const document = parseXml(decodeXml(part.asUint8Array()))
  change(allOf(document, 'w:p').filter((paragraph) => !isInside(paragraph, 'mc:Fallback')))
  zip.file('word/document.xml', new XMLSerializer().serializeToString(document))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** All the words of a paragraph become `text`, in the letters of its first run. */
function setText(paragraph: XmlElement, text: string): void {
  const document = paragraph.ownerDocument!
  const runs = allOf(paragraph, 'w:r')
  const run = runs[0] ?? paragraph.appendChild(document.createElement('w:r'))
  for (const other of runs.slice(1)) other.parentNode!.removeChild(other)
  for (const child of [...run.childNodes]) if (child.nodeName !== 'w:rPr') run.removeChild(child)
  const words = document.createElement('w:t')
  words.setAttribute('xml:space', 'preserve')
  words.appendChild(document.createTextNode(text.normalize('NFC')))
  run.appendChild(words)
}
