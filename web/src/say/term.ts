import type { TermView } from '@sangkien/contract/initiative'
import { sayDay } from './day.ts'

type Term = Pick<TermView, 'kind' | 'startsOn' | 'dueOn' | 'pausedOn' | 'article' | 'count' | 'unit'> & { readonly extensions: readonly { readonly from: string; readonly to: string }[] }

const names: { readonly [K in TermView['kind']]: { readonly name: string; readonly from: string } } = {
  examine: { name: 'Trả lời việc tiếp nhận', from: 'ngày nhận hồ sơ' },
  complete: { name: 'Bổ sung hồ sơ', from: 'ngày yêu cầu bổ sung' },
  decide: { name: 'Ra quyết định công nhận', from: 'ngày tiếp nhận hoặc ngày áp dụng xong lần đầu' },
}

const units: Readonly<Record<string, string>> = { years: 'năm', months: 'tháng', days: 'ngày', working_days: 'ngày làm việc' }

/** What must happen before the term ends. */
export const sayTermName = (kind: TermView['kind']): string => names[kind].name

/** How the end of a term came about, one sentence a step, for those who want to check the date. */
export function sayArithmetic({ kind, startsOn, dueOn, pausedOn, article, count, unit, extensions }: Term): readonly string[] {
  return [
    `Tính từ ${names[kind].from} ${sayDay(startsOn)}, không tính ngày này.`,
    `Cộng ${count} ${units[unit] ?? unit}${article === '' ? '' : ` (${article})`}.`,
    ...extensions.map(({ from, to }) => `Gia hạn từ ${sayDay(from)} đến ${sayDay(to)}.`),
    ...(pausedOn === null ? [] : [`Tạm dừng từ ${sayDay(pausedOn)}; thời gian chờ bổ sung được cộng thêm khi hồ sơ nộp lại.`]),
    `Ngày cuối rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo: đến hết ngày ${sayDay(dueOn)}.`,
  ]
}
