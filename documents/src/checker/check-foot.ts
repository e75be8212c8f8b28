import { expectLook } from './expect-look.ts'
import type { Finding } from './finding.ts'
import type { Parts } from './parts.ts'
import { nd30 } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

const DEGREE = /^(TS|ThS|PGS|GS|NGƯT|NGND|TTƯT|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Luật sư)[. ]/i
const FILE_COPY = /^- Lưu: VT(, [\p{L}&.]+(\s?\([^)]+\))?)?(, Hồ sơ)?\.$/u

/** C22 to C25: who signs, and who receives it. */
export const checkFoot = (parts: Parts): Finding[] => [...checkSignature(parts.signature), ...checkRecipients(parts)]

function checkSignature(lines: readonly WordParagraph[]): Finding[] {
  const name = lines.at(-1)
  const posts = lines.slice(0, -1)
  if (!name || posts.length === 0)
    return [{ rule: 'C22', place: 'Quyền hạn, chức vụ', found: 'không có', expected: 'chức vụ của người ký, in hoa, đậm' }]
  const degree = DEGREE.exec(name.text)
  return [
    ...posts.flatMap((post) => expectLook('C22', 'Quyền hạn, chức vụ', post, { size: nd30.post.size, bold: true, italic: false, align: 'center', upper: true })),
    ...expectLook('C23', 'Họ tên người ký', name, { size: nd30.signer.size, bold: true, italic: false, align: 'center' }),
    ...(degree ? [{ rule: 'C23', place: 'Họ tên người ký', found: name.text, expected: 'không ghi học hàm, học vị, danh hiệu' } as const] : []),
    ...(name.text === name.text.toLocaleUpperCase('vi') ? [{ rule: 'C23', place: 'Họ tên người ký', found: name.text, expected: 'chữ in thường' } as const] : []),
  ]
}

function checkRecipients({ recipientsHead, recipients }: Parts): Finding[] {
  if (!recipientsHead) return [{ rule: 'C24', place: 'Nơi nhận', found: 'không có', expected: 'Nơi nhận:' }]
  return [
    ...(recipientsHead.text === 'Nơi nhận:' ? [] : [{ rule: 'C24', place: 'Nơi nhận', found: recipientsHead.text, expected: 'Nơi nhận:' } as const]),
    ...expectLook('C24', 'Nơi nhận', recipientsHead, { size: nd30.recipientsHead.size, bold: true, italic: true }),
    ...recipients.flatMap((recipient, i) => checkRecipient(recipient, i === recipients.length - 1)),
    ...(recipients.length === 0 ? [{ rule: 'C25', place: 'Nơi nhận', found: 'không có', expected: '- Lưu: VT, …' } as const] : []),
  ]
}

function checkRecipient(recipient: WordParagraph, last: boolean): Finding[] {
  const text = recipient.text.trim()
  const good = last ? FILE_COPY.test(text) : text.startsWith('- ') && text.endsWith(';')
  return [
    ...(good ? [] : [{ rule: 'C25', place: 'Nơi nhận', found: text, expected: last ? '- Lưu: VT, HCQT.' : '- …;' } as const]),
    ...expectLook('C25', 'Nơi nhận', recipient, { size: nd30.recipients.size, bold: false, italic: false }),
  ]
}
