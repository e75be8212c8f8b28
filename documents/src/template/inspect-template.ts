import { allOf, decodeXml, parseXml, type XmlElement } from '../xml/read-xml.ts'
import { inflateEntry } from '../upload/inflate-entry.ts'
import { inspectZip, type UploadFault } from '../upload/inspect-zip.ts'
import { zipDirectory } from '../upload/zip-directory.ts'
import { zipLimits } from '../upload/zip-limits.ts'

/** A template is a few pages: what is larger holds something else. */
export const templateLimits = {
  /** Bytes of the file as it is sent. */
  file: 2 * 1024 * 1024,
  /** Bytes of one part inflated: it is searched for tags letter by letter. */
  part: 4 * 1024 * 1024,
} as const

export type TemplateRefusal =
  | UploadFault
  | { readonly code: 'template.too_large' }
  /** A DOCTYPE, by which a part could pull in files or grow without end (XXE). */
  | { readonly code: 'template.entities'; readonly entry: string }
  /** A link that leads out of the file, other than to a page or a mail address. */
  | { readonly code: 'template.link'; readonly entry: string; readonly target: string }
  /** A field of Word that fetches or computes something: DDE, INCLUDETEXT, MACROBUTTON. */
  | { readonly code: 'template.field'; readonly found: string }
  /** Another document put in whole, which would be opened with it. */
  | { readonly code: 'template.embedded'; readonly entry: string }

/** Fields that only count pages. */
const harmless = /^(PAGE|NUMPAGES|SECTION|SECTIONPAGES)$/

/**
 * Why a .docx is not even looked at as a template: not safe to open, or able to do more than be filled; `undefined` when it may be.
 * Stricter than for evidence: a template is opened by this server and becomes papers of the agency.
 */
export async function inspectTemplate(bytes: Uint8Array): Promise<TemplateRefusal | undefined> {
  if (bytes.length > templateLimits.file) return { code: 'template.too_large' }
  const fault = await inspectZip(bytes, 'docx')
  if (fault) return fault
  const entries = zipDirectory(bytes, zipLimits.entries)
  if (entries === undefined || entries === 'too_many') return { code: 'zip.broken' }
  for (const entry of entries) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue
    const content = inflateEntry(bytes, entry, templateLimits.part)
    if (content === 'zip.too_large') return { code: 'template.too_large' }
    if (typeof content === 'string') return { code: content, entry: entry.name }
    const found = faultOfPart(entry.name, decodeXml(content))
    if (found) return found
  }
  return undefined
}

function faultOfPart(entry: string, text: string): TemplateRefusal | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { code: 'template.entities', entry }
  try {
    const part = parseXml(text)
    if (entry.endsWith('.rels')) return faultOfRelations(entry, allOf(part, 'Relationship'))
    if (part.getElementsByTagNameNS('*', 'altChunk').length > 0 || part.getElementsByTagNameNS('*', 'subDoc').length > 0) return { code: 'template.embedded', entry }
    const field = fieldsIn([...part.getElementsByTagNameNS('*', 'instrText')], [...part.getElementsByTagNameNS('*', 'fldSimple')]).find((one) => !harmless.test(one))
    return field === undefined ? undefined : { code: 'template.field', found: field }
  } catch {
    return { code: 'zip.broken', entry }
  }
}

function faultOfRelations(entry: string, relations: readonly XmlElement[]): TemplateRefusal | undefined {
  if (relations.some((relation) => /\/(aFChunk|subDocument)$/.test(relation.getAttribute('Type') ?? ''))) return { code: 'template.embedded', entry }
  const out = relations.find((relation) => relation.getAttribute('TargetMode')?.toLowerCase() === 'external' && !/^(https?:\/\/|mailto:)/i.test(relation.getAttribute('Target') ?? ''))
  return out && { code: 'template.link', entry, target: out.getAttribute('Target') ?? '' }
}

/** The name of each field. Word may cut an instruction into runs: those of one paragraph belong together. */
function fieldsIn(cut: readonly XmlElement[], simple: readonly XmlElement[]): string[] {
  const whole = new Map<unknown, string>()
  for (const piece of cut) {
    const paragraph = piece.parentNode?.parentNode
    whole.set(paragraph, (whole.get(paragraph) ?? '') + (piece.textContent ?? ''))
  }
  return [...whole.values(), ...simple.map((one) => one.getAttribute('w:instr') ?? '')]
    .flatMap((instruction) => instruction.replace(/\\\*\s*\w+/g, ' ').replace(/\\[a-z#@]\s*"[^"]*"/gi, ' ').trim().split(/\s+/).filter((word) => word !== ''))
}
