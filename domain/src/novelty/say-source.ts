import { sayNumber } from '../document/vietnamese-number.ts'
import { sayDate } from '../document/say-date.ts'
import type { Stage } from '../initiative/stage.ts'
import type { Day } from '../time/day.ts'
import type { SharedFrame } from './frame.ts'
import { type TextKind, textKinds } from './text-kind.ts'

/** On pages and in the report alike: what a source is and in which way it resembles, in Vietnamese. */
const kindNames = { dossier: 'hồ sơ đã nộp tại cơ quan, kể cả đã công nhận', recognised: 'sáng kiến đã công nhận trước đây', solution: 'giải pháp đã áp dụng hoặc có kế hoạch áp dụng', procedure: 'quy trình bắt buộc của cơ quan', outside: 'sáng kiến của nơi khác (chỉ để tham khảo)' } as const satisfies { readonly [K in TextKind]: string }
type Kind = TextKind

export const sayKind = (kind: Kind): string => kindNames[kind]
/** "1.204 sáng kiến đã công nhận" */
export const sayComparedKind = ({ kind, texts }: { readonly kind: Kind; readonly texts: number }): string => `${sayNumber(texts)} ${kindNames[kind]}`

/** Of what the corpus holds nothing: who reads "nothing found" must know what was not there to be found. */
export function sayMissingKinds(byKind: readonly { readonly kind: Kind; readonly texts: number }[]): string | undefined {
  const missing = textKinds.filter((kind) => kind !== 'dossier' && !byKind.some((one) => one.kind === kind && one.texts > 0))
  return missing.length === 0 ? undefined : `Kho chưa có ${missing.map(sayKind).join('; ')}.`
}

/** What never counts when texts are compared. */
export const subtractedWords: readonly string[] = [
  'Lời của mẫu đơn, mẫu báo cáo và tên các mục', 'Trích dẫn văn bản pháp luật (số, ngày, điều, khoản)', 'Tên cơ quan, đơn vị và địa danh', 'Đoạn đặt trong ngoặc kép', 'Đoạn lặp lại ở nhiều hồ sơ trong kho',
]

/** Whole percents: "24 %". Under one percent says so. */
export const sayShare = (share: number): string => (share > 0 && share < 0.005 ? 'dưới 1 %' : `${Math.round(share * 100)} %`)

export const saySameWords = ({ words, share }: { readonly words: number; readonly share: number }): string => `${sayNumber(words)} âm tiết, ${sayShare(share)} nội dung được so`
export const sayReworded = ({ sentences, share, whole }: { readonly sentences: readonly unknown[]; readonly share: number; readonly whole: number }): string =>
  sentences.length > 0 ? `${sentences.length} câu, ${sayShare(share)} nội dung được so` : `${sayShare(whole)} vốn từ giống nhau, không kể trật tự`
export function saySameProblem({ share, title, frame }: { readonly share: number; readonly title: number; readonly frame: SharedFrame | null }): string {
  const parts = [
    ...(frame && frame.mine !== '' && frame.theirs !== '' ? [`Cùng khuôn, khác công cụ: "${frame.mine}" và "${frame.theirs}"`] : title >= 0.95 || frame ? ['Tên gần như nhau'] : title >= 0.5 ? [`Tên giống ${sayShare(title)}`] : []),
    ...(share > 0 ? [`${sayShare(share)} phần nêu vấn đề giống nhau`] : []),
  ]
  return parts.join('; ')
}

/** How much of a section stood there already: "12 % lời văn cũ, 2 câu diễn đạt lại". */
export const saySection = ({ words, same, reworded }: { readonly words: number; readonly same: number; readonly reworded: number }): string =>
  [same > 0 ? `${sayShare(same / Math.max(1, words))} lời văn cũ` : 'không thấy lời văn cũ', ...(reworded > 0 ? [`${sayNumber(reworded)} câu diễn đạt lại`] : [])].join(', ')

const outcomes: { readonly [S in Stage]?: string } = { recognised: 'Được công nhận', declined: 'Không được công nhận', revoked: 'Đã hủy bỏ công nhận', intake_refused: 'Không được tiếp nhận', withdrawn: 'Tác giả đã rút' }
/** What was decided then: "Không được công nhận, Thông báo số 12/TB-VP ngày 05/03/2026"; `undefined` while nothing is. */
export function sayDecided(stage: Stage, { on, number }: { readonly on: string | null; readonly number: string }): string | undefined {
  const outcome = outcomes[stage]
  return outcome && [outcome, ...(number === '' ? [] : [`, ${stage === 'declined' ? 'Thông báo' : 'Quyết định'} số ${number}`]), ...(on === null ? [] : [` ngày ${sayDate(on as Day)}`])].join('')
}

/** "Nộp trước hồ sơ này", for the first filed stands first. */
export const sayStanding = ({ counts, earlier, kind }: { readonly counts: boolean; readonly earlier: boolean; readonly kind: Kind }): string =>
  !counts ? 'Chỉ để tham khảo' : kind === 'dossier' ? (earlier ? 'Nộp trước hồ sơ này' : 'Nộp sau hồ sơ này') : earlier ? 'Có trước hồ sơ này' : 'Chưa rõ có trước hay sau'

/** "09:00:05 ngày 20/11/2026", Việt Nam time: who was first may hang on seconds. */
export function sayInstant(at: Date): string {
  const [, date, time] = /^(\S+)T(\d\d:\d\d:\d\d)/.exec(new Date(at.getTime() + vietnam).toISOString())!
  return `${time} ngày ${date!.split('-').toReversed().join('/')}`
}
/** UTC+7, no summer time. */
const vietnam = 7 * 60 * 60 * 1000

/** What identifies a source, in one line. */
export const saySourceAbout = ({ initiative, kind, unitName, year, decision, source, receivedAt, hidden }: { readonly initiative: { readonly code: string } | null; readonly kind: Kind; readonly unitName: string; readonly year: number | null; readonly decision: string; readonly source: string; readonly receivedAt: Date | null; readonly hidden: boolean }): string =>
  hidden ? 'Hồ sơ ngoài phạm vi được xem; hãy hỏi bộ phận tiếp nhận hồ sơ sáng kiến của cơ quan'
    : [initiative ? `Hồ sơ ${initiative.code}` : capital(kindNames[kind]), unitName, receivedAt ? `tiếp nhận ${sayInstant(receivedAt)}` : year === null ? '' : `năm ${year}`, decision === '' ? '' : `Quyết định ${decision}`, source].filter((part) => part !== '').join('; ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
