import { inflateRawSync } from 'node:zlib'

/** The files of a zip by name, in the order of its directory: walks the central directory at the end of the file. */
export function zipBytes(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'))
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)]
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const raw = bytes.subarray(start, start + size)
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), method === 0 ? raw : inflateRawSync(raw))
    at += 46 + nameLength + extra + comment
  }
  return files
}

/** The parts of a .docx or .xlsx by name, as text. */
export const zipParts = (bytes: Buffer): Map<string, string> => new Map([...zipBytes(bytes)].map(([name, content]) => [name, content.toString('utf8')]))

/** The words of a Word document, paragraph by paragraph. */
export const docxText = (bytes: Buffer): string =>
  (zipParts(bytes).get('word/document.xml') ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&')

/** The cells of a workbook written with inline strings, row by row, sheet by sheet. */
export const xlsxText = (bytes: Buffer): string =>
  [...zipParts(bytes)].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, xml]) => xml.replace(/<\/row>/g, '\n').replace(/<\/c>/g, '\t').replace(/<[^>]+>/g, '')).join('\n')
