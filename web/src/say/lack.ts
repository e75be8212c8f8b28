import type { Lack as LackOnWire } from '@sangkien/contract/initiative'
import type { Lack } from '@sangkien/domain/initiative/completeness'
import type { ReportSection } from '@sangkien/domain/regulation/pack'
import { sayField } from '@sangkien/domain/initiative/field-name'
import { sayNumber } from './number.ts'

type Detail = NonNullable<Lack['detail']>

const sentences: { readonly [Code in Lack['code']]: (detail: Detail) => string } = {
  missing: () => 'chưa có',
  unknown_code: () => 'lựa chọn này không còn trong quy định, hãy chọn lại',
  in_future: () => 'ngày này chưa tới',
  too_short: ({ found, least }) => `mới có ${count(found)} ký tự, cần ít nhất ${count(least)}`,
  too_long: ({ found, most }) => `có ${count(found)} ký tự, nhiều nhất là ${count(most)}`,
  incomplete_row: ({ row }) => `dòng ${count(row)} còn ô trống`,
  hourly_cost_gone: ({ row }) => `dòng ${count(row)} dùng đơn giá giờ công không còn như trong quy định, hãy chọn lại`,
  unanswered: ({ row }) => `câu ${count(row)} chưa trả lời`,
  note_missing: ({ row }) => `câu ${count(row)} cần ghi vì sao vẫn đề nghị xét`,
  confidential_not_allowed: () => 'phần này không được đánh dấu bảo mật',
}

const count = (value: number | undefined): string => (value === undefined ? '' : sayNumber(value, 0))
const sentenceOf = ({ code, detail = {} }: LackOnWire): string => sentences[code as Lack['code']](detail as Detail)

/** One thing a dossier lacks, beginning with the name of its field: for a list of all. */
export const sayLack = (lack: LackOnWire, sections: readonly ReportSection[]): string => `${sayField(lack.field, sections)}: ${sentenceOf(lack)}.`

/** The same at the field itself, where its name stands already. */
export function sayLackHere(lack: LackOnWire): string {
  const words = sentenceOf(lack)
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}.`
}
