import type { Outgoing } from '@sangkien/contract/outgoing'
import { typeName } from '@sangkien/domain/document/type-name'
import type { Capacity, OutgoingType } from '@sangkien/domain/outgoing/capacity'
import type { OutgoingAct, OutgoingState } from '@sangkien/domain/outgoing/path'
import type { Tone } from '../ui/Badge.tsx'

const states: { readonly [S in OutgoingState]: readonly [words: string, tone: Tone] } = {
  draft: ['Chờ duyệt nội dung', 'waiting'], content_approved: ['Chờ kiểm tra thể thức', 'waiting'], format_approved: ['Chờ ký', 'waiting'], signed: ['Chờ cấp số', 'waiting'],
  numbered: ['Chờ ban hành', 'waiting'], issued: ['Đã ban hành', 'done'], recalled: ['Đã thu hồi', 'stopped'], cancelled: ['Đã hủy dự thảo', 'stopped'],
}
export const sayOutgoingState = (state: OutgoingState, returned = false): string => (state === 'draft' && returned ? 'Đã trả lại, chờ sửa' : states[state][0])
export const toneOfOutgoing = (state: OutgoingState): Tone => states[state][1]

const acts: { readonly [A in OutgoingAct | 'draft']: string } = {
  draft: 'Soạn, trình', approve_content: 'Duyệt nội dung', approve_format: 'Duyệt thể thức', sign: 'Ký', number: 'Cấp số', issue: 'Ban hành', recall: 'Thu hồi', return: 'Trả lại', revise: 'Sửa lại văn bản', cancel: 'Hủy dự thảo',
}
export const sayOutgoingAct = (act: string): string => acts[act as OutgoingAct] ?? act

const inCapacity: { readonly [C in Capacity]: string } = { head: 'Thủ trưởng', KT: 'Ký thay (KT.)', Q: 'Quyền thủ trưởng (Q.)', TL: 'Thừa lệnh (TL.)', TUQ: 'Thừa ủy quyền (TUQ.)', TM: 'Thay mặt Hội đồng (TM.)' }
export const sayCapacity = (capacity: Capacity): string => inCapacity[capacity]

export const sayOutgoingType = (type: OutgoingType): string => typeName(type)
export const outgoingTypeOptions = (['CV', 'GM', 'TB', 'TTr', 'BC', 'KH', 'QĐ', 'BB'] as const).map((value) => ({ value, label: typeName(value) }))

const urgencies: { readonly [U in Outgoing['urgency']]: string } = { normal: 'Thường', urgent: 'Khẩn', very_urgent: 'Thượng khẩn', express: 'Hỏa tốc' }
export const sayUrgency = (urgency: Outgoing['urgency']): string => urgencies[urgency]
export const urgencyOptions = (['normal', 'urgent', 'very_urgent', 'express'] as const).map((value) => ({ value, label: urgencies[value] }))
