import type { TermView } from '@sangkien/contract/initiative'
import type { TermStep } from '@sangkien/domain/initiative/term'
import { sayDay } from './day.ts'

type Term = Pick<TermView, 'kind' | 'dueOn' | 'pausedOn' | 'article' | 'steps'> & { readonly extensions: readonly { readonly from: string; readonly to: string }[] }

const names: { readonly [K in TermView['kind']]: { readonly name: string; readonly from: string } } = {
  examine: { name: 'Trả lời việc tiếp nhận', from: 'ngày nhận hồ sơ' },
  complete: { name: 'Bổ sung hồ sơ', from: 'ngày yêu cầu bổ sung' },
  decide: { name: 'Ra quyết định công nhận', from: 'ngày tiếp nhận hoặc ngày áp dụng xong lần đầu' },
}

const units: Readonly<Record<string, string>> = { years: 'năm', months: 'tháng', days: 'ngày', working_days: 'ngày làm việc' }
const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const

/** What must happen before the term ends. */
export const sayTermName = (kind: TermView['kind']): string => names[kind].name

/** How the end of a term came about, one sentence a step, for those who want to check the date. */
export function sayArithmetic({ kind, dueOn, pausedOn, article, steps, extensions }: Term): readonly string[] {
  const reckoned = endOf(steps)
  return [
    ...saySteps(steps, names[kind].from, article),
    ...extensions.map(({ from, to }) => `Gia hạn từ ${sayDay(from)} đến ${sayDay(to)}.`),
    ...(pausedOn === null ? [] : [`Tạm dừng từ ${sayDay(pausedOn)}; thời gian chờ bổ sung được cộng thêm khi hồ sơ nộp lại.`]),
    ...(extensions.length === 0 && pausedOn === null && reckoned !== undefined && dueOn > reckoned ? ['Cộng thời gian chờ bổ sung hồ sơ.'] : []),
    `Hết hạn: cuối ngày ${sayDay(dueOn)}.`,
  ]
}

/** The steps of a date in words: counted from what, plus how much by which article, minus which days off, moved to which working day. */
export const saySteps = (steps: readonly TermStep[], from: string, article: string): readonly string[] => steps.map((step) => sayStep(step, from, article))

function sayStep(step: TermStep, from: string, article: string): string {
  switch (step.kind) {
    case 'event_not_counted': return `Tính từ ${from} ${sayDay(step.day)}, không tính ngày này.`
    case 'counted': return `Cộng ${step.count} ${units[step.unit] ?? step.unit}${article === '' ? '' : ` (${article})`}: ${sayDay(step.to)}.${step.off ? ` ${sayOff(step.off)}` : ''}`
    case 'short_month': return `Tháng đó không có ngày tương ứng nên lấy ngày cuối tháng ${sayDay(step.to)}.`
    case 'to_working_day': return `${sayDay(step.from)} ${nameOff(step.from)} nên chuyển sang ngày làm việc tiếp theo ${sayDay(step.to)} (Bộ luật Dân sự 2015, Điều 148).`
    case 'paused': return `Trừ ${step.days} ngày chờ bổ sung, từ ${sayDay(step.from)} đến ${sayDay(step.to)}.`
  }
}

function sayOff({ weekend, holidays, worked }: NonNullable<Extract<TermStep, { kind: 'counted' }>['off']>): string {
  const parts = [weekend > 0 && `trừ ${weekend} ngày thứ Bảy, Chủ nhật`, holidays.length > 0 && `trừ ${holidays.length} ngày nghỉ (${holidays.map(sayDay).join(', ')})`, worked.length > 0 && `tính cả ${worked.length} ngày làm bù (${worked.map(sayDay).join(', ')})`].filter(Boolean)
  return parts.length === 0 ? '' : `${parts.join('; ').replace(/^./, (first) => first.toLocaleUpperCase('vi'))}.`
}

/** A weekend by its name; a weekday that is not worked is a day off of the calendar. */
function nameOff(day: string): string {
  const at = new Date(`${day}T00:00:00Z`).getUTCDay()
  return at === 0 || at === 6 ? `là ${weekdays[at]}` : 'là ngày nghỉ'
}

/** The day the steps come to. */
function endOf(steps: readonly TermStep[]): string | undefined {
  const last = steps.at(-1)
  return last && (last.kind === 'event_not_counted' ? last.day : last.to)
}
