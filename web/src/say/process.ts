import type { Hindrance, Standing } from '@sangkien/domain/process/replay'
import type { StepKey } from '@sangkien/domain/process/step'

const steps: { readonly [K in StepKey]: string } = {
  unit_opinion: 'Ý kiến trưởng đơn vị', intake: 'Tiếp nhận', application: 'Xác nhận áp dụng lần đầu', benefit_check: 'Xác nhận số liệu làm lợi', scoring: 'Chấm điểm', sitting: 'Họp hội đồng', decision: 'Quyết định',
}

export const sayStep = (key: StepKey): string => steps[key]

const hindrances: { readonly [H in Hindrance]: string } = {
  opinion_missing: 'chưa có ý kiến trưởng đơn vị', not_accepted: 'chưa được tiếp nhận', not_applied: 'chưa xác nhận áp dụng lần đầu', benefit_unchecked: 'số liệu làm lợi chưa được xác nhận', sheets_missing: 'chưa đủ phiếu chấm',
  marks_do_not_fit: 'phiếu đã chấm không theo thang điểm này', not_concluded: 'hội đồng chưa kết luận công nhận hay không', not_decided: 'chưa có quyết định',
}
const ends: { readonly [R in Extract<Standing, { at: 'end' }>['result']]: string } = {
  recognised: 'Được công nhận', declined: 'Không công nhận', refused: 'Từ chối tiếp nhận', withdrawn: 'Tác giả đã rút', revoked: 'Đã hủy bỏ công nhận',
}

/** Where a dossier of the past stands under a process: "Họp hội đồng: chưa đủ phiếu chấm", "Được công nhận". */
export const sayStanding = (standing: Standing): string => (standing.at === 'end' ? ends[standing.result] : `${steps[standing.at]}: ${hindrances[standing.why]}`)
