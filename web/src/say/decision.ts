import type { DecisionRow } from '@sangkien/contract/decision'
import type { Tone } from '../ui/Badge.tsx'

type Kind = DecisionRow['kind']
type State = DecisionRow['state']

const kinds: { readonly [K in Kind]: string } = {
  recognition: 'Quyết định công nhận', refusal: 'Thông báo không công nhận', revocation: 'Quyết định hủy bỏ công nhận',
}
const states: { readonly [S in State]: { readonly label: string; readonly tone: Tone } } = {
  draft: { label: 'Dự thảo', tone: 'waiting' }, approved: { label: 'Chờ ban hành', tone: 'soon' }, issued: { label: 'Đã ban hành', tone: 'done' }, cancelled: { label: 'Đã hủy dự thảo', tone: 'stopped' },
}

export const sayDecisionKind = (kind: Kind): string => kinds[kind]
export const sayDecisionState = (state: State): string => states[state].label
export const toneOfDecision = (state: State): Tone => states[state].tone
