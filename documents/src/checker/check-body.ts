import { checkDrawnLine } from './drawn-line.ts'
import { expectLook, range, sayDecimal, within } from './expect-look.ts'
import { type Finding, findingAt } from './finding.ts'
import type { Parts } from './parts.ts'
import type { Ruleset } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

/** C09 to C11, C13, C14 and C21: title, bases, running text and its closing mark. */
export const checkBody = (parts: Parts, ruleset: Ruleset): Finding[] => [
  ...checkTitle(parts, ruleset), ...checkBases(parts.bases, ruleset), ...parts.body.flatMap((paragraph) => checkParagraph(paragraph, ruleset)), ...checkClosing(parts, ruleset),
]

function checkTitle({ type, subject, subjectEnd }: Parts, ruleset: Ruleset): Finding[] {
  const strong = { bold: true, italic: false, align: 'center' } as const
  return [
    ...(type
      ? expectLook('C09', 'Tên loại văn bản', type, { size: ruleset.type.size, ...strong, upper: true })
      : [findingAt('C09', 'Tên loại văn bản', undefined, 'không có', 'tên loại in hoa, đậm, canh giữa')]),
    ...(subject.length > 0
      ? subject.flatMap((line) => expectLook('C10', 'Trích yếu', line, { size: ruleset.subject.size, ...strong }))
      : [findingAt('C10', 'Trích yếu', type, 'không có', 'trích yếu in đậm, canh giữa, dưới tên loại')]),
    ...(subjectEnd ? checkDrawnLine('C11', 'Đường kẻ dưới trích yếu', subjectEnd, ruleset.subject.rule, 'dài bằng 1/3 đến 1/2 dòng chữ cuối của trích yếu') : []),
  ]
}

function checkBases(bases: readonly WordParagraph[], { basis }: Ruleset): Finding[] {
  if (bases.length === 0) return [findingAt('C13', 'Căn cứ ban hành', undefined, 'không có', 'Căn cứ …;')]
  return bases.flatMap((line, i) => {
    const place = `Căn cứ ${i + 1}`
    const text = line.text.trimEnd()
    const end = i === bases.length - 1 ? basis.lastEnd : basis.end
    return [
      ...expectLook('C13', place, line, { size: basis.size, bold: false, italic: true }),
      ...(text.endsWith(end) ? [] : [findingAt('C13', place, line, `kết thúc bằng “${text.slice(-1)}”`, `kết thúc bằng “${end}”`)]),
    ]
  })
}

function checkParagraph(paragraph: WordParagraph, { body }: Ruleset): Finding[] {
  const place = placeOf(paragraph)
  const listed = paragraph.left > 0 // an item of a list hangs from its mark and has no first line of its own
  const headed = paragraph.runs.every(({ bold }) => bold) // a heading may stand at the left
  const say = (found: string, expected: string) => findingAt('C14', place, paragraph, found, expected)
  const gap = paragraph.before + paragraph.after
  return [
    ...expectLook('C14', place, paragraph, { size: body.size, ...(headed ? {} : { align: 'both' }) }),
    ...(listed || body.firstLine.some((wanted) => within(paragraph.firstLine, wanted)) ? [] : [say(`lùi đầu dòng ${sayDecimal(paragraph.firstLine / 566.93)} cm`, 'lùi đầu dòng 1 cm hoặc 1,27 cm')]),
    ...(gap < body.gap ? [say(`khoảng cách giữa các đoạn ${sayDecimal(gap / 20)} pt`, `tối thiểu ${body.gap / 20} pt`)] : []),
    ...(paragraph.line !== null && within(paragraph.line, body.line)
      ? [] : [say(paragraph.line === null ? 'khoảng cách dòng cố định' : `cách dòng ${sayDecimal(paragraph.line / 240)}`, `cách dòng ${range([body.line[0] / 240, body.line[1] / 240])}`)]),
  ]
}

/** `Đoạn “Căn cứ Điều lệ …”`: its first words, as a person finds it. */
export const placeOf = ({ text }: { readonly text: string }): string => {
  const letters = [...text.trim()]
  return `Đoạn “${letters.slice(0, 40).join('')}${letters.length > 40 ? '…' : ''}”`
}

const checkClosing = ({ body }: Parts, { body: { end } }: Ruleset): Finding[] => {
  const last = body.at(-1)
  return last?.text.trimEnd().endsWith(end) ? [] : [findingAt('C21', 'Cuối nội dung', last, last ? `“…${last.text.trimEnd().slice(-12)}”` : 'không có nội dung', `kết thúc bằng “${end}”`)]
}
