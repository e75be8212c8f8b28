import { breakLines } from '../text/break-lines.ts'
import { textWidth } from '../text/text-width.ts'
import { within } from './expect-look.ts'
import { type Finding, findingAt, type RuleId } from './finding.ts'
import type { Located } from './located.ts'
import type { Range } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

/** A drawn line under a line of text, its length in parts of the text's: of the last line where the text takes several. */
export function checkDrawnLine(rule: RuleId, place: string, { paragraph, next, width }: Located, wanted: Range, expected: string): Finding[] {
  const length = lengthDrawn(paragraph, next, width)
  if (length === undefined) return [findingAt(rule, place, paragraph, 'không có đường kẻ', `đường kẻ ngang, nét liền, ${expected}`)]
  const size = paragraph.runs[0]?.size ?? 0
  const lastLine = breakLines(paragraph.text, width, size, 'bold').at(-1) ?? ''
  const share = length / Math.min(width, textWidth(lastLine, size, 'bold'))
  return within(share, wanted) ? [] : [findingAt(rule, place, paragraph, `dài ${Math.round(share * 100)}% dòng chữ`, expected)]
}

/** A border of an empty paragraph below or of the line's own, or a shape anchored in either. */
function lengthDrawn(paragraph: WordParagraph, next: WordParagraph | undefined, width: number): number | undefined {
  const below = next?.text.trim() === '' ? next : undefined
  const bordered = below?.topBorder ? below : paragraph.bottomBorder ? paragraph : undefined
  return bordered ? width - bordered.left - bordered.right : (paragraph.lineShape ?? below?.lineShape ?? undefined)
}
