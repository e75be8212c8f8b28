/** One stretch of a text with its corrections: by which of them it came in, and by which it was struck out. */
export interface TrackedPiece { readonly text: string; readonly ins: number | null; readonly del: number | null }

/** What a comparison of two texts finds, in their order. */
export type Compare = (before: string, after: string) => readonly { readonly text: string; readonly kind: 'same' | 'removed' | 'added' }[]

/**
 * A text with all corrections on it, each told from the others: what one put in and a later one struck out is still there. `versions` are
 * the whole texts as they stood after each correction, the first being number 0; without what is struck out, the pieces are the last of them.
 */
export const trackChanges = (original: string, versions: readonly string[], compare: Compare): readonly TrackedPiece[] =>
  joined(versions.reduce<readonly TrackedPiece[]>((pieces, version, number) => corrected(pieces, version, number, compare), original === '' ? [] : [{ text: original, ins: null, del: null }]))

/** The text as it stands. */
export const textOf = (pieces: readonly TrackedPiece[]): string => pieces.filter(({ del }) => del === null).map(({ text }) => text).join('')

function corrected(pieces: readonly TrackedPiece[], version: string, number: number, compare: Compare): TrackedPiece[] {
  const left = [...pieces]
  const done: TrackedPiece[] = []
  for (const { text, kind } of compare(textOf(pieces), version)) {
    if (kind === 'added') done.push({ text, ins: number, del: null })
    else done.push(...taken(left, text.length, kind === 'removed' ? number : null))
  }
  return [...done, ...left]
}

/** Takes so many letters off the front, with what was struck out among them, and strikes them out too where `del` says by which correction. */
function taken(left: TrackedPiece[], letters: number, del: number | null): TrackedPiece[] {
  const got: TrackedPiece[] = []
  for (let wanted = letters; wanted > 0;) {
    const first = left.shift()
    if (!first) break
    if (first.del !== null) { got.push(first); continue }
    const part = first.text.slice(0, wanted)
    if (part.length < first.text.length) left.unshift({ ...first, text: first.text.slice(part.length) })
    got.push({ ...first, text: part, del })
    wanted -= part.length
  }
  return got
}

/** Neighbours of the same fate as one. */
const joined = (pieces: readonly TrackedPiece[]): TrackedPiece[] => pieces.reduce<TrackedPiece[]>((done, piece) => {
  const last = done.at(-1)
  return last && last.ins === piece.ins && last.del === piece.del ? [...done.slice(0, -1), { ...last, text: last.text + piece.text }] : [...done, piece]
}, [])
