import type { figures, queues } from '@sangkien/contract/initiative'
import { saySolutionKind } from './solution-kind.ts'

export type Queue = (typeof queues)[number]
export type Figure = (typeof figures)[number]

const queueNames: { readonly [Q in Queue]: string } = {
  mine: 'Của tôi', unit: 'Đơn vị tôi', to_receive: 'Chờ tiếp nhận', awaiting_completion: 'Yêu cầu bổ sung', in_council: 'Hội đồng đang xét', to_issue: 'Chờ ban hành',
  due_soon: 'Sắp đến hạn', overdue: 'Quá hạn', done: 'Đã kết thúc',
}

const figureNames: { readonly [F in Figure]: string } = {
  technical: saySolutionKind('technical'), management: saySolutionKind('management'), operational: saySolutionKind('operational'), applied_progress: saySolutionKind('applied_progress'),
  filed: 'Đơn đã nộp', accepted: 'Đơn được tiếp nhận', intake_refused: 'Đơn không được tiếp nhận', recognised: 'Được công nhận', declined: 'Không được công nhận', withdrawn: 'Đã rút',
  pending: 'Đang xét', revoked: 'Bị hủy bỏ công nhận', about_it: 'Thuộc công nghệ thông tin, chuyển đổi số', about_reform: 'Thuộc cải cách hành chính', nominated: 'Đã đề nghị cấp tỉnh', province_recognised: 'Được công nhận cấp tỉnh', nation_recognised: 'Được công nhận toàn quốc',
}

/** A queue in the words staff are used to (product.md, C1). */
export const sayQueue = (queue: Queue): string => queueNames[queue]

/** A column of the year's report, as the heading of the list behind it. */
export const sayFigure = (figure: Figure): string => figureNames[figure]
