import { createHash } from 'node:crypto'
import { pageLines } from './page-lines.ts'

/** How the text of two PDFs compares, and whether the second was made from the first without touching it. */
export interface ContentComparison {
  /** Every page says the same. */
  readonly sameText: boolean
  /** Pages, counted from 1, that say something else, or that only one of the two has. */
  readonly differing: readonly number[]
  /** The second begins with every byte of the first. */
  readonly keepsBytes: boolean
}

/** Compares what two PDFs say, page by page. Annotations, such as what a signature shows, are no part of it. Rejects when one is no PDF. */
export async function sameContent(first: Uint8Array, second: Uint8Array): Promise<ContentComparison> {
  const [a, b] = [await pageHashes(first), await pageHashes(second)]
  const differing = Array.from({ length: Math.max(a.length, b.length) }, (_, at) => at + 1).filter((page) => a[page - 1] !== b[page - 1])
  return { sameText: differing.length === 0, differing, keepsBytes: second.length >= first.length && Buffer.from(second.subarray(0, first.length)).equals(first) }
}

/** SHA-256 of the text of each page: NFC, the spaces between words all alike and none where a line ends, since programs lay them differently. */
export async function pageHashes(bytes: Uint8Array): Promise<string[]> {
  const pages = await pageLines(bytes)
  return pages.map(({ lines }) => createHash('sha256').update(lines.map(({ text }) => text.replace(/\s+/g, '')).join('\n')).digest('hex'))
}
