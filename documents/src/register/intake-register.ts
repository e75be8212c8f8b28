import { sayDate } from '@sangkien/domain/document/say-date'
import { sayTimeOfDay } from '@sangkien/domain/document/say-moment'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { cleanLine } from '../text/clean-text.ts'
import { fillRegister, registerBook, type RegisterFacts } from './register-book.ts'

/** One application in the book, by the order of its arrival (Thông tư 18/2013, Điều 6 khoản 1; FACT that a cơ sở may keep one, columns DESIGN). */
export interface IntakeEntry {
  /** Number of its receipt in the year. */
  readonly receipt: number | null
  readonly code: string
  readonly title: string
  /** Each with unit. */
  readonly authors: readonly string[]
  readonly receivedAt: Date
  /** By when the agency answers. */
  readonly answerBy: Day | null
  /** What became of it at intake: `Chấp nhận ngày …`. */
  readonly intake: string
  /** What became of it in the end, as published. */
  readonly result: string
  readonly note: string
}

const template = registerBook('SỔ TIẾP NHẬN ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', [
  { head: 'TT', share: 4, align: 'center', cell: '{order}' },
  { head: 'Số biên nhận', share: 6, align: 'center', cell: '{receipt}' },
  { head: 'Ngày, giờ nhận', share: 12, cell: '{received}' },
  { head: 'Mã hồ sơ', share: 10, cell: '{code}' },
  { head: 'Tên sáng kiến', share: 28, cell: '{title}' },
  { head: 'Tác giả, đơn vị', share: 23, cell: '{authors}' },
  { head: 'Hạn trả lời', share: 11, align: 'center', cell: '{answerBy}' },
  { head: 'Kết quả tiếp nhận', share: 15, cell: '{intake}' },
  { head: 'Kết quả xét công nhận', share: 17, cell: '{result}' },
  { head: 'Ghi chú', share: 10, cell: '{note}' },
])

/** Sổ tiếp nhận đơn yêu cầu công nhận sáng kiến of a year. */
export const renderIntakeRegister = (facts: RegisterFacts<IntakeEntry>): Promise<Uint8Array> =>
  fillRegister({ key: 'intake-register', builtIn: template, name: 'Sổ tiếp nhận đơn yêu cầu công nhận sáng kiến' }, facts, ({ receipt, code, title, authors, receivedAt, answerBy, intake, result, note }) => ({
    receipt: receipt === null ? '' : String(receipt).padStart(2, '0'), code: cleanLine(code), title: cleanLine(title), authors: authors.map(cleanLine).join('\n'), received: `${sayTimeOfDay(receivedAt)}\n${sayDate(dayOf(receivedAt))}`,
    answerBy: answerBy === null ? '' : sayDate(answerBy), intake: cleanLine(intake), result: cleanLine(result), note: cleanLine(note),
  }))
