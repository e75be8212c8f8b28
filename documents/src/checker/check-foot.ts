import { expectLook } from './expect-look.ts'
import { type Finding, findingAt } from './finding.ts'
import { hasDegree, isRecipient, LAST_RECIPIENT_EXAMPLE, RECIPIENT_EXAMPLE } from './foot-words.ts'
import type { Parts } from './parts.ts'
import type { Ruleset } from './ruleset.ts'
import type { WordParagraph } from './word-model.ts'

/** C22 to C25: who signs, and who receives it. */
export const checkFoot = (parts: Parts, ruleset: Ruleset): Finding[] => [...checkSignature(parts.signature, ruleset), ...checkRecipients(parts, ruleset)]

function checkSignature(lines: readonly WordParagraph[], { post, signer }: Ruleset): Finding[] {
  const name = lines.at(-1)
  const posts = lines.slice(0, -1)
  if (!name || posts.length === 0) return [findingAt('C22', 'Quyền hạn, chức vụ', name, 'không có', 'chức vụ của người ký, in hoa, đậm')]
  const strong = { bold: true, italic: false, align: 'center' } as const
  const place = 'Họ tên người ký'
  return [
    ...posts.flatMap((line) => expectLook('C22', 'Quyền hạn, chức vụ', line, { size: post.size, ...strong, upper: true })),
    ...expectLook('C23', place, name, { size: signer.size, ...strong }),
    ...(hasDegree(name.text) ? [findingAt('C23', place, name, name.text, 'không ghi học hàm, học vị, danh hiệu')] : []),
    ...(name.text === name.text.toLocaleUpperCase('vi') ? [findingAt('C23', place, name, name.text, 'chữ in thường')] : []),
  ]
}

function checkRecipients({ recipientsHead, recipients }: Parts, { recipientsHead: wanted, recipients: list }: Ruleset): Finding[] {
  const place = 'Nơi nhận'
  if (!recipientsHead) return [findingAt('C24', place, undefined, 'không có', wanted.text)]
  return [
    ...(recipientsHead.text === wanted.text ? [] : [findingAt('C24', place, recipientsHead, recipientsHead.text, wanted.text)]),
    ...expectLook('C24', place, recipientsHead, { size: wanted.size, bold: true, italic: true }),
    ...recipients.flatMap((recipient, i) => {
      const last = i === recipients.length - 1
      const text = recipient.text.trim()
      return [
        ...(isRecipient(text, last) ? [] : [findingAt('C25', place, recipient, text, last ? LAST_RECIPIENT_EXAMPLE : RECIPIENT_EXAMPLE)]),
        ...expectLook('C25', place, recipient, { size: list.size, bold: false, italic: false }),
      ]
    }),
    ...(recipients.length === 0 ? [findingAt('C25', place, recipientsHead, 'không có', LAST_RECIPIENT_EXAMPLE)] : []),
  ]
}
