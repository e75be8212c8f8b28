import { breakLines } from '../text/break-lines.ts'
import { textWidth } from '../text/text-width.ts'
import { within } from './expect-look.ts'
import { type Finding, findingAt, type RuleId } from './finding.ts'
import type { Located } from './located.ts'
import type { Range } from './ruleset.ts'

/** A drawn line under a line of text, its length in parts of the text's: of the last line where the text takes several. */
export function checkDrawnLine(rule: RuleId, place: string, { paragraph, next, width }: Located, wanted: Range, expected: string): Finding[] {
  const drawn = next?.topBorder && next.text.trim() === '' ? next : paragraph.bottomBorder ? paragraph : undefined
  if (!drawn) return [findingAt(rule, place, paragraph, 'không có đường kẻ', `đường kẻ ngang, nét liền, ${expected}`)]
  const size = paragraph.runs[0]?.size ?? 0
  const lastLine = breakLines(paragraph.text, width, size, 'bold').at(-1) ?? ''
  const share = (width - drawn.left - drawn.right) / Math.min(width, textWidth(lastLine, size, 'bold'))
  return within(share, wanted) ? [] : [findingAt(rule, place, paragraph, `dài ${Math.round(share * 100)}% dòng chữ`, expected)]
}
