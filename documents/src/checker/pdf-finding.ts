import { range, sayDecimal, within } from './expect-look.ts'
import type { Finding, Mark, RuleId } from './finding.ts'
import { centreOf, type PdfLine } from './pdf-model.ts'
import type { Range } from './ruleset.ts'

/** The box a line takes on its page. */
export const markOf = ({ page, x, y, width, size }: PdfLine): Mark => ({ page, x: x - 2, y: y - size, width: width + 4, height: size * 1.3 })

/** A finding about a line of a page; without one, about the whole. */
export const findingOn = (rule: RuleId, place: string, line: PdfLine | undefined, found: string, expected: string): Finding =>
  ({ rule, place, found, expected, ...(line && { at: markOf(line) }) })

export interface WantedLine { readonly size?: Range; readonly bold?: boolean; readonly italic?: boolean; readonly upper?: boolean; readonly centre?: { readonly at: number; readonly slack: number; readonly of: string } }

/** What of a line's look is not as wanted: its size, its strength, where its middle stands. */
export function expectLine(rule: RuleId, place: string, line: PdfLine, { size, bold, italic, upper, centre }: WantedLine): Finding[] {
  const off = centre === undefined ? 0 : Math.abs(centreOf(line) - centre.at)
  const say = (found: string, expected: string) => findingOn(rule, place, line, found, expected)
  return [
    ...(size && !within(line.size, [size[0] - 0.25, size[1] + 0.25]) ? [say(`cỡ chữ ${sayDecimal(line.size)}`, `cỡ chữ ${range(size)}`)] : []),
    ...(bold !== undefined && line.bold !== bold ? [say(line.bold ? 'in đậm' : 'không in đậm', bold ? 'in đậm' : 'không in đậm')] : []),
    ...(italic !== undefined && line.italic !== italic ? [say(line.italic ? 'in nghiêng' : 'kiểu chữ đứng', italic ? 'in nghiêng' : 'kiểu chữ đứng')] : []),
    ...(upper && line.text !== line.text.toLocaleUpperCase('vi') ? [say(line.text, 'viết in hoa')] : []),
    ...(centre && off > centre.slack ? [say(`lệch ${sayDecimal(off)} pt`, `canh giữa ${centre.of}`)] : []),
  ]
}
