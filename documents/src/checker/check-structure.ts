import { placeOf } from './check-body.ts'
import { expectLook } from './expect-look.ts'
import { type Finding, findingAt, type RuleId } from './finding.ts'
import type { Ruleset } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

/** C15 to C20: parts, chapters, sections, articles, clauses, points and headings with Roman numbers, wherever they stand. */
export function checkStructure(running: readonly WordParagraph[], ruleset: Ruleset): Finding[] {
  let point = -1 // where in the alphabet the last point stood; -1 when a new list begins
  return running.flatMap((line, i) => {
    const level = levelOf(line)
    if (level === undefined) return []
    if (level !== 'C19') point = -1
    switch (level) {
      case 'C15': return checkDivision('C15', line, running[i + 1], /^(Phần|Chương) [IVXLC]+$/, 'Chương II (chữ in thường, số La Mã, một dòng riêng)', ruleset)
      case 'C16': return checkDivision('C16', line, running[i + 1], /^(Mục|Tiểu mục) \d+$/, 'Mục 2 (chữ in thường, số Ả Rập, một dòng riêng)', ruleset)
      case 'C17': return checkArticle(line)
      case 'C18': return checkClause(line)
      case 'C19': {
        const checked = checkPoint(line, point, ruleset)
        point = checked.at
        return checked.findings
      }
      case 'C20': return checkRoman(line, ruleset)
    }
  })
}

type Level = 'C15' | 'C16' | 'C17' | 'C18' | 'C19' | 'C20'

/** Which of the rules speaks of a paragraph, by how it begins; written wrongly it is still told for what it is. */
export function levelOf({ text, align, runs }: WordParagraph): Level | undefined {
  const line = text.trim()
  const standsOut = align === 'center' || runs.every(({ bold }) => bold)
  if (standsOut && /^(phần|chương)\s+(\d+|[IVXLC]+)(?=$|[.:\s])/iu.test(line)) return 'C15'
  if (standsOut && /^(mục|tiểu mục)\s+(\d+|[IVXLC]+)(?=$|[.:\s])/iu.test(line)) return 'C16'
  if (/^điều\s+(\d+|[IVX]+)\s*([.:)/]|$|-\s)/iu.test(line) || (runs[0]?.bold && /^điều\s+\d+/iu.test(line))) return 'C17'
  if (/^[IVX]+[.):/]\s/.test(line)) return 'C20'
  if (/^\d{1,3}[.):/]\s/.test(line)) return 'C18'
  if (/^(\p{Ll}[.):/]|\p{Lu}\))\s/u.test(line)) return 'C19'
  return undefined
}

/** A heading alone on its line; its title in capitals on the next. */
function checkDivision(rule: RuleId, line: WordParagraph, next: WordParagraph | undefined, form: RegExp, example: string, { heading }: Ruleset): Finding[] {
  const place = placeOf(line)
  const strong = { size: heading.size, bold: true, italic: false, align: 'center' } as const
  const title = next && levelOf(next) === undefined && next.align === 'center' ? next : undefined
  return [
    ...(form.test(line.text.trim()) ? [] : [findingAt(rule, place, line, line.text.trim(), example)]),
    ...expectLook(rule, place, line, strong),
    ...(title ? expectLook(rule, placeOf(title), title, { ...strong, upper: true }) : [findingAt(rule, place, line, 'không có tiêu đề ở dòng dưới', 'tiêu đề in hoa, đậm, canh giữa, ở dòng ngay dưới')]),
  ]
}

function checkArticle(line: WordParagraph): Finding[] {
  const place = placeOf(line)
  const number = /^Điều \d+\. /.exec(`${line.text.trim()} `)?.[0]
  if (number === undefined) return [findingAt('C17', place, line, line.text.trim().slice(0, 20), 'Điều 1. … (chữ in thường, số Ả Rập, sau số có dấu chấm)')]
  return [
    ...(boldTo(line, number.trimEnd().length) ? [] : [findingAt('C17', place, line, `“${number.trim()}” không in đậm`, 'in đậm')]),
    ...(italicTo(line, number.trimEnd().length) ? [findingAt('C17', place, line, `“${number.trim()}” in nghiêng`, 'kiểu chữ đứng')] : []),
  ]
}

function checkClause(line: WordParagraph): Finding[] {
  const place = placeOf(line)
  const number = /^\d+\. /.exec(line.text.trim())?.[0].trim()
  if (number === undefined) return [findingAt('C18', place, line, line.text.trim().slice(0, 12), '1. … (số Ả Rập, sau số có dấu chấm)')]
  const allBold = line.runs.every(({ bold, text }) => bold || text.trim() === '')
  return [
    ...(boldTo(line, number.length) && !allBold ? [findingAt('C18', place, line, `“${number}” in đậm`, 'chỉ in đậm khi khoản có tiêu đề, số và tiêu đề ở một dòng riêng')] : []),
    ...(italicTo(line, number.length) ? [findingAt('C18', place, line, 'in nghiêng', 'kiểu chữ đứng')] : []),
  ]
}

function checkPoint(line: WordParagraph, last: number, { points }: Ruleset): { readonly at: number; readonly findings: Finding[] } {
  const place = placeOf(line)
  const [letter = ''] = line.text.trim()
  const at = points.indexOf(letter.toLocaleLowerCase('vi'))
  const next = at === 0 ? 0 : last + 1 // an `a` begins a list
  const wanted = `${points[next] ?? points[0]})`
  const good = line.text.trim().startsWith(`${points[next]}) `)
  return {
    at: at < 0 ? next : at,
    findings: [
      ...(good ? [] : [findingAt('C19', place, line, line.text.trim().slice(0, 2), `${wanted} (chữ cái tiếng Việt theo thứ tự, in thường, sau chữ có dấu đóng ngoặc đơn)`)]),
      ...(italicTo(line, 2) ? [findingAt('C19', place, line, 'in nghiêng', 'kiểu chữ đứng')] : []),
    ],
  }
}

function checkRoman(line: WordParagraph, { heading }: Ruleset): Finding[] {
  const place = placeOf(line)
  return [
    ...(/^[IVX]+\. /.test(line.text.trim()) ? [] : [findingAt('C20', place, line, line.text.trim().slice(0, 8), 'I. TIÊU ĐỀ (số La Mã, sau số có dấu chấm)')]),
    ...expectLook('C20', place, line, { size: heading.size, bold: true, italic: false, upper: true }),
  ]
}

/** Whether the first letters of a paragraph are all of a look. */
const lookTo = (line: WordParagraph, length: number, isIt: (run: WordParagraph['runs'][number]) => boolean): boolean => {
  let seen = 0
  for (const run of line.runs) {
    if (seen >= length) break
    if (run.text.trim() !== '' && !isIt(run)) return false
    seen += run.text.length
  }
  return true
}
const boldTo = (line: WordParagraph, length: number) => lookTo(line, length, ({ bold }) => bold)
const italicTo = (line: WordParagraph, length: number) => lookTo(line, length, ({ italic }) => italic)
