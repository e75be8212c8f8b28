/** One link of an organisation's history as it is hashed. Instants are ISO text; `detail` is plain JSON. */
export interface HistoryEntry {
  readonly seq: number
  readonly at: string
  readonly actorId: string | null
  readonly what: string
  readonly noun: string
  readonly subjectId: string
  readonly detail: unknown
  readonly prevHash: string
}
export type ChainedEntry = HistoryEntry & { readonly hash: string }

/** What the first link points to. */
export const firstPrevHash = '0'.repeat(64)

/** JSON with sorted keys and no spaces: the same value always gives the same text, whatever order the database returns. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
  return JSON.stringify(value) ?? 'null'
}

/** The text of a link with two gaps: the hash of the link before stands in the first, the place in the chain in the second. */
export function textAroundGaps({ at, actorId, what, noun, subjectId, detail }: Omit<HistoryEntry, 'seq' | 'prevHash'>): readonly [string, string, string] {
  return [`${canonical({ at, actorId, noun, detail }).slice(0, -1)},"prevHash":"`, '","seq":', `,${canonical({ subjectId, what }).slice(1)}`]
}

/** The text whose SHA-256 is the hash of the link: canonical JSON, so that anyone can make it anew from an exported row. */
export function chainText({ seq, prevHash, ...entry }: HistoryEntry): string {
  const [start, middle, end] = textAroundGaps(entry)
  return `${start}${prevHash}${middle}${seq}${end}`
}

export type ChainFault =
  | { readonly code: 'changed'; readonly seq: number }
  | { readonly code: 'dropped'; readonly seq: number }
  | { readonly code: 'inserted'; readonly seq: number }
  | { readonly code: 'cut_short'; readonly seq: number }

/**
 * The first fault of an exported chain, or `undefined` when it is whole. `head` is the hash the agency keeps elsewhere (on
 * paper, say): without it a chain cut off at its end cannot be told from a shorter one.
 */
export function verifyChain(entries: Iterable<ChainedEntry>, sha256: (text: string) => string, head?: string): ChainFault | undefined {
  let previous = { seq: 0, hash: firstPrevHash }
  for (const entry of entries) {
    if (entry.seq > previous.seq + 1) return { code: 'dropped', seq: previous.seq + 1 }
    if (entry.seq <= previous.seq) return { code: 'inserted', seq: entry.seq }
    if (entry.prevHash !== previous.hash || sha256(chainText(entry)) !== entry.hash) return { code: 'changed', seq: entry.seq }
    previous = entry
  }
  return head !== undefined && head !== previous.hash ? { code: 'cut_short', seq: previous.seq } : undefined
}
