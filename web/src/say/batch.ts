import type { BatchKind, BatchState } from '@sangkien/domain/batch/refuse-batch'
import type { Tone } from '../ui/Badge.tsx'

const states = { making: ['Đang lập', 'waiting'], done: ['Đã lập xong', 'done'], failed: ['Không lập được', 'overdue'], cancelled: ['Đã dừng', 'stopped'] } as const satisfies { readonly [S in BatchState]: readonly [string, Tone] }
export const sayBatchState = (state: BatchState) => states[state]

const kinds: { readonly [K in BatchKind]: string } = { certificates: 'Giấy chứng nhận', refusal_notices: 'Thông báo không công nhận' }
/** What is made, as the head of a page: "Giấy chứng nhận". */
export const sayBatchKind = (kind: BatchKind): string => kinds[kind]
