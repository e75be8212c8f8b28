import { sayDate } from '@sangkien/domain/document/say-date'
import type { Day } from '@sangkien/domain/time/day'
import { cleanLine } from '../text/clean-text.ts'
import { sayShare } from '../text/say-share.ts'
import { fillRegister, registerBook, type RegisterFacts } from './register-book.ts'

/** One recognised initiative in the book (initiative-law.md 3.11; DESIGN). */
export interface RecognisedRegisterEntry {
  readonly decision: { readonly code: string; readonly day: Day }
  /** Numbers of its certificates: `12/2026`. */
  readonly certificates: readonly string[]
  readonly code: string
  readonly title: string
  /** Shares in hundredths of a percent. */
  readonly authors: readonly { readonly name: string; readonly position: string; readonly share: number }[]
  readonly kind: string
  readonly field: string
  readonly effect: string
  /** Which units apply it. */
  readonly scope: string
  readonly above: string
  readonly note: string
}

const DOTS = '……' // where the file lies is written by hand: the system keeps no shelf

const template = registerBook('SỔ ĐĂNG KÝ SÁNG KIẾN ĐƯỢC CÔNG NHẬN', [
  { head: 'TT', share: 4, align: 'center', cell: '{order}' },
  { head: 'Quyết định', share: 11, align: 'center', cell: '{decision}' },
  { head: 'Số giấy chứng nhận', share: 10, align: 'center', cell: '{certificates}' },
  { head: 'Tên sáng kiến', share: 26, cell: '{title}' },
  { head: 'Tác giả, đơn vị, tỷ lệ', share: 27, cell: '{authors}' },
  { head: 'Loại, lĩnh vực', share: 14, cell: '{kind}' },
  { head: 'Hiệu quả', share: 17, cell: '{effect}' },
  { head: 'Đơn vị đang áp dụng', share: 13, cell: '{scope}' },
  { head: 'Kết quả cấp tỉnh', share: 12, cell: '{above}' },
  { head: 'Nơi lưu', share: 8, align: 'center', cell: DOTS },
  { head: 'Ghi chú', share: 9, cell: '{note}' },
])

/** Sổ đăng ký sáng kiến được công nhận of a year. */
export const renderRecognisedRegister = (facts: RegisterFacts<RecognisedRegisterEntry>): Promise<Uint8Array> =>
  fillRegister({ key: 'recognised-register', builtIn: template, name: 'Sổ đăng ký sáng kiến được công nhận' }, facts, ({ decision, certificates, code, title, authors, kind, field, effect, scope, above, note }) => ({
    decision: [cleanLine(decision.code), sayDate(decision.day)].filter((part) => part !== '').join('\n'), certificates: certificates.map(cleanLine).join('\n'),
    title: [cleanLine(title), code === '' ? '' : `(${cleanLine(code)})`].filter((part) => part !== '').join(' '),
    authors: authors.map(({ name, position, share }) => `${cleanLine(name)}, ${cleanLine(position)} (${sayShare(share)})`).join('\n'),
    kind: [kind, field].map(cleanLine).filter((part) => part !== '').join('; '), effect: cleanLine(effect), scope: cleanLine(scope), above: cleanLine(above), note: cleanLine(note),
  }))
