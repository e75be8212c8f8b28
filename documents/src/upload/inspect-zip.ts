import { allOf, decodeXml, parseXml } from '../xml/read-xml.ts'
import { inflateEntry, type InflateFailure } from './inflate-entry.ts'
import { measureEntry } from './inflate-parts.ts'
import { zipLimits } from './zip-limits.ts'
import { type ZipEntry, zipDirectory } from './zip-directory.ts'

/** What the file says it is, by its content type: decides what is looked for inside. */
export type ZipKind = 'docx' | 'xlsx' | 'pptx' | 'zip'

export type UploadFault =
  | { readonly code: InflateFailure | 'zip.too_many_files'; readonly entry?: string }
  /** A path that leads out of the folder it is unpacked in. */
  | { readonly code: 'zip.unsafe_path'; readonly entry: string }
  /** A zip in a zip: what is inside was never looked at. */
  | { readonly code: 'zip.nested'; readonly entry: string }
  | { readonly code: 'office.macros'; readonly entry: string }
  | { readonly code: 'office.embedded_program'; readonly entry: string }
  /** Word or Excel would fetch something from elsewhere when the file is opened. */
  | { readonly code: 'office.external_reference'; readonly entry: string; readonly target: string }
  | { readonly code: 'office.not_what_it_says'; readonly entry: string }

const mainPart: Record<Exclude<ZipKind, 'zip'>, string> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' }

/**
 * Why an uploaded zip (.docx, .xlsx, .pptx, .zip) is not taken; the first fault found, or `undefined` when it may be kept.
 * Everything is inflated once, with a ceiling on the whole, so that a bomb is stopped when it passes it and not after.
 */
export async function inspectZip(bytes: Uint8Array, kind: ZipKind): Promise<UploadFault | undefined> {
  const entries = zipDirectory(bytes, zipLimits.entries)
  if (entries === undefined) return { code: 'zip.broken' }
  if (entries === 'too_many') return { code: 'zip.too_many_files' }
  if (kind !== 'zip' && !entries.some(({ name }) => name === mainPart[kind])) return { code: 'office.not_what_it_says', entry: mainPart[kind] }
  let left: number = zipLimits.inflated
  let leftOfSheets: number = zipLimits.sheets
  for (const entry of entries) {
    const named = faultOfName(entry, kind)
    if (named) return named
    if (entry.name.endsWith('/')) continue
    if (kind === 'xlsx' && entry.name.startsWith('xl/worksheets/') && entry.name.endsWith('.xml')) {
      const size = await measureEntry(bytes, entry, leftOfSheets)
      if (typeof size === 'string') return { code: size, entry: entry.name }
      leftOfSheets -= size
      continue
    }
    const content = inflateEntry(bytes, entry, left)
    if (typeof content === 'string') return { code: content, entry: entry.name }
    left -= content.length
    const inside = kind === 'zip' ? undefined : faultOfContent(entry.name, content)
    if (inside) return inside
  }
  return undefined
}

function faultOfName({ name }: ZipEntry, kind: ZipKind): UploadFault | undefined {
  if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name)) return { code: 'zip.unsafe_path', entry: name }
  if (kind === 'zip') return /\.(zip|7z|rar|gz|xz|bz2|tar)$/i.test(name) ? { code: 'zip.nested', entry: name } : undefined
  if (/(^|\/)vbaProject\.bin$|(^|\/)vbaData\.xml$|(^|\/)macrosheets\//i.test(name)) return { code: 'office.macros', entry: name }
  if (/(^|\/)(activeX\/|oleObject[^/]*\.bin$)|\.(exe|dll|js|vbs|bat|cmd|ps1|scr|hta)$/i.test(name)) return { code: 'office.embedded_program', entry: name }
  return undefined
}

function faultOfContent(name: string, content: Uint8Array): UploadFault | undefined {
  if (name === '[Content_Types].xml' && /macroEnabled|vbaProject/i.test(decodeXml(content))) return { code: 'office.macros', entry: name }
  if (!name.endsWith('.rels')) return undefined
  try {
    // A link a reader has to click is no danger by itself; templates, pictures and frames are fetched without asking.
    const fetched = allOf(parseXml(decodeXml(content)), 'Relationship').find((relation) =>
      relation.getAttribute('TargetMode')?.toLowerCase() === 'external' && !relation.getAttribute('Type')?.endsWith('/hyperlink'))
    return fetched && { code: 'office.external_reference', entry: name, target: fetched.getAttribute('Target') ?? '' }
  } catch {
    return { code: 'zip.broken', entry: name }
  }
}
