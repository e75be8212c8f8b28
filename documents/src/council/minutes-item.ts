import type { VoteFigures } from '@sangkien/domain/ballot/counted'
import { sayFigures } from '@sangkien/domain/ballot/say-figures'
import type { Data } from '../template/fill-template.ts'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'

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
  /** Members who stood aside, with the reason. */
  readonly recusals: readonly { readonly name: string; readonly reason: string }[]
  /** Of an item that somebody is out of: how many judge it and are there, how many there must be, and of how many. */
  readonly quorum: { readonly present: number; readonly needed: number; readonly of: number } | null
  readonly agree: number
  readonly disagree: number
  readonly abstain: number
  /** Votes needed, and of how many. */
  readonly needed: number
  readonly base: number
  /** Of a secret ballot: papers given out and returned. */
  readonly papers?: { readonly issued: number; readonly returned: number } | null
  /** Of a second vote: the figures of the first, which did not pass. */
  readonly first?: VoteFigures | null
  readonly result: CouncilResult
  /** Why it was not recognised, or what the author has to supply. */
  readonly reasons: readonly string[]
}

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
    ...(item.score === null ? [] : [`Điểm đánh giá: ${sayNumber(item.score)}${sayContest(item)}${sayGrade(item)}.`]),
    ...(item.first ? [`${voteOf(item.first.issued !== null)} lần thứ nhất: ${sayFigures(item.first)}; không đạt.`] : []),
    `${item.papers || item.first ? voteOf(Boolean(item.papers)) : 'Kết quả biểu quyết'}${item.first ? ' lần thứ hai' : ''}: ${sayFigures({ ...item, issued: item.papers?.issued ?? null, returned: item.papers?.returned ?? null })}.`,
    `Kết luận: ${sayResult(item.result)}${item.reasons.length === 0 ? '' : `; lý do: ${item.reasons.map((reason) => cleanLine(reason).replace(/[.;]+$/, '')).join('; ')}`}.`,
  ],
})

const voteOf = (secret: boolean): string => (secret ? 'Bỏ phiếu kín' : 'Biểu quyết')

const sayContest = ({ contest }: MinutesItem): string => (contest ? ` (hội đồng ${sayNumber(contest.council)}, bình chọn ${sayNumber(contest.public)}); xếp thứ ${contest.place}` : '')

function sayGrade({ grade, gradeReason }: MinutesItem): string {
  if (gradeReason.trim() === '') return grade === null ? '' : `; xếp loại: ${cleanLine(grade)}`
  return `; Hội đồng ${grade === null ? 'không xếp loại' : `xếp loại ${cleanLine(grade)}`} vì: ${cleanLine(gradeReason).replace(/[.;]+$/, '')}`
}
