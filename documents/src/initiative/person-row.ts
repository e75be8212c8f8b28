import { sayDate } from '@sangkien/domain/document/say-date'
import type { Day } from '@sangkien/domain/time/day'
import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'

/** A person as the form of Thông tư 18/2013 names them. */
export interface FormPerson {
  readonly name: string
  readonly birthDate: Day | null
  /** Nơi công tác (hoặc nơi thường trú). */
  readonly workplace: string
  /** Chức danh. */
  readonly position: string
  /** Trình độ chuyên môn. */
  readonly qualification: string
}

/** A person as a row of the form's tables. */
export const personRow = (person: FormPerson, order: number): Data => ({
  order: String(order),
  name: cleanLine(person.name),
  birthDate: person.birthDate === null ? '' : sayDate(person.birthDate),
  workplace: cleanLine(person.workplace),
  position: cleanLine(person.position),
  qualification: cleanLine(person.qualification),
})

/** The columns every such table begins with. */
export const personColumns = [
  { head: 'Số TT', share: 7, align: 'center', cell: '{order}' },
  { head: 'Họ và tên', share: 22, cell: '{name}' },
  { head: 'Ngày tháng năm sinh', share: 15, align: 'center', cell: '{birthDate}' },
  { head: 'Nơi công tác (hoặc nơi thường trú)', share: 23, cell: '{workplace}' },
  { head: 'Chức danh', share: 16, cell: '{position}' },
  { head: 'Trình độ chuyên môn', share: 16, cell: '{qualification}' },
] as const
