import type { MoveName, Stage } from '@sangkien/domain/initiative/stage'
import type { Tone } from '../ui/Badge.tsx'

const labels: { readonly [S in Stage]: { readonly label: string; readonly tone: Tone } } = {
  draft:                { label: 'Đang soạn', tone: 'waiting' },
  submitted:            { label: 'Chờ tiếp nhận', tone: 'info' },
  completion_requested: { label: 'Yêu cầu bổ sung', tone: 'soon' },
  intake_refused:       { label: 'Không tiếp nhận', tone: 'stopped' },
  accepted:             { label: 'Đã tiếp nhận', tone: 'info' },
  awaiting_application: { label: 'Chờ xác nhận áp dụng', tone: 'waiting' },
  scoring:              { label: 'Đang chấm điểm', tone: 'info' },
  sitting:              { label: 'Chờ hội đồng họp', tone: 'info' },
  deferred:             { label: 'Hội đồng hoãn xét', tone: 'waiting' },
  expert_opinion:       { label: 'Xin ý kiến chuyên gia', tone: 'waiting' },
  awaiting_consent:     { label: 'Chờ cấp trên chấp thuận', tone: 'waiting' },
  awaiting_decision:    { label: 'Chờ quyết định', tone: 'info' },
  recognised:           { label: 'Được công nhận', tone: 'done' },
  declined:             { label: 'Không được công nhận', tone: 'stopped' },
  withdrawn:            { label: 'Đã rút', tone: 'waiting' },
  revoked:              { label: 'Đã hủy bỏ công nhận', tone: 'stopped' },
}

/** Where an initiative stands, in a few words. */
export const sayStage = (stage: Stage): string => labels[stage].label

/** How that standing is coloured, together with its words. */
export const toneOf = (stage: Stage): Tone => labels[stage].tone

const acts: { readonly [M in MoveName]: string } = {
  submit: 'Nộp hồ sơ',
  take_off_agenda: 'Đưa ra khỏi chương trình họp',
  request_completion: 'Yêu cầu bổ sung',
  request_supplement: 'Yêu cầu bổ sung',
  supplement: 'Nộp lại sau bổ sung',
  complete: 'Nộp lại sau bổ sung',
  refuse_intake: 'Từ chối tiếp nhận',
  accept: 'Tiếp nhận hồ sơ',
  await_application: 'Chuyển chờ xác nhận áp dụng',
  confirm_application: 'Xác nhận đã áp dụng',
  open_scoring: 'Mở chấm điểm',
  open_sitting: 'Đưa ra phiên họp',
  defer: 'Hoãn xét',
  consult_expert: 'Xin ý kiến chuyên gia',
  propose: 'Kết luận tại phiên họp',
  seek_consent: 'Xin chấp thuận của cấp trên',
  record_consent: 'Ghi nhận chấp thuận',
  recognise: 'Công nhận',
  decline: 'Không công nhận',
  withdraw: 'Rút hồ sơ',
  look_again: 'Đề nghị xét lại',
  revoke: 'Hủy bỏ công nhận',
}

/** A move as verb and object, for buttons and the timeline. */
export const sayMove = (move: MoveName): string => acts[move]
