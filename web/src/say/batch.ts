import type { BatchKind, BatchState } from '@sangkien/domain/batch/refuse-batch'
import { sayDay } from './day.ts'
import type { Tone } from '../ui/Badge.tsx'

const states = { making: ['Đang lập', 'waiting'], done: ['Đã lập xong', 'done'], failed: ['Không lập được', 'overdue'], cancelled: ['Đã dừng', 'stopped'] } as const satisfies { readonly [S in BatchState]: readonly [string, Tone] }
export const sayBatchState = (state: BatchState) => states[state]

const kinds: { readonly [K in BatchKind]: string } = { certificates: 'Giấy chứng nhận', refusal_notices: 'Thông báo không công nhận' }
/** What is made, as the head of a page: "Giấy chứng nhận". */
export const sayBatchKind = (kind: BatchKind): string => kinds[kind]

/** The same, of what: "Giấy chứng nhận theo Quyết định số 177/QĐ-VP ngày 16/06/2026"; nothing more of a list chosen across decisions. */
export const sayBatch = ({ kind, decision, dated }: { readonly kind: BatchKind; readonly decision: string | null; readonly dated: string | null }): string =>
  `${kinds[kind]}${decision === null ? '' : ` theo ${kind === 'certificates' ? 'Quyết định' : 'Thông báo'} số ${decision}${dated === null ? '' : ` ngày ${sayDay(dated)}`}`}`
