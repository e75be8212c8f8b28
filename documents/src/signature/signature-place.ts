import type { PageLine, PageText } from './page-lines.ts'

/** A rectangle on a page, points from the bottom left; pages count from 0. */
export interface Box {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The words between which the signature stands: the last line of the post (cell 7a) and the name (7b), as they are on the page. */
export interface PostAndName {
  readonly post: string
  readonly name: string
}

const WIDEST = 45 / 25.4 * 72 // points: as wide as a signature by hand
const CLEAR = 2 // points left free above and below

/**
 * The room between post and name, centred on them (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7.d): the last such pair of the paper, for
 * an annex follows and a name may occur in the text. Read from the page itself, since only the page knows where the converter put them.
 * The agency post of a council member (II.7.c) stands above the name and bounds the room too. Undefined when no page shows them so.
 */
export function placeBetween(pages: readonly PageText[], { post, name }: PostAndName): Box | undefined {
  for (const [page, { lines }] of [...pages.entries()].reverse())
    for (const below of lines.filter((line) => same(line.text, name)).reverse()) {
      const above = lines.filter((line) => same(line.text, post) && line.y > below.y && overlaps(line, below)).sort((a, b) => a.y - b.y)[0]
      if (above) return between(page, above, below, lines)
    }
  return undefined
}

function between(page: number, above: PageLine, name: PageLine, lines: readonly PageLine[]): Box | undefined {
  const tops = lines.filter((line) => line.y < above.y - above.size / 2 && line.y >= name.y && overlaps(line, name)).map((line) => line.y + line.size)
  const bottom = Math.max(...tops) + CLEAR
  const height = above.y - above.size / 4 - CLEAR - bottom
  const middle = name.x + name.width / 2
  return height > 0 ? { page, x: middle - WIDEST / 2, y: bottom, width: WIDEST, height } : undefined
}

const overlaps = (a: PageLine, b: PageLine): boolean => a.x < b.x + b.width && b.x < a.x + a.width
const same = (a: string, b: string): boolean => a.localeCompare(b.normalize('NFC').replace(/\s+/g, ' ').trim(), 'vi', { sensitivity: 'variant' }) === 0

/** The largest box of the picture's proportions within `room`, in its middle. */
export function fitted({ page, x, y, width, height }: Box, picture: { readonly width: number; readonly height: number }): Box {
  const scale = Math.min(width / picture.width, height / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  return { page, x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h }
}

/** The seal, `diameter` in millimetres, over the left third of the signature with level centres (Phụ lục I, Mục II.8): its right edge stands at a third of it. */
export function sealOver(signature: Box, diameter: number): Box {
  const size = diameter / 25.4 * 72
  return { page: signature.page, x: signature.x + signature.width / 3 - size, y: signature.y + signature.height / 2 - size / 2, width: size, height: size }
}
