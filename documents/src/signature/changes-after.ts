import { createHash, type Hash } from 'node:crypto'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { isFreePlace } from './free-place.ts'
import { pageLines } from './page-lines.ts'
import { formOf, signatureFields } from './signature-fields.ts'

/**
 * What was put behind a signed revision: nothing, further signatures alone, words in the places that stood empty and marked for them when it was signed (with or
 * without signatures), or something else that can change what the paper says.
 */
export type Appended = 'nothing' | 'signatures' | 'filled' | 'other'

/** A PDF as one compares it: the text two readers see may not differ, nor anything else but signatures and where they stand. */
export interface Revision {
  readonly bytes: Uint8Array
  readonly doc: PDFDocument
  /** What the pages say by another reader than the one that made `doc`: who deceives the one still has to deceive the other. */
  text(): Promise<string>
}

export const openRevision = async (bytes: Uint8Array): Promise<Revision> => {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true, preserveXFA: true })
  let text: Promise<string> | undefined
  return { bytes, doc, text: () => (text ??= pageLines(bytes).then((pages) => JSON.stringify(pages))) }
}

/**
 * What `later`, which begins with the bytes of `signed`, changes of it. Told apart by what is reachable, not by which objects were written again: whatever
 * is reached from the catalogue and the pages must be what it was, but for the fields and widgets of signatures given since.
 */
export async function changesAfter(signed: Revision, later: Revision): Promise<Appended> {
  if (signed.bytes.length === later.bytes.length) return 'nothing'
  const [before, after] = [signed.doc, later.doc]
  if (catalogPrint(before) !== catalogPrint(after) || before.getPageCount() !== after.getPageCount()) return 'other'
  const given = new Set(signatureFields(before).filter(({ value }) => value).map(({ name }) => name))
  const since = new Set(signatureFields(after).filter(({ name, value }) => value && !given.has(name)).map(({ dict }) => dict))
  const open = new Set(signatureFields(before).filter(({ value }) => !value).map(({ dict }) => dict))
  const samePages = before.getPages().every((page, at) => pagePrint(before, page.node) === pagePrint(after, after.getPage(at).node)
    && keepsNotes({ doc: before, notes: notesOf(before, page.node), open }, { doc: after, notes: notesOf(after, after.getPage(at).node), since }))
  if (!samePages || formPrint(before, open) !== formPrint(after, new Set([...since, ...openIn(after)])) || (await signed.text()) !== (await later.text())) return 'other'
  return before.getPages().some((page, at) => fillsPlaces({ doc: before, notes: notesOf(before, page.node) }, { doc: after, notes: notesOf(after, after.getPage(at).node) })) ? 'filled' : 'signatures'
}

const openIn = (doc: PDFDocument): PDFDict[] => signatureFields(doc).filter(({ value }) => !value).map(({ dict }) => dict)

/** Everything reachable from the catalogue but the pages and the form, which are compared by themselves, and what a reader program may put there for signatures. */
const catalogPrint = (doc: PDFDocument): string => printOf(doc, doc.catalog, new Set(['AcroForm', 'Pages', 'DSS', 'Extensions', 'Metadata', 'Version']))

/** A page as it is drawn, without the annotations on it. What it inherits is taken with it. */
const pagePrint = (doc: PDFDocument, page: PDFDict): string => [printOf(doc, page, new Set(['Parent', 'Annots', 'StructParents', 'Tabs'])),
  ...['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((name) => printOf(doc, inherited(doc, page, name)))].join()

function inherited(doc: PDFDocument, page: PDFDict, name: string): PDFObject | undefined {
  let node: PDFObject | undefined = page
  for (let level = 0; node instanceof PDFDict && level < 64; level += 1) {
    const own = node.get(PDFName.of(name))
    if (own) return own
    node = doc.context.lookup(node.get(PDFName.of('Parent')))
  }
  return undefined
}

type Note = PDFObject | undefined

/** Whether every annotation is still there and the same, in its order; a field that waited may have been signed, a place that was free may have been filled in, and each new one is a signature given since. */
function keepsNotes(old: { doc: PDFDocument; notes: Note[]; open: ReadonlySet<Note> }, now: { doc: PDFDocument; notes: Note[]; since: ReadonlySet<Note> }): boolean {
  return old.notes.every((note, at) => notePrint(old.doc, note) === notePrint(now.doc, now.notes[at]) || isFilledIn(old.doc, note, now.doc, now.notes[at]) || (old.open.has(note) && now.since.has(now.notes[at])))
    && now.notes.slice(old.notes.length).every((note) => now.since.has(note))
}

const notePrint = (doc: PDFDocument, note: Note, leaveOut: readonly string[] = []) => printOf(doc, note, new Set(['P', 'Parent', ...leaveOut]))

const fillsPlaces = (old: { doc: PDFDocument; notes: Note[] }, now: { doc: PDFDocument; notes: Note[] }): boolean =>
  old.notes.some((note, at) => isFreePlace(note) && notePrint(old.doc, note) !== notePrint(now.doc, now.notes[at]))

/** A place the signer saw empty may bear words since, and is else what it was: what it shows is cut off at its edges (ISO 32000-1, 12.5.5), which did not move. */
const isFilledIn = (before: PDFDocument, old: Note, after: PDFDocument, now: Note): boolean =>
  isFreePlace(old) && notePrint(before, old, ['Contents', 'AP']) === notePrint(after, now, ['Contents', 'AP'])

function notesOf(doc: PDFDocument, page: PDFDict): Note[] {
  const notes = doc.context.lookup(page.get(PDFName.of('Annots')))
  return notes instanceof PDFArray ? notes.asArray().map((note) => doc.context.lookup(note)) : []
}

/** The form, without the fields left out. */
function formPrint(doc: PDFDocument, leaveOut: ReadonlySet<Note>): string {
  const form = formOf(doc) ?? doc.context.obj({})
  const fields = form.lookup(PDFName.of('Fields'))
  const kept = fields instanceof PDFArray ? fields.asArray().filter((field) => !leaveOut.has(doc.context.lookup(field))) : []
  return [...kept, form].map((part) => printOf(doc, part, new Set(['P', 'Parent', 'Fields', 'SigFlags', 'DR', 'DA']))).join()
}

/** A hash of an object and all it refers to, but the named entries of the first dictionary. */
function printOf(doc: PDFDocument, object: PDFObject | undefined, leaveOut: ReadonlySet<string> = new Set()): string {
  const hash = createHash('sha256')
  add(doc, hash, object, leaveOut, new Map())
  return hash.digest('base64')
}

function add(doc: PDFDocument, hash: Hash, object: PDFObject | undefined, leaveOut: ReadonlySet<string>, seen: Map<PDFObject, number>): void {
  const value = object instanceof PDFRef ? doc.context.lookup(object) : object
  if (value === undefined) return void hash.update('none;')
  if (object instanceof PDFRef && seen.size > 0 && isPage(value)) return void hash.update(`page ${object.toString()};`)
  const met = seen.get(value)
  if (met !== undefined) return void hash.update(`again ${met};`)
  if (value instanceof PDFDict || value instanceof PDFArray || value instanceof PDFStream) seen.set(value, seen.size)
  if (value instanceof PDFArray) {
    hash.update(`[${value.size()} `)
    for (const one of value.asArray()) add(doc, hash, one, none, seen)
  } else if (value instanceof PDFDict) addDict(doc, hash, value, leaveOut, seen)
  else if (value instanceof PDFStream) {
    addDict(doc, hash, value.dict, leaveOut, seen)
    const contents = value.getContents()
    hash.update(`stream ${contents.length} `).update(contents)
  } else hash.update(`${value.toString()};`)
}

const none: ReadonlySet<string> = new Set()
const isPage = (value: PDFObject): boolean => value instanceof PDFDict && value.lookup(PDFName.of('Type')) === PDFName.of('Page')

function addDict(doc: PDFDocument, hash: Hash, dict: PDFDict, leaveOut: ReadonlySet<string>, seen: Map<PDFObject, number>): void {
  const entries = dict.entries().map(([key, value]) => ({ name: key.decodeText(), value }))
    .filter(({ name }) => !leaveOut.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  hash.update(`<<${entries.length} `)
  for (const { name, value } of entries) {
    hash.update(`/${name} `)
    if (name !== 'Parent') add(doc, hash, value, none, seen) // a page or a field above would bring the whole file with it
  }
}
