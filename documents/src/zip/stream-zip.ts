import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file of a zip: bytes at hand, or a stream opened when its turn comes. What is streamed is stored as it is, for files that people keep are packed already. */
export interface StreamedFile { readonly name: string; readonly from: Uint8Array | (() => Readable) }

/** Files as one .zip, in their order and one at a time, so that only one of them is ever in memory. Names must differ. The stream fails with whatever keeps a file from being read. */
export function streamZip(files: Iterable<StreamedFile>, mtime: Date): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  zip.on('error', (error: Error) => out.destroy(error))
  // The library lets a stream that fails, or a reader that leaves, be its caller's affair.
  let reading: Readable | undefined
  out.once('close', () => reading?.destroy())
  const open = (from: () => Readable): Readable => (reading = from().once('error', (error) => out.destroy(error)))
  for (const { name, from } of files) {
    if (typeof from === 'function') zip.addReadStreamLazy(name, { mtime, compress: false }, (take) => take(null, open(from)))
    else zip.addBuffer(Buffer.from(from.buffer, from.byteOffset, from.byteLength), name, { mtime })
  }
  zip.end()
  return out
}
