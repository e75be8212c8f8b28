const MOST = 600 // letters in one cell: about a quarter of a page

/**
 * Texts that stand side by side, in as many rows as the longest needs: a row is not cut by a page's end, so a long one would leave half
 * a page empty, and one longer than a page could not be kept whole. Cut at the ends of sentences near the same part of each.
 */
export function inPieces(texts: readonly string[]): string[][] {
  const rows = Math.max(1, ...texts.map(({ length }) => Math.ceil(length / MOST)))
  const cut = texts.map((text) => cutInto(text, rows))
  return Array.from({ length: rows }, (_, row) => cut.map((pieces) => pieces[row] ?? ''))
}

function cutInto(text: string, pieces: number): string[] {
  const step = text.length / pieces
  const cuts = Array.from({ length: pieces - 1 }, (_, at) => cutNear(text, (at + 1) * step, step / 3))
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at]).trim())
}

/** Where a sentence, else a word ends nearest to a place, no farther than `reach`. */
function cutNear(text: string, place: number, reach: number): number {
  const from = Math.ceil(place - reach)
  const around = text.slice(from, Math.floor(place + reach))
  const ends = [/[.;:!?…]["”)]*\s|\n/g, /\s/g].map((end) => [...around.matchAll(end)].map((found) => from + found.index + found[0].length)).find((found) => found.length > 0)
  return ends?.toSorted((one, other) => Math.abs(one - place) - Math.abs(other - place))[0] ?? afterWhole(text, Math.round(place))
}

/** Not between the halves of one letter. */
const afterWhole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at)
