import type { MaskReason } from '@sangkien/domain/novelty/words'
import type { Span } from '../novelty.ts'
import type { Passage } from './passages.ts'

/** A stretch of text shown in one way. */
export interface Piece {
  readonly text: string
  /** Numbers of the passages it lies in; they may overlap. */
  readonly marks: readonly number[]
  /** Those of them that begin here. */
  readonly begins: readonly number[]
  /** Why it does not count, when it does not. */
  readonly mask: MaskReason | undefined
}

export interface Mark { readonly number: number; readonly kind: Passage['kind']; readonly span: Span }
export interface Masked { readonly span: Span; readonly reason: MaskReason }

const covers = ([from, to]: Span, at: number): boolean => from <= at && at < to
const between = '\n\n'.length

/** The pieces of each part, whose spans count in the text of all parts with a blank line between. Cut wherever a passage or mask begins or ends. */
export function piecesOf(parts: readonly { readonly text: string }[], marks: readonly Mark[], masks: readonly Masked[]): readonly (readonly Piece[])[] {
  const begun = new Set<number>()
  let offset = 0
  return parts.map(({ text }) => {
    const pieces = cut(text, offset, marks, masks, begun)
    offset += text.length + between
    return pieces
  })
}

function cut(text: string, offset: number, marks: readonly Mark[], masks: readonly Masked[], begun: Set<number>): readonly Piece[] {
  const end = offset + text.length
  const places = [...marks, ...masks].flatMap(({ span }) => span).filter((at) => at > offset && at < end)
  const cuts = [...new Set([offset, ...places, end])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const here = marks.filter(({ span }) => covers(span, from)).map(({ number }) => number)
    const begins = here.filter((number) => !begun.has(number))
    for (const number of begins) begun.add(number)
    return { text: text.slice(from - offset, cuts[at + 1]! - offset), marks: here, begins, mask: masks.find(({ span }) => covers(span, from))?.reason }
  })
}
