import { type ConflictRules, type GroundEffect, type SettableGround, settableGrounds } from '@sangkien/domain/conflict/ground'
import type { ConflictState } from '@sangkien/domain/conflict/standing'

const grounds: { readonly [Ground in SettableGround]: string } = {
  helper: 'Đã tham gia áp dụng lần đầu', kin: 'Người thân của tác giả', same_unit: 'Đang cùng đơn vị với tác giả', superior: 'Thủ trưởng đơn vị của tác giả', subordinate: 'Cấp dưới của tác giả', co_author: 'Từng là đồng tác giả', judged_before: 'Đã xét hồ sơ này lần trước',
}
export const sayGroundName = (ground: SettableGround): string => grounds[ground]

export const groundEffectOptions: readonly { readonly value: GroundEffect; readonly label: string }[] = [
  { value: 'out', label: 'Không tham gia xét' }, { value: 'ask', label: 'Nhắc để thành viên tự trả lời' }, { value: 'off', label: 'Không xem xét' },
]

/** The rules in one sentence, for the view of a version. */
export function sayConflictRules({ declareFirst, grounds: effects, yearsBack }: ConflictRules): string {
  const of = (effect: GroundEffect) => settableGrounds.filter((ground) => effects[ground] === effect).map((ground) => grounds[ground].toLocaleLowerCase('vi')).join(', ')
  const parts = [of('out') && `không tham gia xét khi: ${of('out')}`, of('ask') && `được nhắc khi: ${of('ask')}`, `quan hệ xem lại trong ${yearsBack} năm`]
  return `${declareFirst ? 'Thành viên trả lời trước khi xem hồ sơ' : 'Không hỏi trước khi xem hồ sơ'}; ${parts.filter((part) => part !== '').join('; ')}`
}

const states: { readonly [State in ConflictState]: string } = { conflict: 'Không tham gia', pinned_conflict: 'Không tham gia', none: 'Tham gia xét', pinned_none: 'Tham gia xét' }
export const sayConflictState = (state: ConflictState): string => states[state]
