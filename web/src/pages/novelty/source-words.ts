import { sayReworded, saySameProblem, saySameWords, sayShare, saySourceAbout } from '@sangkien/domain/novelty/say-source'
import { sayNumber } from '../../say/number.ts'
import type { Source } from './novelty.ts'

/** What a source is, in one line: its number or list, unit, when, decision. */
export const saySourceLine = (source: Source): string => saySourceAbout({ ...source, receivedAt: source.receivedAt === null ? null : new Date(source.receivedAt) })

export const signals = ['sameWords', 'reworded', 'sameProblem'] as const
export type Signal = (typeof signals)[number]
export const signalNames: { readonly [S in Signal]: string } = { sameWords: 'Trùng nguyên văn', reworded: 'Diễn đạt lại', sameProblem: 'Cùng vấn đề' }

/** One signal of a source in words; `undefined` when there is nothing of it. Under its threshold it says so and no more. */
export function saySignal(source: Source, signal: Signal): string | undefined {
  if (source.shown[signal]) return unbroken(signal === 'sameWords' ? saySameWords(source.sameWords) : signal === 'reworded' ? sayReworded(source.reworded) : saySameProblem(source.sameProblem))
  const some = signal === 'sameWords' ? source.sameWords.words > 0 : signal === 'reworded' ? source.reworded.sentences.length > 0 : source.sameProblem.share > 0
  return some ? 'Rất ít, dưới ngưỡng' : undefined
}

/** "24 %" stays on one line. */
const unbroken = (words: string): string => words.replaceAll(' %', '\u00a0%')

/** What the agency's own server of meanings says beside it. */
export const sayByModel = ({ reworded: { byModel } }: Source): string | undefined => byModel === null ? undefined : `Máy chủ so nghĩa (${byModel.model}): gần nhau ${sayShare(byModel.likeness)}`

/** "cùng khuôn, khác công cụ: Quizizz ↔ Blooket". */
export function sayFrame({ sameProblem: { frame } }: Pick<Source, 'sameProblem'>): string | undefined {
  if (!frame) return undefined
  if (frame.mine === '' && frame.theirs === '') return 'Tên như nhau'
  if (frame.mine === '') return `Tên chỉ khác: nguồn có thêm “${frame.theirs}”`
  if (frame.theirs === '') return `Tên chỉ khác: hồ sơ này có thêm “${frame.mine}”`
  return `Cùng khuôn, khác công cụ: “${frame.mine}” ↔ “${frame.theirs}”`
}

/** Pages of a scan that were read badly: nothing found there is not nothing there. */
export const sayPoorPages = (pages: Source['poorPages']): string => `Trang ${pages.map(({ page, confidence }) => `${page} (độ tin cậy ${sayNumber(Math.round(confidence <= 1 ? confidence * 100 : confidence), 0)} %)`).join(', ')}. Không thấy đoạn trùng ở những trang này chưa có nghĩa là không có.`
