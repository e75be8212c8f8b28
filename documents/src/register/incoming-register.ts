import { sayDate } from '@sangkien/domain/document/say-date'
import type { Day } from '@sangkien/domain/time/day'
import { cleanLine } from '../text/clean-text.ts'
import { fillRegister, registerBook, type RegisterFacts } from './register-book.ts'

/** One paper in the book of incoming papers: the ten columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV (FACT). */
export interface IncomingEntry {
  readonly arrivedOn: Day
  readonly number: number
  readonly issuer: string
  readonly code: string
  readonly dated: Day | null
  readonly about: string
  readonly receiver: string
  readonly passedOn: Day | null
  readonly note: string
}

const template = registerBook('SỔ ĐĂNG KÝ VĂN BẢN ĐẾN', [
  { head: 'Ngày đến', share: 11, align: 'center', cell: '{arrivedOn}' },
  { head: 'Số đến', share: 7, align: 'center', cell: '{number}' },
  { head: 'Tác giả', share: 18, cell: '{issuer}' },
  { head: 'Số, ký hiệu văn bản', share: 14, cell: '{code}' },
  { head: 'Ngày tháng văn bản', share: 11, align: 'center', cell: '{dated}' },
  { head: 'Tên loại và trích yếu nội dung văn bản', share: 34, cell: '{about}' },
  { head: 'Đơn vị hoặc người nhận', share: 17, cell: '{receiver}' },
  { head: 'Ngày chuyển', share: 11, align: 'center', cell: '{passedOn}' },
  { head: 'Ký nhận', share: 9, cell: '' },
  { head: 'Ghi chú', share: 12, cell: '{note}' },
])

const orNothing = (day: Day | null): string => (day === null ? '' : sayDate(day))

/** Sổ đăng ký văn bản đến of a year, in the order of arrival. */
export const renderIncomingRegister = (facts: RegisterFacts<IncomingEntry>): Promise<Uint8Array> =>
  fillRegister({ key: 'incoming-register', builtIn: template, name: 'Sổ đăng ký văn bản đến' }, facts, ({ arrivedOn, number, issuer, code, dated, about, receiver, passedOn, note }) => ({
    arrivedOn: sayDate(arrivedOn), number: String(number), issuer: cleanLine(issuer), code: cleanLine(code), dated: orNothing(dated), about: cleanLine(about), receiver: cleanLine(receiver), passedOn: orNothing(passedOn), note: cleanLine(note),
  }))
