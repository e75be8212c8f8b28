import type { VoteFigures } from '@sangkien/domain/ballot/counted'
import { sayFigures } from '@sangkien/domain/ballot/say-figures'
import type { Data } from '../template/fill-template.ts'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'
import { prefixed } from '../text/tracked-text.ts'

/** One initiative on the agenda: what was said, who stood aside, how the vote went. */
export interface MinutesItem {
  readonly title: string
  readonly authors: readonly string[]
  readonly dossierCode: string
  /** Points the scale gave, and its class; null where the round has no scale. */
  readonly score: number | null
  /** Of a contest: what the council and what the public gave, and its place. */
  readonly contest: { readonly council: number; readonly public: number; readonly place: number } | null
  readonly grade: string | null
  /** Why the council gave this grade, or none; empty where the score settles it. */
  readonly gradeReason: string
  /** Opinions in the order they were given. */
  readonly discussion: string
  /** Members who reviewed it (phản biện). */
  readonly reviewers: readonly string[]
  /** What members said otherwise, by name. */
  readonly opinions?: readonly { readonly name: string; readonly text: string }[]
  /** Members who stood aside, with the reason. */
  readonly recusals: readonly { readonly name: string; readonly reason: string }[]
  /** Of an item that somebody is out of: how many judge it and are there, how many there must be, and of how many. */
  readonly quorum: { readonly present: number; readonly needed: number; readonly of: number } | null
  /** Asked in writing instead of voted on in the room: until when, how many answered, and how many of those after the day. */
  readonly written?: { readonly due: string; readonly returned: number; readonly of: number; readonly needed: number; readonly late: number } | null
  /** What members said with their answers in writing. */
  readonly answers?: readonly { readonly name: string; readonly choice: 'agree' | 'disagree' | 'abstain'; readonly text: string }[]
  readonly agree: number
  readonly disagree: number
  readonly abstain: number
  /** Votes needed, and of how many. */
  readonly needed: number
  readonly base: number
  /** Of a secret ballot: papers given out, returned, and not valid. */
  readonly papers?: { readonly issued: number; readonly returned: number; readonly invalid?: number } | null
  /** Of a ballot on paper: who counted it, the head first; of the first vote too. */
  readonly counters?: readonly string[]
  readonly firstCounters?: readonly string[]
  /** Counts on paper that were confirmed and then declared void. */
  readonly voided?: readonly VoidedCount[]
  /** Of a second vote: the figures of the first, which did not pass. */
  readonly first?: VoteFigures | null
  readonly result: CouncilResult
  /** Why it was not recognised, or what the author has to supply. */
  readonly reasons: readonly string[]
}

export interface VoidedCount { readonly number: 1 | 2; readonly issued: number; readonly returned: number; readonly agree: number; readonly disagree: number; readonly abstain: number; readonly invalid: number; readonly reason: string }

/** The results provinces use (initiative-law.md 5.4). */
export type CouncilResult = 'recognise' | 'decline' | 'defer' | 'expert_opinion' | 'withdrawn'

const words: Record<CouncilResult, string> = {
  recognise: 'Đề nghị công nhận',
  decline: 'Đề nghị không công nhận',
  defer: 'Để lại đợt sau',
  expert_opinion: 'Lấy ý kiến chuyên gia',
  withdrawn: 'Tác giả rút hồ sơ',
}

export const sayResult = (result: CouncilResult): string => words[result]

/** Data of one item: heading, what was discussed, what was decided. */
export const sayItem = (item: MinutesItem, order: number): Data => ({
  heading: `${order}. Sáng kiến “${cleanLine(item.title)}” (mã hồ sơ ${cleanLine(item.dossierCode)}) của ${item.authors.map(cleanLine).join(', ')}`,
  lines: [
    ...(item.reviewers.length === 0 ? [] : [`Phản biện: ${item.reviewers.map(cleanLine).join(', ')}.`]),
    ...item.recusals.map(({ name, reason }) => `Thành viên rút khỏi việc xét: ${cleanLine(name)} (${cleanLine(reason).replace(/[.;]+$/, '')}).`),
    ...(item.quorum ? [`Số thành viên có mặt tham gia xét: ${item.quorum.present}/${item.quorum.of}; tối thiểu phải có: ${item.quorum.needed}.`] : []),
    ...cleanParagraphs(item.discussion),
    ...(item.opinions ?? []).flatMap(({ name, text }) => sayOpinion(name, text)),
    ...(item.score === null ? [] : [`Điểm đánh giá: ${sayNumber(item.score)}${sayContest(item)}${sayGrade(item)}.`]),
    ...(item.voided ?? []).map(sayVoided),
    ...(item.first ? [`${voteOf(item.first.issued !== null, item.firstCounters)} lần thứ nhất${sayCounters(item.firstCounters)}: ${sayFigures(item.first)}; không đạt.`] : []),
    ...(item.written ? [sayWritten(item.written)] : []),
    ...(item.answers ?? []).map(({ name, choice, text }) => `Ý kiến bằng văn bản của ${cleanLine(name)} (${choices[choice]}): ${cleanLine(text).replace(/[.;]+$/, '')}.`),
    `${item.papers || item.first ? voteOf(Boolean(item.papers), item.counters) : 'Kết quả biểu quyết'}${item.first ? ' lần thứ hai' : ''}${sayCounters(item.counters)}: ${sayFigures({ ...item, issued: item.papers?.issued ?? null, returned: item.papers?.returned ?? null, invalid: item.papers?.invalid ?? null })}.`,
    `Kết luận: ${sayResult(item.result)}${item.reasons.length === 0 ? '' : `; lý do: ${item.reasons.map((reason) => cleanLine(reason).replace(/[.;]+$/, '')).join('; ')}`}.`,
  ],
})

/** The first paragraph of an opinion names its member; corrected text brings its marks along. */
function sayOpinion(name: string, text: string): string[] {
  const [first = '', ...rest] = cleanParagraphs(text)
  return first === '' ? [] : [prefixed(`Ý kiến khác của ${cleanLine(name)}: `, first), ...rest]
}

const choices = { agree: 'đồng ý', disagree: 'không đồng ý', abstain: 'ý kiến khác' } as const

const sayWritten = ({ due, returned, of, needed, late }: NonNullable<MinutesItem['written']>): string =>
  `Lấy ý kiến bằng văn bản, hạn trả lời ${due}; ${returned}/${of} phiếu trả lời, tối thiểu phải có ${needed}${late > 0 ? `; trong đó ${late} phiếu đến sau hạn, được tính theo quy chế` : ''}.`

const voteOf = (secret: boolean, counters: readonly string[] = []): string => (secret ? `Bỏ phiếu kín${counters.length > 0 ? ' bằng giấy' : ''}` : 'Biểu quyết')

const sayCounters = (counters: readonly string[] = []): string => (counters.length === 0 ? '' : ` (Ban kiểm phiếu: ${counters.map((name, at) => `${cleanLine(name)}${at === 0 ? ', Trưởng ban' : ''}`).join('; ')})`)

const sayVoided = ({ number, issued, returned, agree, disagree, abstain, invalid, reason }: VoidedCount): string =>
  `Lượt bỏ phiếu kín bằng giấy${number === 2 ? ' lần thứ hai' : ''} đã xác nhận rồi hủy: phát ra ${issued} phiếu, thu về ${returned} phiếu; ${agree} đồng ý, ${disagree} không đồng ý, ${abstain} không có ý kiến, ${invalid} không hợp lệ; lý do hủy: ${cleanLine(reason).replace(/[.;]+$/, '')}.`

const sayContest = ({ contest }: MinutesItem): string => (contest ? ` (hội đồng ${sayNumber(contest.council)}, bình chọn ${sayNumber(contest.public)}); xếp thứ ${contest.place}` : '')

function sayGrade({ grade, gradeReason }: MinutesItem): string {
  if (gradeReason.trim() === '') return grade === null ? '' : `; xếp loại: ${cleanLine(grade)}`
  return `; Hội đồng ${grade === null ? 'không xếp loại' : `xếp loại ${cleanLine(grade)}`} vì: ${cleanLine(gradeReason).replace(/[.;]+$/, '')}`
}
