import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { type Day, partsOf } from '@sangkien/domain/time/day'
import { sayDocumentNumber } from '../layout/issue.ts'
import { formOf, serifIn, wordsForm } from '../signature/appearance.ts'
import { type FreePlace, isFreePlace, placeName } from '../signature/free-place.ts'
import { type PageLine, pageLines } from '../signature/page-lines.ts'
import { addTo, appendedTo, openToAppend } from '../signature/sign-pdf.ts'
import { SigningFailed } from '../signature/signing-failed.ts'
import type { FontStyle } from '../text/serif-font.ts'
import { textWidth } from '../text/text-width.ts'

interface Gap { readonly name: FreePlace; readonly x: number; readonly y: number; readonly width: number; readonly size: number }

/**
 * Marks the room for number, day and month on a PDF made of a paper with room left, before it is signed: what is filled in there later is seen to be nothing
 * else, and the signature keeps holding. The signer thereby signs where they may stand and how large. Throws `SigningFailed` where the first page has no number line.
 */
export async function markPlaces(pdf: Uint8Array): Promise<Uint8Array> {
  const gaps = gapsIn((await pageLines(pdf))[0]?.lines ?? [])
  const doc = await openToAppend(pdf)
  const page = doc.getPage(0)
  for (const { name, x, y, width, size } of gaps) {
    const box = { width, height: size * 1.2 }
    const note = doc.context.obj({
      Type: 'Annot', Subtype: 'FreeText', F: 196, // printed, read only and locked
      NM: PDFHexString.fromText(name), Contents: PDFHexString.fromText(''), DA: PDFString.of(`/Tinos ${size.toFixed(2)} Tf 0 g`), BS: { W: 0 },
      Rect: [x, y - size * 0.25, x + width, y - size * 0.25 + box.height], P: page.ref, AP: { N: formOf(doc, box, '', {}) },
    })
    addTo(page.node, 'Annots', doc.context.register(note), doc)
  }
  return appendedTo(doc)
}

/** Puts number and day where the signer left room for them, behind what was signed. Throws `SigningFailed` when no such room is there, or it is taken. */
export async function fillPlaces(signed: Uint8Array, { number, day }: { readonly number: number; readonly day: Day }): Promise<Uint8Array> {
  const doc = await openToAppend(signed)
  const [, month, date] = partsOf(day)
  const words: Readonly<Record<FreePlace, string>> = { So: sayDocumentNumber(number), Ngay: String(date).padStart(2, '0'), Thang: month < 3 ? `0${month}` : String(month) }
  const free = notesOn(doc).filter(isFreePlace)
  if (!free.some((note) => placeName(note) === 'So')) throw new SigningFailed('no_place', 'no room was left for the number')
  for (const note of free) await fill(doc, note, words[placeName(note)!])
  return appendedTo(doc)
}

/** Whether the room for the number is still there and free. */
export const hasRoom = async (pdf: Uint8Array): Promise<boolean> => notesOn(await openToAppend(pdf)).some((note) => isFreePlace(note) && placeName(note) === 'So')

/** The number goes up to its stroke: `07/GM-VP` is read as one. */
async function fill(doc: PDFDocument, note: PDFDict, text: string): Promise<void> {
  const box = sizeOf(note)
  const size = box.height / 1.2
  const font = await serifIn(doc, placeName(note) === 'So' ? 'regular' : 'italic')
  const narrow = Math.min(1, box.width / font.widthOfTextAtSize(text, size))
  note.set(PDFName.of('Contents'), PDFHexString.fromText(text))
  note.set(PDFName.of('AP'), doc.context.obj({ N: await wordsForm(doc, box, { text, font, size: size * narrow, colour: '0 g', toTheRight: placeName(note) === 'So' }) }))
}

function notesOn(doc: PDFDocument): PDFDict[] {
  const notes = doc.getPage(0).node.lookup(PDFName.of('Annots'))
  return notes instanceof PDFArray ? notes.asArray().map((note) => doc.context.lookup(note)).filter((note) => note instanceof PDFDict) : []
}

function sizeOf(note: PDFDict): { readonly width: number; readonly height: number } {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = note.lookup(PDFName.of('Rect'), PDFArray).asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : 0))
  return { width: x2 - x1, height: y2 - y1 }
}

/** The room in the lines of number and day. A converter sets them in letters as wide as ours, so that what stands before and behind the room tells where it is. */
function gapsIn(lines: readonly PageLine[]): Gap[] {
  const number = lines.find(({ text }) => /^Số: ?\/\S+$/u.test(text))
  if (!number) throw new SigningFailed('no_place', 'the first page has no line “Số: …/…” with room for a number')
  const date = lines.find(({ text }) => /, ngày ?tháng ?năm \d{4}$/u.test(text))
  return [...roomIn(number, ['So'], number.text.split(/(?<=:) ?/u), 'regular'), ...(date ? roomIn(date, ['Ngay', 'Thang'], date.text.split(/(?<=ngày|tháng) ?/u), 'italic') : [])]
}

/** As many rooms as `names`, each behind a word and all of one width. */
function roomIn({ x, y, size, width, text }: PageLine, names: readonly FreePlace[], words: readonly string[], style: FontStyle): Gap[] {
  const wide = words.map((word) => textWidth(word, size, style) / 20)
  const room = (width - wide.reduce((sum, one) => sum + one, 0)) / names.length
  if (words.length !== names.length + 1 || room < size / 2) throw new SigningFailed('no_place', `no room in “${text}”`)
  return names.map((name, at) => ({ name, size, y, width: room, x: x + wide.slice(0, at + 1).reduce((sum, one) => sum + one, 0) + room * at }))
}
