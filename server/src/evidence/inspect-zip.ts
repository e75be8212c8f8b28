import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

/** No paper of an office unpacks to more; a bomb unpacks to gigabytes. */
const mostBytes = 150 * 1024 * 1024
const mostEntries = 5_000

export type ZipFault = 'broken' | 'bomb'

interface Entry { readonly method: number; readonly packed: number; readonly unpacked: number; readonly at: number }

/**
 * Whether the parts of a zip (every .docx, .xlsx, .pptx, .odt is one) unpack within bounds. What the directory claims is summed
 * up first; then each part is unpacked up to what it claims, for a directory can lie.
 */
export async function inspectZip(bytes: Buffer): Promise<ZipFault | undefined> {
  const entries = directoryOf(bytes)
  if (entries === 'broken' || entries === 'bomb') return entries
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostBytes) return 'bomb'
  for (const entry of entries) {
    const fault = await unpack(bytes, entry)
    if (fault) return fault
  }
  return undefined
}

function directoryOf(bytes: Buffer): readonly Entry[] | ZipFault {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length) return 'broken'
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostEntries) return 'bomb'
  const entries: Entry[] = []
  for (let at = bytes.readUInt32LE(end + 16), n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return 'broken'
    entries.push({ method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), unpacked: bytes.readUInt32LE(at + 24), at: bytes.readUInt32LE(at + 42) })
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

async function unpack(bytes: Buffer, { method, packed, unpacked, at }: Entry): Promise<ZipFault | undefined> {
  if (at + 30 > bytes.length) return 'broken'
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + packed > bytes.length || (method !== 0 && method !== 8)) return 'broken'
  if (method === 0 || packed === 0) return packed === unpacked || packed === 0 ? undefined : 'broken'
  try {
    await inflate(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, unpacked) })
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken'
  }
}
