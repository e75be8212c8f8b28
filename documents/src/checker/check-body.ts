import { expectLook, range, within } from './expect-look.ts'
import type { Finding } from './finding.ts'
import type { Parts } from './parts.ts'
import { nd30 } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

/** C09, C10, C13, C14 and C21: title, bases, running text and its closing mark. */
export function checkBody({ title, bases, body }: Parts): Finding[] {
  return [...checkTitle(title), ...checkBases(bases), ...body.flatMap(checkParagraph), ...checkClosing(body)]
}

function checkTitle([type, subject]: readonly WordParagraph[]): Finding[] {
  return [
    ...(type
      ? expectLook('C09', 'Tên loại văn bản', type, { size: nd30.type.size, bold: true, italic: false, align: 'center', upper: true })
      : [{ rule: 'C09', place: 'Tên loại văn bản', found: 'không có', expected: 'tên loại in hoa, đậm, canh giữa' } as const]),
    ...(subject
      ? expectLook('C10', 'Trích yếu', subject, { size: nd30.subject.size, bold: true, italic: false, align: 'center' })
      : [{ rule: 'C10', place: 'Trích yếu', found: 'không có', expected: 'trích yếu in đậm, canh giữa, dưới tên loại' } as const]),
  ]
}

function checkBases(bases: readonly WordParagraph[]): Finding[] {
  if (bases.length === 0) return [{ rule: 'C13', place: 'Căn cứ ban hành', found: 'không có', expected: 'Căn cứ …;' }]
  return bases.flatMap((basis, i) => {
    const end = i === bases.length - 1 ? '.' : ';'
    return [
      ...expectLook('C13', `Căn cứ ${i + 1}`, basis, { size: nd30.basis.size, bold: false, italic: true }),
      ...(basis.text.trimEnd().endsWith(end) ? [] : [{ rule: 'C13', place: `Căn cứ ${i + 1}`, found: `kết thúc bằng “${basis.text.trimEnd().slice(-1)}”`, expected: `kết thúc bằng “${end}”` } as const]),
    ]
  })
}

function checkParagraph(paragraph: WordParagraph, i: number): Finding[] {
  const { body } = nd30
  const place = `Nội dung, đoạn ${i + 1}: “${[...paragraph.text].slice(0, 40).join('')}”`
  const listed = paragraph.left > 0 // an item of a list hangs from its mark and has no first line of its own
  const headed = paragraph.runs.every(({ bold }) => bold) // a heading may stand at the left
  const findings: Finding[] = expectLook('C14', place, paragraph, { size: body.size, ...(headed ? {} : { align: 'both' }) })
  if (!listed && !body.firstLine.some((wanted) => within(paragraph.firstLine, wanted)))
    findings.push({ rule: 'C14', place, found: `lùi đầu dòng ${Math.round(paragraph.firstLine / 5.67) / 100} cm`, expected: 'lùi 1 cm hoặc 1,27 cm' })
  if (paragraph.before + paragraph.after < body.gap)
    findings.push({ rule: 'C14', place, found: `khoảng cách đoạn ${(paragraph.before + paragraph.after) / 20} pt`, expected: 'tối thiểu 6 pt' })
  if (paragraph.line === null || !within(paragraph.line, body.line))
    findings.push({ rule: 'C14', place, found: paragraph.line === null ? 'khoảng cách dòng cố định' : `${paragraph.line / 240} lines`, expected: `${range([1, 1.5])} lines` })
  return findings
}

const checkClosing = (body: readonly WordParagraph[]): Finding[] =>
  body.at(-1)?.text.trimEnd().endsWith('./.') ? [] : [{ rule: 'C21', place: 'Cuối nội dung', found: body.at(-1)?.text.slice(-12) ?? '', expected: 'kết thúc bằng “./.”' }]
