import { sayTermLength } from '@sangkien/domain/document/say-term-length'
import type { PackChange } from '@sangkien/domain/regulation/compare-packs'
import { type Seat, seats } from '@sangkien/domain/regulation/pack'
import { sayEvidence } from './evidence.ts'
import { sayNumber, sayShare } from './number.ts'
import { saySeat } from './seat.ts'

/** Words of the closed lists of a regulation. */
const chosen: Readonly<Record<string, string>> = {
  appointed: 'tổng số thành viên', present: 'số thành viên có mặt', open: 'công khai', secret: 'bỏ phiếu kín', no: 'không', once: 'một lần, khi lần thứ nhất không đạt', always: 'luôn luôn', author_in_union: 'khi tác giả là đoàn viên', range: 'chọn mức rồi cho điểm', free: 'cho điểm tự do', yes_no: 'đạt hoặc không đạt', sum: 'cộng',
  mean: 'trung bình cộng', mean_drop_extremes: 'trung bình sau khi bỏ phiếu cao nhất, thấp nhất', median: 'trung vị', share_of_highest: 'so với sáng kiến được chọn nhiều nhất', share_of_voters: 'so với số người bình chọn', staff: 'mọi người có tài khoản', staff_outside_council: 'mọi người có tài khoản, trừ thành viên hội đồng',
  saved: 'cộng vào', spent: 'trừ đi', council_points: 'theo điểm hội đồng', public_points: 'theo điểm bình chọn', equal: 'đồng hạng',
}

/** One value of a regulation in words, known by the place it stands in. */
export function sayPackValue(path: string, value: unknown): string {
  if (value === null || value === undefined) return 'không đặt'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return path.endsWith('minShare') ? sayShare(value) : sayNumber(value)
  if (typeof value === 'string') return value === '' ? 'để trống' : (chosen[value] ?? ((seats as readonly string[]).includes(value) ? saySeat(value as Seat) : value))
  if (Array.isArray(value)) return value.length === 0 ? 'không có' : value.map((one) => sayPackValue(path, one)).join('; ')
  return sayRecord(path, value as Record<string, unknown>)
}

function sayRecord(path: string, value: Record<string, unknown>): string {
  if ('num' in value) return `${String(value['num'])}/${String(value['den'])}`
  if ('unit' in value) return sayTermLength(value as unknown as Parameters<typeof sayTermLength>[0])
  if ('month' in value) return `${'label' in value ? `${String(value['label'])}, đến hết ` : ''}ngày ${String(value['day'])} tháng ${String(value['month'])}`
  if ('paper' in value) return `${String(value['paper'])}, ${String(value['article'])} (${sayEvidence(value['evidence'] as Parameters<typeof sayEvidence>[0]).toLocaleLowerCase('vi')})`
  if ('description' in value) return `${sayPackValue(path, value['from'])}–${sayPackValue(path, value['to'])}: ${String(value['description'])}`
  if ('points' in value) return `${sayPackValue(path, value['points'])} điểm`
  return sayPackValue(path, value['label'] ?? value['name'] ?? value['title'] ?? value['seat'] ?? Object.values(value))
}

/** What one setting becomes: "03 tháng → 45 ngày", "thêm", "bỏ". */
export function sayPackChange({ path, kind, from, to }: PackChange): { readonly from: string; readonly to: string } {
  if (kind === 'added') return { from: 'chưa có', to: `thêm: ${sayPackValue(path, to)}` }
  if (kind === 'removed') return { from: sayPackValue(path, from), to: 'bỏ' }
  return { from: sayPackValue(path, from), to: kind === 'moved' ? `thứ tự mới: ${sayPackValue(path, to)}` : sayPackValue(path, to) }
}
