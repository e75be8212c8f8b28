import { romanNumber } from '../text/roman-number.ts'
import { sayDecimal } from './expect-look.ts'
import type { Finding } from './finding.ts'
import { hasDegree, isRecipient, LAST_RECIPIENT_EXAMPLE, RECIPIENT_EXAMPLE } from './foot-words.ts'
import { expectLine, findingOn } from './pdf-finding.ts'
import { centreOf, type PdfLine, rightOf } from './pdf-model.ts'
import type { PdfParts } from './pdf-parts.ts'
import type { PaperKind, Ruleset } from './ruleset.ts'

const strong = { bold: true, italic: false } as const
const upright = { bold: false, italic: false } as const

/** C21 to C27 as they stand on the pages. */
export const checkPdfFoot = (parts: PdfParts, kind: PaperKind | null, ruleset: Ruleset): Finding[] => [
  ...checkClosing(parts, ruleset), ...checkSignature(parts, ruleset), ...checkRecipients(parts, kind, ruleset),
  ...(parts.addresseesHead || kind === 'letter' ? checkAddressees(parts, ruleset) : []), ...checkAppendices(parts, ruleset),
]

const checkClosing = ({ closing, lastLine }: PdfParts, { body: { end } }: Ruleset): Finding[] =>
  closing ? [] : [findingOn('C21', 'Cuối nội dung', lastLine, lastLine ? `“…${lastLine.text.slice(-12)}”` : 'không có nội dung', `kết thúc bằng “${end}”`)]

function checkSignature({ signature }: PdfParts, { post, signer, pdf }: Ruleset): Finding[] {
  const [first] = signature
  const names = nameOf(signature)
  const [name] = names
  const place = 'Họ tên người ký'
  if (!first || !name || signature.length === names.length) return [findingOn('C22', 'Quyền hạn, chức vụ', name, 'không có', 'chức vụ của người ký, in hoa, đậm')]
  return [
    ...signature.slice(0, -names.length).flatMap((line) => expectLine('C22', 'Quyền hạn, chức vụ', line, { size: post.size, ...strong, upper: true })),
    ...names.flatMap((line) => expectLine('C23', place, line, { size: signer.size, ...strong, centre: { at: centreOf(first), slack: pdf.centre, of: 'dưới chức vụ' } })),
    ...(hasDegree(name.text) ? [findingOn('C23', place, name, name.text, 'không ghi học hàm, học vị, danh hiệu')] : []),
    ...(isUpper(name) ? [findingOn('C23', place, name, name.text, 'chữ in thường')] : []),
  ]
}

const isUpper = ({ text }: PdfLine) => text === text.toLocaleUpperCase('vi')

/** The name at the end; a long one takes two lines. */
function nameOf(signature: readonly PdfLine[]): readonly PdfLine[] {
  const before = signature.at(-2)
  const last = signature.at(-1)
  const wraps = before && last && !isUpper(before) && last.y - before.y < last.size * 1.6
  return signature.slice(wraps ? -2 : -1)
}

function checkRecipients({ recipientsHead: head, recipients, signature: [post] }: PdfParts, kind: PaperKind | null, { recipientsHead, recipients: list, pdf }: Ruleset): Finding[] {
  const place = 'Nơi nhận'
  if (!head) return [findingOn('C24', place, undefined, 'không có', recipientsHead.text)]
  // In minutes they stand below the secretary, who signs at the left.
  const off = post && kind !== 'minutes' ? Math.abs(head.y - post.y) : 0
  return [
    ...(head.text === recipientsHead.text ? [] : [findingOn('C24', place, head, head.text, recipientsHead.text)]),
    ...expectLine('C24', place, head, { size: recipientsHead.size, bold: true, italic: true }),
    ...(off > pdf.level ? [findingOn('C24', place, head, `lệch ${sayDecimal(off)} pt so với dòng chức vụ`, 'ngang hàng với dòng quyền hạn, chức vụ của người ký')] : []),
    ...recipients.flatMap((line, i) => [
      ...(isRecipient(line.text, i === recipients.length - 1) ? [] : [findingOn('C25', place, line, line.text, i === recipients.length - 1 ? LAST_RECIPIENT_EXAMPLE : RECIPIENT_EXAMPLE)]),
      ...expectLine('C25', place, line, { size: list.size, ...upright }),
    ]),
    ...(recipients.length === 0 ? [findingOn('C25', place, head, 'không có', LAST_RECIPIENT_EXAMPLE)] : []),
  ]
}

const COLON = 0.278 // width of a colon in parts of its size

function checkAddressees({ addresseesHead: head, addressees }: PdfParts, { addressees: wanted, pdf }: Ruleset): Finding[] {
  const place = 'Kính gửi'
  if (!head) return [findingOn('C26', place, undefined, 'không có', `${wanted.text} …`)]
  const colon = rightOf(head) - head.size * COLON
  return [
    ...(head.text.startsWith(wanted.text) ? [] : [findingOn('C26', place, head, head.text.slice(0, 20), wanted.text)]),
    ...expectLine('C26', place, head, { size: wanted.size, ...upright }),
    ...addressees.flatMap((line, i) => {
      const off = Math.abs(line.x - colon)
      const end = i === addressees.length - 1 ? '.' : ';'
      return [
        ...(line.text.endsWith(end) ? [] : [findingOn('C26', place, line, `kết thúc bằng “${line.text.slice(-1)}”`, `kết thúc bằng “${end}”`)]),
        ...(off > pdf.under ? [findingOn('C26', place, line, `gạch đầu dòng lệch ${sayDecimal(off)} pt so với dấu hai chấm`, 'gạch đầu dòng thẳng dưới dấu hai chấm')] : []),
        ...expectLine('C26', place, line, { size: wanted.size, ...upright }),
      ]
    }),
  ]
}

const checkAppendices = ({ appendices }: PdfParts, { appendix: wanted }: Ruleset): Finding[] =>
  appendices.flatMap(({ head, title, pointer }, i) => {
    const place = head.text
    const name = appendices.length > 1 ? `Phụ lục ${romanNumber(i + 1)}` : 'Phụ lục'
    const named = appendices.length > 1 ? head.text === name : /^Phụ lục( [IVXLC]+)?$/.test(head.text)
    return [
      ...(named ? [] : [findingOn('C27', place, head, head.text, `${name} (chữ in thường, số La Mã)`)]),
      ...expectLine('C27', place, head, { size: wanted.size, ...strong }),
      ...title.flatMap((line) => expectLine('C27', `Tên của ${place}`, line, { size: wanted.title, ...strong, upper: true })),
      ...(title.length === 0 ? [findingOn('C27', place, head, 'không có tên phụ lục', 'tên phụ lục in hoa, đậm, canh giữa')] : []),
      ...(pointer.length > 0
        ? pointer.flatMap((line) => expectLine('C27', `Dòng kèm theo của ${place}`, line, { size: wanted.pointer, bold: false, italic: true }))
        : [findingOn('C27', place, head, 'không ghi kèm theo văn bản nào', '(Kèm theo Quyết định số … ngày … tháng … năm … của …)')]),
    ]
  })
