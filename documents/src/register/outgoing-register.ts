import { sayDate } from '@sangkien/domain/document/say-date'
import type { Day } from '@sangkien/domain/time/day'
import { cleanLine } from '../text/clean-text.ts'
import { fillRegister, registerBook, type RegisterFacts } from './register-book.ts'

/** One paper in the book of outgoing papers: the ten columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV (FACT). */
export interface OutgoingEntry {
  readonly code: string
  /** None for a number that is kept back and has no paper yet. */
  readonly dated: Day | null
  /** Its type and what it is about: `Giấy mời: Họp …`. */
  readonly about: string
  readonly signer: string
  readonly recipients: readonly string[]
  readonly keptBy: string
  readonly copies: number | null
  readonly sentOn: Day | null
  readonly note: string
}

const template = registerBook('SỔ ĐĂNG KÝ VĂN BẢN ĐI', [
  { head: 'Số, ký hiệu văn bản', share: 12, cell: '{code}' },
  { head: 'Ngày tháng văn bản', share: 11, align: 'center', cell: '{dated}' },
  { head: 'Tên loại và trích yếu nội dung văn bản', share: 34, cell: '{about}' },
  { head: 'Người ký', share: 15, cell: '{signer}' },
  { head: 'Nơi nhận văn bản', share: 24, cell: '{recipients}' },
  { head: 'Đơn vị, người nhận bản lưu', share: 13, cell: '{keptBy}' },
  { head: 'Số lượng bản', share: 7, align: 'center', cell: '{copies}' },
  { head: 'Ngày chuyển', share: 11, align: 'center', cell: '{sentOn}' },
  { head: 'Ký nhận', share: 9, cell: '' },
  { head: 'Ghi chú', share: 12, cell: '{note}' },
])

/** Sổ đăng ký văn bản đi of a year, in the order of the days and numbers. */
export const renderOutgoingRegister = (facts: RegisterFacts<OutgoingEntry>): Promise<Uint8Array> =>
  fillRegister({ key: 'outgoing-register', builtIn: template, name: 'Sổ đăng ký văn bản đi' }, facts, ({ code, dated, about, signer, recipients, keptBy, copies, sentOn, note }) => ({
    code: cleanLine(code), dated: dated === null ? '' : sayDate(dated), about: cleanLine(about), signer: cleanLine(signer), recipients: recipients.map(cleanLine).join('\n'), keptBy: cleanLine(keptBy),
    copies: copies === null ? '' : String(copies), sentOn: sentOn === null ? '' : sayDate(sentOn), note: cleanLine(note),
  }))
