import type { Finding, RuleId } from './finding.ts'
import type { Range } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

export interface WantedLook {
  readonly size?: Range
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: string
  readonly upper?: boolean
}

/** What of a paragraph's look is not as wanted. */
export function expectLook(rule: RuleId, place: string, paragraph: WordParagraph, wanted: WantedLook): Finding[] {
  const findings: Finding[] = []
  const say = (found: string, expected: string) => findings.push({ rule, place, found, expected })
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== '')
  const sizes = [...new Set(runs.map(({ size }) => size))]
  const { size } = wanted
  if (size && sizes.some((one) => one < size[0] || one > size[1])) say(`cỡ chữ ${sizes.join(', ')}`, `cỡ chữ ${range(size)}`)
  if (wanted.bold !== undefined && runs.some(({ bold }) => bold !== wanted.bold)) say(wanted.bold ? 'không in đậm' : 'in đậm', wanted.bold ? 'in đậm' : 'không in đậm')
  if (wanted.italic !== undefined && runs.some(({ italic }) => italic !== wanted.italic)) say(wanted.italic ? 'kiểu chữ đứng' : 'in nghiêng', wanted.italic ? 'in nghiêng' : 'kiểu chữ đứng')
  if (wanted.align !== undefined && paragraph.align !== wanted.align) say(`căn ${paragraph.align}`, wanted.align === 'center' ? 'căn giữa' : 'căn đều hai bên')
  if (wanted.upper && paragraph.text !== paragraph.text.toLocaleUpperCase('vi')) say(paragraph.text, 'viết in hoa')
  if (runs.some(({ underline }) => underline)) say('gạch chân', 'không gạch chân; dùng đường kẻ ngang, nét liền')
  return findings
}

export const range = ([from, to]: Range): string => (from === to ? String(from) : `${from}-${to}`)
export const within = (value: number, [from, to]: Range): boolean => value >= from && value <= to
