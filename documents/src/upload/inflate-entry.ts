import { inflateRawSync } from 'node:zlib'
import { compressedBytes, type ZipEntry } from './zip-directory.ts'

export type InflateFailure = 'zip.broken' | 'zip.encrypted' | 'zip.unknown_method' | 'zip.too_large'

/** The bytes of an entry, but never more than `most`: zlib stops there, whatever the directory claims. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | InflateFailure {
  if (entry.encrypted) return 'zip.encrypted'
  const packed = compressedBytes(bytes, entry)
  if (packed === undefined) return 'zip.broken'
  if (entry.method === 0) return packed.length > most ? 'zip.too_large' : packed
  if (entry.method !== 8) return 'zip.unknown_method'
  if (most <= 0) return packed.length > 0 ? 'zip.too_large' : packed
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    return error instanceof RangeError ? 'zip.too_large' : 'zip.broken'
  }
}
