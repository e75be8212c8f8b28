import type { choices } from '@sangkien/contract/council'
import type { Tone } from '../ui/Badge.tsx'

export type Choice = (typeof choices)[number]

const words: { readonly [C in Choice]: { readonly label: string; readonly tone: Tone } } = {
  agree: { label: 'Đồng ý', tone: 'done' }, disagree: { label: 'Không đồng ý', tone: 'stopped' }, abstain: { label: 'Không có ý kiến', tone: 'waiting' },
}

export const sayChoice = (choice: Choice): string => words[choice].label
export const toneOfChoice = (choice: Choice): Tone => words[choice].tone

interface Threshold { readonly num: number; readonly den: number; readonly denominator: 'appointed' | 'present'; readonly article: string }

/** The share of votes the regulation asks for, with its article. */
export const sayThreshold = ({ num, den, denominator, article }: Threshold): string =>
  `Ít nhất ${num}/${den} ${denominator === 'appointed' ? 'tổng số thành viên hội đồng' : 'số thành viên có mặt'} đồng ý (${article}).`
