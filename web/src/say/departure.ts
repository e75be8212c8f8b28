import type { DepartureReason } from '@sangkien/domain/people/refuse-departure'

const reasons: { readonly [R in DepartureReason]: string } = {
  transfer: 'Chuyển công tác', retirement: 'Nghỉ hưu', resignation: 'Thôi việc theo nguyện vọng', end_of_contract: 'Hết hạn hợp đồng', dismissal: 'Buộc thôi việc', death: 'Từ trần', other: 'Lý do khác',
}

export const sayDepartureReason = (reason: DepartureReason): string => reasons[reason]
