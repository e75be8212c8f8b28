import type { SittingRow } from '@sangkien/contract/council'
import type { Tone } from '../ui/Badge.tsx'

const states: { readonly [S in SittingRow['state']]: { readonly label: string; readonly tone: Tone } } = {
  planned: { label: 'Sắp họp', tone: 'waiting' }, open: { label: 'Đang họp', tone: 'info' }, closed: { label: 'Đã họp', tone: 'done' },
}

export const saySittingState = (state: SittingRow['state']): string => states[state].label
export const toneOfSitting = (state: SittingRow['state']): Tone => states[state].tone
