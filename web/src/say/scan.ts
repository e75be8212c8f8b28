import type { Outgoing } from '@sangkien/contract/outgoing'
import type { Tone } from '../ui/Badge.tsx'

type Result = Outgoing['scans'][number]['result']
const results: { readonly [R in Result]: readonly [words: string, tone: Tone] } = {
  same: ['Chữ khớp với văn bản', 'done'], differs: ['Có chữ khác với văn bản', 'stopped'], unreadable: ['Không có lớp chữ, cần xem bằng mắt', 'waiting'],
}

/** How the words of a scan compare with those of its paper. */
export const sayScan = ({ result }: { readonly result: Result }): string => results[result][0]
export const toneOfScan = ({ result }: { readonly result: Result }): Tone => results[result][1]
