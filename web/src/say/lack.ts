import type { Lack as LackOnWire } from '@sangkien/contract/initiative'
import type { Lack } from '@sangkien/domain/initiative/completeness'
import type { ReportSection } from '@sangkien/domain/regulation/pack'
import { sayField } from './dossier-field.ts'
import { sayNumber } from './number.ts'

type Detail = NonNullable<Lack['detail']>

const sentences: { readonly [Code in Lack['code']]: (name: string, detail: Detail) => string } = {
  missing: (name) => `${name}: chưa có.`,
  unknown_code: (name) => `${name}: lựa chọn này không còn trong quy định. Hãy chọn lại.`,
  in_future: (name) => `${name}: ngày này chưa tới.`,
  too_short: (name, { found, least }) => `${name}: mới có ${count(found)} ký tự, cần ít nhất ${count(least)}.`,
  too_long: (name, { found, most }) => `${name}: có ${count(found)} ký tự, nhiều nhất là ${count(most)}.`,
  incomplete_row: (name, { row }) => `${name}: dòng ${count(row)} còn ô trống.`,
  unanswered: (name, { row }) => `${name}: câu ${count(row)} chưa trả lời.`,
  note_missing: (name, { row }) => `${name}: câu ${count(row)} cần ghi vì sao vẫn đề nghị xét.`,
  confidential_not_allowed: (name) => `${name}: phần này không được đánh dấu bảo mật.`,
}

const count = (value: number | undefined): string => (value === undefined ? '' : sayNumber(value, 0))

/** One thing a dossier lacks, beginning with the name of its field. */
export const sayLack = ({ field, code, detail = {} }: LackOnWire, sections: readonly ReportSection[]): string =>
  sentences[code as Lack['code']](sayField(field, sections), detail as Detail)
