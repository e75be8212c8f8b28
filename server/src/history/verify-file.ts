import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { type ChainedEntry, type ChainFault, verifyChain } from '@sangkien/domain/history/chain'

export type FileFault = ChainFault | { readonly code: 'unreadable'; readonly line: number }
export interface Verified { readonly rows: number; readonly lastHash: string; readonly fault: FileFault | undefined }

/**
 * Verifies a chain that was exported as lines of JSON, whatever its length. `head` is the hash of its last row as it was
 * written down elsewhere (the name of the exported file has it): without it a file cut at its end cannot be told from a shorter one.
 */
export function verifyHistoryFile(path: string, head?: string): Verified {
  const seen = { rows: 0, lastHash: '' }
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  function* entries(): Generator<ChainedEntry> {
    for (const line of linesOf(path)) {
      const entry = readEntry(line, seen.rows + 1)
      seen.rows += 1
      seen.lastHash = entry.hash
      yield entry
    }
  }
  try {
    return { fault: verifyChain(entries(), sha256, head), ...seen }
  } catch (error) {
    if (error instanceof UnreadableLine) return { fault: { code: 'unreadable', line: error.line }, ...seen }
    throw error
  }
}

class UnreadableLine extends Error {
  readonly line: number
  constructor(line: number) {
    super(`line ${line} is not a row of a history`)
    this.line = line
  }
}

function readEntry(line: string, number: number): ChainedEntry {
  const entry = parse(line)
  if (typeof entry !== 'object' || entry === null || !('seq' in entry) || typeof entry.seq !== 'number' || !('hash' in entry) || typeof entry.hash !== 'string') throw new UnreadableLine(number)
  return entry as ChainedEntry // the other parts go into the hash as they are: a wrong one is a changed row
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The lines of a file a megabyte at a time; an empty last one is none. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const decoder = new TextDecoder()
    const chunk = Buffer.alloc(1024 * 1024)
    let rest = ''
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      const lines = (rest + decoder.decode(chunk.subarray(0, read), { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest
  } finally {
    closeSync(file)
  }
}
