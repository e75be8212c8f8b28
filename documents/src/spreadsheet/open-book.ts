import type { BookFault, SheetRow } from '@sangkien/domain/import/cell'
import { inflateEntry } from '../upload/inflate-entry.ts'
import { inflateParts } from '../upload/inflate-parts.ts'
import { inspectZip } from '../upload/inspect-zip.ts'
import { zipLimits } from '../upload/zip-limits.ts'
import { type ZipEntry, zipDirectory } from '../upload/zip-directory.ts'
import { decodeXml } from '../xml/read-xml.ts'
import { walkWhole } from '../xml/walk-xml.ts'
import { type Behind, type BookParts, lookBehind, type OpenSheet, readSheet, type ReadOptions, type SheetReading, TooManyRows } from './read-sheet.ts'
import { readStyles } from './read-styles.ts'
import { readSharedTexts } from './shared-text.ts'

/** A workbook somebody sent, known to unpack within bounds. Its hidden sheets are not offered. */
export interface Book {
  readonly sheets: readonly string[]
  /** The rows of a sheet, read as they are asked for: a fault found on the way is thrown as a `BookFailure`. */
  read(sheet: string, options: ReadOptions): SheetReading
}

export class BookFailure extends Error {
  readonly fault: BookFault
  constructor(fault: BookFault) {
    super(fault.code)
    this.fault = fault
  }
}

/** What the file is when it is no .xlsx at all, by its first bytes; `undefined` when it may be one. */
export function sniffBook(bytes: Uint8Array): BookFault | undefined {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return undefined
  // The old binary format; a workbook behind a password is wrapped in the same.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { code: 'import.not_a_workbook', found: Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'xls' }
  return { code: 'import.not_a_workbook', found: bytes.subarray(0, 2_000).includes(0) ? 'other' : 'text' }
}

export async function openBook(bytes: Uint8Array): Promise<Book | BookFault> {
  const sniffed = sniffBook(bytes)
  if (sniffed) return sniffed
  const fault = await inspectZip(bytes, 'xlsx')
  if (fault) return fault.code === 'office.not_what_it_says' ? { code: 'import.not_a_workbook', found: 'other' } : { code: 'import.broken' }
  const entries = zipDirectory(bytes, zipLimits.entries)
  if (entries === undefined || entries === 'too_many') return { code: 'import.broken' }
  const parts = new Map(entries.map((entry) => [entry.name, entry]))
  const text = (name: string): string | undefined => { const found = partOf(bytes, parts.get(name)); return found && decodeXml(found) }
  const piecesOf = (entry: ZipEntry | undefined, most: number) => (entry ? inflateParts(bytes, entry, most) : undefined)
  let shared: BookParts | undefined
  const looked = new Map<ZipEntry, Behind>()
  try {
    const { sheets, from1904 } = readBook(text('xl/workbook.xml') ?? '', text('xl/_rels/workbook.xml.rels') ?? '')
    if (sheets.length === 0) return { code: 'import.no_sheet' }
    const open = async (entry: ZipEntry): Promise<OpenSheet> => {
      shared ??= { from1904, styles: readStyles(text('xl/styles.xml') ?? '<styleSheet/>'), texts: await readSharedTexts(piecesOf(parts.get('xl/sharedStrings.xml'), zipLimits.inflated)) }
      const pieces = () => inflateParts(bytes, entry, zipLimits.sheets)
      const behind = looked.get(entry) ?? await lookBehind(pieces())
      looked.set(entry, behind)
      return { book: shared, behind, pieces }
    }
    return {
      sheets: sheets.map(({ name }) => name),
      read(wanted, options) {
        const entry = parts.get(sheets.find(({ name }) => name === wanted)?.part ?? '')
        const hiddenColumns: number[] = []
        return { hiddenColumns, rows: failing(entry ? () => readSheet(() => open(entry), options, hiddenColumns) : undefined, options.most) }
      },
    }
  } catch (error) {
    return faultOf(error, 0)
  }
}

/** What goes wrong with the file on the way, as one thing to catch. */
async function* failing(rows: (() => AsyncGenerator<SheetRow>) | undefined, most: number): AsyncGenerator<SheetRow> {
  if (!rows) throw new BookFailure({ code: 'import.no_sheet' })
  try {
    yield* rows()
  } catch (error) {
    throw new BookFailure(faultOf(error, most))
  }
}

function faultOf(error: unknown, most: number): BookFault {
  if (error instanceof TooManyRows) return { code: 'import.too_many_rows', most }
  if (error instanceof SyntaxError) return { code: 'import.broken' }
  throw error
}

function partOf(bytes: Uint8Array, entry: ZipEntry | undefined): Uint8Array | undefined {
  const content = entry && inflateEntry(bytes, entry, zipLimits.inflated)
  if (typeof content === 'string') throw new SyntaxError(content)
  return content
}

/** The sheets one sees, in their order, each with the part that holds it. */
function readBook(workbook: string, relations: string): { readonly sheets: readonly { readonly name: string; readonly part: string }[]; readonly from1904: boolean } {
  const targets = new Map<string, string>()
  walkWhole(relations, { open(name, at) { if (name === 'Relationship') targets.set(at['Id'] ?? '', at['Target'] ?? '') } })
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  walkWhole(workbook, {
    open(name, at) {
      if (name === 'workbookPr') from1904 = at['date1904'] === '1' || at['date1904'] === 'true'
      const target = name === 'sheet' && (at['state'] ?? 'visible') === 'visible' ? targets.get(at['r:id'] ?? Object.entries(at).find(([key]) => key.endsWith(':id'))?.[1] ?? '') : undefined
      if (target?.includes('worksheets/')) sheets.push({ name: at['name'] ?? '', part: target.startsWith('/') ? target.slice(1) : `xl/${target}` })
    },
  })
  return { sheets, from1904 }
}
