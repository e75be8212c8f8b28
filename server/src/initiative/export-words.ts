import type { ListFilter } from '@sangkien/contract/initiative'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { SolutionKind } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import type { Figure } from '../report/figure-where.ts'
import type { Queue } from './list-queue.ts'

// A workbook goes to people who never saw the page, so it says in words what the address bar says in codes.

const stages: Readonly<Record<Stage, string>> = {
  draft: 'Đang soạn', submitted: 'Chờ tiếp nhận', completion_requested: 'Yêu cầu bổ sung', intake_refused: 'Không tiếp nhận', accepted: 'Đã tiếp nhận', awaiting_application: 'Chờ xác nhận áp dụng',
  scoring: 'Đang chấm điểm', sitting: 'Chờ hội đồng họp', deferred: 'Hội đồng hoãn xét', expert_opinion: 'Xin ý kiến chuyên gia', awaiting_consent: 'Chờ cấp trên chấp thuận', awaiting_decision: 'Chờ quyết định',
  recognised: 'Được công nhận', declined: 'Không được công nhận', withdrawn: 'Đã rút', revoked: 'Đã hủy bỏ công nhận',
}

const kinds: Readonly<Record<SolutionKind, string>> = { technical: 'Giải pháp kỹ thuật', management: 'Giải pháp quản lý', operational: 'Giải pháp tác nghiệp', applied_progress: 'Ứng dụng tiến bộ kỹ thuật' }

const queues: Readonly<Record<Queue, string>> = {
  mine: 'Của tôi', unit: 'Đơn vị tôi', to_receive: 'Chờ tiếp nhận', awaiting_completion: 'Yêu cầu bổ sung', in_council: 'Hội đồng đang xét', to_issue: 'Chờ ban hành',
  due_soon: 'Sắp đến hạn', overdue: 'Quá hạn', done: 'Đã kết thúc',
}

const figures: Readonly<Record<Figure, string>> = {
  ...kinds, filed: 'Đơn đã nộp', accepted: 'Đơn được tiếp nhận', intake_refused: 'Đơn không được tiếp nhận', recognised: 'Được công nhận', declined: 'Không được công nhận', withdrawn: 'Đã rút',
  pending: 'Đang xét', revoked: 'Bị hủy bỏ công nhận', about_it: 'Thuộc công nghệ thông tin, chuyển đổi số', about_reform: 'Thuộc cải cách hành chính', nominated: 'Đã đề nghị cấp tỉnh', province_recognised: 'Được công nhận cấp tỉnh', nation_recognised: 'Được công nhận toàn quốc',
}

export const sayStage = (stage: Stage): string => stages[stage]
export const sayKind = (kind: SolutionKind): string => kinds[kind]

/** Names the ids in the filter stand for. */
export interface FilterNames { readonly unit: string | null; readonly round: string | null }

/** What the list was narrowed to: `Đơn vị: Phòng Tổng hợp; Năm: 2026`. */
export function sayFilter(filter: ListFilter, { unit, round }: FilterNames): string {
  const said = [
    ...(filter.queue ? [queues[filter.queue]] : []),
    ...(filter.figure ? [figures[filter.figure]] : []),
    ...(filter.stage ? [`Bước: ${filter.stage.map(sayStage).join(', ')}`] : []),
    ...(unit ? [`Đơn vị: ${unit}`] : []),
    ...(round ? [`Đợt xét: ${round}`] : []),
    ...(filter.year ? [`Năm: ${filter.year}`] : []),
    ...(filter.kind ? [`Loại giải pháp: ${kinds[filter.kind]}`] : []),
    ...(filter.q ? [`Từ khóa: ${filter.q}`] : []),
  ]
  return said.length === 0 ? 'Tất cả sáng kiến được xem' : said.join('; ')
}

/** The day it was made, how many it holds, and when that is not all of them, that it is not. */
export const sayExtent = (today: Day, rows: number, more: boolean): string =>
  `Lập ngày ${sayDate(today)}; ${more ? `${sayNumber(rows, 0)} sáng kiến đầu tiên, còn nữa: hãy lọc hẹp hơn để lấy đủ` : `${sayNumber(rows, 0)} sáng kiến`}`
