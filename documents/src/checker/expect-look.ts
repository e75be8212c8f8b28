import { type Finding, findingAt, type RuleId } from './finding.ts'
import type { Range } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

export interface WantedLook {
  readonly size?: Range
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: string
  readonly upper?: boolean
}

const alignments: Readonly<Record<string, string>> = { left: 'canh trái', start: 'canh trái', center: 'canh giữa', right: 'canh phải', end: 'canh phải', both: 'canh đều hai bên' }
const sayAlign = (align: string): string => alignments[align] ?? `canh “${align}”`

/** What of a paragraph's look is not as wanted. */
export function expectLook(rule: RuleId, place: string, paragraph: WordParagraph, wanted: WantedLook): Finding[] {
  const findings: Finding[] = []
  const say = (found: string, expected: string) => findings.push(findingAt(rule, place, paragraph, found, expected))
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== '')
  const sizes = [...new Set(runs.map(({ size }) => size))]
  const { size } = wanted
  if (size && sizes.some((one) => one < size[0] || one > size[1])) say(`cỡ chữ ${sizes.map(sayDecimal).join('; ')}`, `cỡ chữ ${range(size)}`)
  if (wanted.bold !== undefined && runs.some(({ bold }) => bold !== wanted.bold)) say(wanted.bold ? 'không in đậm' : 'in đậm', wanted.bold ? 'in đậm' : 'không in đậm')
  if (wanted.italic !== undefined && runs.some(({ italic }) => italic !== wanted.italic)) say(wanted.italic ? 'kiểu chữ đứng' : 'in nghiêng', wanted.italic ? 'in nghiêng' : 'kiểu chữ đứng')
  if (wanted.align !== undefined && paragraph.align !== wanted.align) say(sayAlign(paragraph.align), sayAlign(wanted.align))
  if (wanted.upper && paragraph.text !== paragraph.text.toLocaleUpperCase('vi')) say(paragraph.text, 'viết in hoa')
  if (runs.some(({ underline }) => underline)) say('gạch chân', 'không gạch chân; dùng đường kẻ ngang, nét liền')
  return findings
}

/** A number as Vietnamese writes it: `1,15`. */
export const sayDecimal = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',')
export const range = ([from, to]: Range): string => (from === to ? sayDecimal(from) : `${sayDecimal(from)}-${sayDecimal(to)}`)
export const within = (value: number, [from, to]: Range): boolean => value >= from && value <= to
