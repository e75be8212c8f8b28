import type { Canvas } from '@napi-rs/canvas'
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pageLetters } from './page-letters.ts'
import { cleaned, drawPage, drawPicture } from './page-picture.ts'
import { blank, ofLetters, type PageReading, unreadable } from './page-reading.ts'
import { docxPictures, readDocxText } from './read-docx-text.ts'
import { mostPages, type OpenFault, type ReadType } from './reading-message.ts'
import type { Recogniser } from './recognise.ts'
import { areUsable, hasFewLetters } from './usable-letters.ts'

/** A file whose pages can be read one by one. */
export interface Pages {
  readonly count: number
  /** Page `number`, counted from 1. */
  read(number: number): Promise<PageReading>
}

export class CannotOpen extends Error {
  readonly fault: OpenFault
  constructor(fault: OpenFault) {
    super(fault)
    this.fault = fault
  }
}

/** Opens a file of a kind that is read. Rejects with `CannotOpen`. */
export function openPages(bytes: Uint8Array, type: ReadType, recogniser: () => Promise<Recogniser>): Promise<Pages> | Pages {
  if (type === 'application/pdf') return openPdf(bytes, recogniser)
  return type.startsWith('image/') ? ofPictures([bytes], recogniser) : openDocx(bytes, recogniser)
}

const ofPictures = (pictures: readonly Uint8Array[], recogniser: () => Promise<Recogniser>): Pages => ({
  count: pictures.length,
  read: async (number) => { const canvas = await drawPicture(pictures[number - 1]!).catch(() => undefined); return canvas ? readSeen(canvas, recogniser) : unreadable },
})

function openDocx(bytes: Uint8Array, recogniser: () => Promise<Recogniser>): Pages {
  let text: string
  try {
    text = readDocxText(bytes)
  } catch {
    throw new CannotOpen('unreadable')
  }
  const pictures = hasFewLetters(text) ? docxPictures(bytes) : []
  if (1 + pictures.length > mostPages) throw new CannotOpen('too_many_pages')
  const scans = ofPictures(pictures, recogniser)
  return { count: 1 + scans.count, read: async (number) => (number === 1 ? ofLetters(text) : scans.read(number - 1)) }
}

async function openPdf(bytes: Uint8Array, recogniser: () => Promise<Recogniser>): Promise<Pages> {
  const file = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0, maxImageSize: 100_000_000 }).promise.catch((error: unknown) => {
    throw new CannotOpen(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'unreadable')
  })
  if (file.numPages > mostPages) throw new CannotOpen('too_many_pages')
  return { count: file.numPages, read: (number) => readPdfPage(file, number, recogniser).catch(() => unreadable) }
}

/** A blank page wakes nobody. */
const readSeen = async (canvas: Canvas, recogniser: () => Promise<Recogniser>): Promise<PageReading> => (cleaned(canvas).blank ? blank : (await recogniser()).read(canvas))

/** From its letters where they are words, otherwise from what is seen. */
async function readPdfPage(file: PDFDocumentProxy, number: number, recogniser: () => Promise<Recogniser>): Promise<PageReading> {
  const page = await file.getPage(number)
  try {
    const letters = await pageLetters(page)
    const few = hasFewLetters(letters)
    if (areUsable(letters) && !(few && (await hasPicture(page)))) return letters === '' ? blank : ofLetters(letters)
    return await readSeen(await drawPage(page), recogniser)
  } finally {
    page.cleanup()
  }
}

const painting = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectGroup])

async function hasPicture(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<boolean> {
  return (await page.getOperatorList()).fnArray.some((one) => painting.has(one))
}
