import { decodeXml } from '../xml/read-xml.ts'
import { inflateEntry } from './inflate-entry.ts'
import { zipLimits } from './zip-limits.ts'
import { zipDirectory } from './zip-directory.ts'

/** The wanted parts of a zip as text. Throws on what `inspectZip` would refuse for its size or shape. */
export function unzipUpload(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const entries = zipDirectory(bytes, zipLimits.entries)
  if (entries === undefined || entries === 'too_many') throw new SyntaxError('Not a readable zip')
  const parts = new Map<string, string>()
  let left: number = zipLimits.inflated
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    const content = inflateEntry(bytes, entry, left)
    if (typeof content === 'string') throw new SyntaxError(`${entry.name}: ${content}`)
    left -= content.length
    parts.set(entry.name, decodeXml(content))
  }
  return parts
}
