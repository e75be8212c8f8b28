import { canonical } from '@sangkien/domain/history/chain'
import type { RichText } from '@sangkien/domain/text/rich-text'

/** Two versions of a text in one: theirs whole, then what of mine they do not have. Nothing either wrote is left out; the writer makes it flow. */
export function joinTexts(theirs: RichText, mine: RichText): RichText {
  const there = new Set(theirs.content.map((block) => canonical(block)))
  return { type: 'doc', content: [...theirs.content, ...mine.content.filter((block) => !there.has(canonical(block)))] }
}
