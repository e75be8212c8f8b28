import { textWidth } from '../text/text-width.ts'
import { romanNumber } from '../text/roman-number.ts'
import { expectLook, range, sayDecimal, within } from './expect-look.ts'
import { type Finding, findingAt, type RuleId } from './finding.ts'
import type { Parts } from './parts.ts'
import type { Ruleset } from './ruleset.ts'
import type { WordDocument, WordParagraph } from './word-model.ts'

const upright = { bold: false, italic: false } as const
const strong = { bold: true, italic: false } as const

/** C26: addressees. One stands on the line itself, several under it with their dashes under the colon. */
export function checkAddressees({ addresseesHead: head, addressees }: Parts, { addressees: wanted }: Ruleset): Finding[] {
  const place = 'Kính gửi'
  if (!head) return [findingAt('C26', place, undefined, 'không có', `${wanted.text} …`)]
  const text = head.text.trim()
  const colon = head.left + head.firstLine + textWidth(wanted.text.slice(0, -1), head.runs[0]?.size ?? 0)
  return [
    ...(text.startsWith(wanted.text) ? [] : [findingAt('C26', place, head, text.slice(0, 20), wanted.text)]),
    ...(text === wanted.text && addressees.length === 0 ? [findingAt('C26', place, head, 'không có nơi gửi', `${wanted.text} …`)] : []),
    ...(text !== wanted.text && addressees.length > 0 ? [findingAt('C26', place, head, 'nơi gửi thứ nhất cùng dòng với “Kính gửi:”', 'gửi nhiều nơi thì mỗi nơi một dòng riêng')] : []),
    ...expectLook('C26', place, head, { size: wanted.size, ...upright }),
    ...addressees.flatMap((line, i) => {
      const end = i === addressees.length - 1 ? '.' : ';'
      const off = Math.abs(line.left + line.firstLine - colon)
      return [
        ...(line.text.trim().endsWith(end) ? [] : [findingAt('C26', place, line, `kết thúc bằng “${line.text.trim().slice(-1)}”`, `kết thúc bằng “${end}”`)]),
        ...(head.align === 'left' && off > wanted.under ? [findingAt('C26', place, line, `gạch đầu dòng lệch ${sayDecimal(off / 20)} pt so với dấu hai chấm`, 'gạch đầu dòng thẳng dưới dấu hai chấm')] : []),
        ...expectLook('C26', place, line, { size: wanted.size, ...upright }),
      ]
    }),
  ]
}

/** C27: the heading of each annex, its title and what it is attached to. */
export const checkAppendixHeads = ({ appendices }: Parts, { appendix: wanted }: Ruleset): Finding[] =>
  appendices.flatMap(({ head, title, pointer }, i) => {
    const place = head.text.trim()
    const name = appendices.length > 1 ? `Phụ lục ${romanNumber(i + 1)}` : 'Phụ lục'
    const named = appendices.length > 1 ? head.text.trim() === name : /^Phụ lục( [IVXLC]+)?$/.test(head.text.trim())
    const centred = { italic: false, align: 'center' } as const
    return [
      ...(named ? [] : [findingAt('C27', place, head, head.text.trim(), `${name} (chữ in thường, số La Mã)`)]),
      ...expectLook('C27', place, head, { size: wanted.size, bold: true, ...centred }),
      ...(title ? expectLook('C27', `Tên của ${place}`, title, { size: wanted.title, bold: true, ...centred, upper: true }) : [findingAt('C27', place, head, 'không có tên phụ lục', 'tên phụ lục in hoa, đậm, canh giữa')]),
      ...(pointer
        ? [
            ...(pointer.text.trim().startsWith('(Kèm theo ') ? [] : [findingAt('C27', place, pointer, pointer.text.trim().slice(0, 20), '(Kèm theo …)')]),
            ...expectLook('C27', `Dòng kèm theo của ${place}`, pointer, { size: wanted.pointer, bold: false, italic: true, align: 'center' }),
          ]
        : [findingAt('C27', place, head, 'không ghi kèm theo văn bản nào', '(Kèm theo Quyết định số … ngày … tháng … năm … của …)')]),
    ]
  })

/** Stamps of urgency as they are found: by their words, alone on their line. */
export const urgencyOf = ({ paragraphs }: WordDocument, { urgency }: Ruleset): WordParagraph[] =>
  paragraphs.filter(({ text }) => urgency.stamps.some((stamp) => stamp.text.includes(text.trim().toLocaleUpperCase('vi'))))

export const circulationOf = ({ paragraphs }: WordDocument, { circulation }: Ruleset): WordParagraph[] =>
  paragraphs.filter(({ text }) => circulation.text.includes(text.trim().toLocaleUpperCase('vi')))

/** C28: a red frame of the size of its stamp. */
export const checkUrgency = (document: WordDocument, ruleset: Ruleset): Finding[] =>
  urgencyOf(document, ruleset).flatMap((line) => {
    const { urgency } = ruleset
    const stamp = urgency.stamps.find(({ text }) => text.includes(line.text.trim().toLocaleUpperCase('vi')))
    const colour = line.runs.find(({ text }) => text.trim() !== '')?.colour ?? 'AUTO'
    const { width = null, height = null } = line.frame ?? {}
    const fits = stamp !== undefined && near(width, stamp.width, urgency.slack) && near(height, stamp.height, urgency.slack)
    return [
      ...framed('C28', 'Dấu chỉ mức độ khẩn', line, urgency.size),
      ...(line.frame && !fits ? [findingAt('C28', 'Dấu chỉ mức độ khẩn', line, `khung ${sayMillimetres(width)} × ${sayMillimetres(height)}`, `khung ${sayMillimetres(stamp?.width ?? null)} × ${sayMillimetres(stamp?.height ?? null)}`)] : []),
      ...(urgency.colours.includes(colour) ? [] : [findingAt('C28', 'Dấu chỉ mức độ khẩn', line, colour === 'AUTO' || colour === '000000' ? 'màu đen' : `màu ${colour}`, 'màu đỏ tươi')]),
    ]
  })

/** C29: who may keep it or see it. */
export const checkCirculation = (document: WordDocument, ruleset: Ruleset): Finding[] =>
  circulationOf(document, ruleset).flatMap((line) => framed('C29', 'Chỉ dẫn phạm vi lưu hành', line, ruleset.circulation.size))

const framed = (rule: RuleId, place: string, line: WordParagraph, size: readonly [number, number]): Finding[] => [
  ...expectLook(rule, place, line, { size, ...strong, upper: true }),
  ...(line.frame === null ? [findingAt(rule, place, line, 'không có khung', 'khung viền đơn')] : []),
  ...(line.frame && !line.frame.single ? [findingAt(rule, place, line, 'khung không phải viền đơn', 'khung viền đơn')] : []),
]

/** C30: who typed it and how many copies. */
export function checkDrafterMark({ drafterMark: mark }: Parts, { drafter }: Ruleset): Finding[] {
  if (!mark) return []
  const place = 'Ký hiệu người soạn thảo, số bản'
  return [
    ...(/^\p{Lu}{1,8}\.?\s?\(\d+\)\.?$/u.test(mark.text.trim()) ? [] : [findingAt('C30', place, mark, mark.text.trim(), 'PL.(300) (chữ in hoa, chữ số Ả Rập)')]),
    ...expectLook('C30', place, mark, { size: drafter.size, italic: false }),
  ]
}

const isAddress = ({ text }: WordParagraph): boolean => /(Địa chỉ|Điện thoại|ĐT|E-?mail|Thư điện tử|Website|Trang thông tin điện tử|Fax)\s*:/iu.test(text)

/** The lines at the foot of the first page that say where the agency is found; `onEveryPage` where Word repeats them. */
export function addressOf({ sections: [first] }: WordDocument): { readonly lines: readonly WordParagraph[]; readonly foot: readonly WordParagraph[]; readonly onEveryPage: boolean } {
  const foot = first === undefined ? [] : first.titlePage ? first.firstFooter : first.footer
  return { lines: foot.filter(isAddress), foot, onEveryPage: first?.footer.some(isAddress) ?? false }
}

/** C31: small letters under a line over the whole width, on page 1 alone. */
export function checkAddress(document: WordDocument, { address }: Ruleset): Finding[] {
  const { lines, foot, onEveryPage } = addressOf(document)
  const [line] = lines
  const place = 'Địa chỉ cơ quan ở cuối trang'
  if (!line) return onEveryPage ? [findingAt('C31', place, undefined, 'không ở trang thứ nhất', 'chỉ ở trang thứ nhất')] : []
  const above = foot[foot.indexOf(line) - 1]
  const full = (one: WordParagraph | undefined, drawn: boolean | undefined) => drawn === true && one !== undefined && one.left === 0 && one.right === 0
  return [
    ...lines.flatMap((one) => expectLook('C31', place, one, { size: address.size })),
    ...(full(line, line.topBorder) || full(above, above?.bottomBorder || above?.topBorder) ? [] : [findingAt('C31', place, line, 'không có đường kẻ hết chiều ngang', 'dưới một đường kẻ nét liền kéo dài hết chiều ngang')]),
    ...(onEveryPage ? [findingAt('C31', place, line, 'lặp lại ở mọi trang', 'chỉ ở trang thứ nhất')] : []),
  ]
}

const near = (value: number | null, wanted: number, slack: number): boolean => value !== null && within(value, [wanted - slack, wanted + slack])
const sayMillimetres = (twips: number | null): string => (twips === null ? 'không định cỡ' : `${range([Math.round(twips / 56.693), Math.round(twips / 56.693)])} mm`)
