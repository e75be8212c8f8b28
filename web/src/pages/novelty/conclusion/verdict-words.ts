import { type Verdict, verdicts } from '@sangkien/domain/novelty/refuse-conclusion'
import type { Tone } from '../../../ui/Badge.tsx'

/** The three conclusions an officer may come to (mẫu của cơ quan), and how each is coloured. */
export const verdictWords = {
  not_duplicate: ['Không trùng', 'done'],
  partly_improved: ['Trùng một phần, có cải tiến', 'soon'],
  duplicate: ['Trùng', 'overdue'],
} as const satisfies { readonly [V in Verdict]: readonly [string, Tone] }

const notes: { readonly [V in Verdict]: string } = {
  not_duplicate: 'Không có nguồn nào của cơ quan đã nêu giải pháp này.',
  partly_improved: 'Có phần giống nguồn đã nêu; nêu rõ phần cải tiến trong lý do.',
  duplicate: 'Giải pháp đã có ở nguồn có trước của cơ quan; phải chỉ ra ít nhất một đoạn trùng.',
}

export const verdictOptions = verdicts.map((verdict) => ({ value: verdict, label: verdictWords[verdict][0], note: notes[verdict] }))
