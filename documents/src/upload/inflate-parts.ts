import { createInflateRaw } from 'node:zlib'
import type { InflateFailure } from './inflate-entry.ts'
import { compressedBytes, type ZipEntry } from './zip-directory.ts'

const atATime = 256 * 1024

/** An entry that does not inflate within its bounds: `message` is an `InflateFailure`. */
export class NotInflated extends SyntaxError {
  readonly failure: InflateFailure
  constructor(failure: InflateFailure) {
    super(failure)
    this.failure = failure
  }
}

/** The bytes of an entry piece by piece, never more than `most` of them: what is long is never whole in memory. */
export async function* inflateParts(bytes: Uint8Array, entry: ZipEntry, most: number): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new NotInflated('zip.encrypted')
  const packed = compressedBytes(bytes, entry)
  if (packed === undefined) throw new NotInflated('zip.broken')
  if (entry.method !== 0 && entry.method !== 8) throw new NotInflated('zip.unknown_method')
  let total = 0
  for await (const part of entry.method === 0 ? slices(packed) : inflated(packed)) {
    total += part.length
    if (total > most) throw new NotInflated('zip.too_large')
    yield part
  }
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += atATime) yield bytes.subarray(at, at + atATime)
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: atATime })
  inflate.end(packed)
  try {
    for await (const part of inflate) yield part as Uint8Array
  } catch {
    throw new NotInflated('zip.broken')
  }
}

/** How many bytes an entry has, found by inflating it; whatever its directory claims. */
export async function measureEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Promise<number | InflateFailure> {
  let size = 0
  try {
    for await (const part of inflateParts(bytes, entry, most)) size += part.length
  } catch (error) {
    if (error instanceof NotInflated) return error.failure
    throw error
  }
  return size
}
