import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Numbers of one run held in memory while runs are read together, and numbers given out at once: some megabytes whatever their number. */
const blockOf = 1024
const givenAtOnce = 500_000

/**
 * Sorts more numbers than memory holds: runs are sorted one by one, put into files of `folder`, and read together in rising order. The folder is
 * emptied first, for a crash may have left something there, and is gone at the end.
 */
export async function sortedRuns(folder: string) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const files: { readonly handle: FileHandle; readonly length: number }[] = []
  return {
    get postings(): number { return files.reduce((sum, { length }) => sum + length, 0) },
    /** Sorts in place. */
    async add(numbers: Float64Array): Promise<void> {
      if (numbers.length === 0) return
      const handle = await open(join(folder, String(files.length)), 'w+', 0o600)
      files.push({ handle, length: numbers.length })
      const bytes = new Uint8Array(numbers.sort().buffer, numbers.byteOffset, numbers.byteLength)
      for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at, Math.min(bytes.length - at, 1 << 24), at)).bytesWritten
    },
    /** All of them in rising order, piece by piece. No number of a piece equals one of the next in its whole part by `bucket`: a bucket is never cut in two. */
    async *inOrder(bucket: number): AsyncGenerator<Float64Array> {
      const readers = files.map(({ handle, length }) => readerOf(handle, length))
      for (let upto = givenAtOnce; ; ) {
        const heads = []
        for (const reader of readers) heads.push(await reader.peek(Math.ceil(givenAtOnce / readers.length)))
        const left = heads.filter((head) => head !== undefined)
        if (left.length === 0) return
        // Everything up to the least of the last numbers seen is there: cut where a bucket ends.
        upto = Math.min(...left.map((head) => (head.whole ? Infinity : head.numbers.at(-1)!)))
        const end = upto === Infinity ? Infinity : Math.floor(upto / bucket) * bucket
        const parts = readers.map((reader) => reader.take(end))
        const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
        let at = 0
        for (const part of parts) {
          all.set(part, at)
          at += part.length
        }
        if (all.length > 0) yield all.sort()
        else for (const reader of readers) reader.widen() // one bucket fills all that was read
      }
    },
    async [Symbol.asyncDispose](): Promise<void> {
      for (const { handle } of files) await handle.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function readerOf(handle: FileHandle, length: number) {
  let held = new Float64Array(0)
  let next = 0
  let more = 1
  return {
    /** At least `count` numbers, or all that are left (`whole`). */
    async peek(count: number): Promise<{ readonly numbers: Float64Array; readonly whole: boolean } | undefined> {
      const wanted = Math.max(blockOf, count) * more
      if (held.length < wanted && next < length) {
        const grown = new Float64Array(Math.min(wanted, held.length + length - next))
        grown.set(held)
        const bytes = new Uint8Array(grown.buffer, held.byteLength)
        for (let at = 0; at < bytes.length; ) at += (await handle.read(bytes, at, bytes.length - at, next * 8 + at)).bytesRead
        next += grown.length - held.length
        held = grown
      }
      return held.length === 0 ? undefined : { numbers: held, whole: next === length }
    },
    /** Those below `end`. */
    take(end: number): Float64Array {
      let [low, high] = [0, held.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (held[middle]! < end) low = middle + 1
        else high = middle
      }
      const taken = held.subarray(0, low)
      held = held.slice(low)
      return taken
    },
    widen(): void { more *= 2 },
  }
}
