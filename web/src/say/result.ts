import type { Result } from '@sangkien/domain/regulation/pack'
import type { Tone } from '../ui/Badge.tsx'

const words: { readonly [R in Result]: { readonly label: string; readonly tone: Tone; readonly after: string } } = {
  recognise: { label: 'Công nhận', tone: 'done', after: 'chuyển dự thảo quyết định công nhận' },
  decline: { label: 'Không công nhận', tone: 'stopped', after: 'chuyển dự thảo thông báo không công nhận' },
  defer: { label: 'Để lại đợt sau', tone: 'waiting', after: 'chờ đưa vào phiên họp khác' },
  consult_expert: { label: 'Lấy ý kiến chuyên gia', tone: 'waiting', after: 'chờ ý kiến chuyên gia rồi họp lại' },
  withdrawn: { label: 'Rút hồ sơ', tone: 'waiting', after: 'tác giả đã rút' },
}

const isResult = (result: string): result is Result => Object.hasOwn(words, result)

/** What a sitting concluded on one initiative (initiative-law.md 5.4). */
export const sayResult = (result: string): string => (isResult(result) ? words[result].label : result)

export const toneOfResult = (result: string): Tone => (isResult(result) ? words[result].tone : 'waiting')

/** What becomes of an initiative with this conclusion when the sitting closes. */
export const sayAfterResult = (result: string): string => (isResult(result) ? words[result].after : '')

/** What the council may conclude by itself, for a list to choose from. */
export const conclusions = (['recognise', 'decline', 'defer', 'consult_expert'] as const).map((value) => ({ value, label: words[value].label }))
export type Conclusion = (typeof conclusions)[number]['value']
