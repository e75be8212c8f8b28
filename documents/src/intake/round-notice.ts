import { sayDate } from '@sangkien/domain/document/say-date'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { Day } from '@sangkien/domain/time/day'
import { bareBasis, sayBasis } from '../layout/basis-line.ts'
import { renderNotice } from '../layout/notice.ts'
import type { BasisLine, OfficialFacts } from '../layout/official-facts.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Thông báo that opens a round: who may file what until when, and by what it is judged. Everything is said out of the regulation of the round. */
export interface RoundNoticeFacts extends OfficialFacts {
  /** `đợt 1 năm 2026`. */
  readonly period: string
  readonly bases: readonly BasisLine[]
  readonly opensOn: Day
  readonly closesOn: Day
  /** Conditions of recognition, each with its article. */
  readonly conditions: readonly { readonly label: string; readonly article: string }[]
  /** How long after the first application one may file, and where that stands. */
  readonly filing: { readonly length: string; readonly article: string }
  /** Parts the report must have. */
  readonly sections: readonly string[]
  /** Limits on co-authors, in words; none where the regulation sets none. */
  readonly authorship: readonly string[]
  readonly answerWithin: string
  readonly decideWithin: string
  /** How it is scored; null where it is recognised by vote alone. */
  readonly scale: { readonly name: string; readonly total: number; readonly totalFrom: number | null; readonly eachCriterionFrom: number | null } | null
  readonly votingRule: string
  /** When the public votes, in a contest. */
  readonly publicVote: { readonly from: Day; readonly to: Day } | null
  /** The unit that takes in and answers: `Phòng Hành chính - Quản trị`. */
  readonly office: string
}

/** Thông báo đợt xét công nhận sáng kiến (Mẫu 1.4). */
export const renderRoundNotice = (facts: RoundNoticeFacts): Promise<Uint8Array> =>
  renderNotice(facts, {
    key: 'round-notice',
    subject: `Về việc nhận đơn và xét công nhận sáng kiến ${cleanLine(facts.period)}`,
    opening: [`${facts.bases.map((basis, i) => (i === 0 ? sayBasis : bareBasis)(basis)).join('; ')}${facts.bases.length === 0 ? '' : '; '}${facts.agency.name} thông báo nhận đơn và xét công nhận sáng kiến ${cleanLine(facts.period)} như sau:`],
    items: itemsOf(facts),
    closing: [
      `Đề nghị Trưởng các phòng, ban, đơn vị phổ biến Thông báo này đến công chức, viên chức, người lao động; hướng dẫn, tạo điều kiện để tác giả hoàn thiện hồ sơ và nộp đúng thời hạn. Có vướng mắc, liên hệ ${cleanLine(facts.office)} để được hướng dẫn.`,
    ],
  })

const itemsOf = (facts: RoundNoticeFacts): string[] => [
  'Đối tượng: công chức, viên chức, người lao động là tác giả, đồng tác giả của giải pháp',
  `Thời gian nhận đơn: từ ngày ${sayDate(facts.opensOn)} đến hết ngày ${sayDate(facts.closesOn)}. Đơn nộp ngoài thời gian này được xét ở đợt khác`,
  `Điều kiện công nhận: ${facts.conditions.map(({ label, article }) => `${lowerFirst(cleanLine(label))} (${cleanLine(article)})`).join('; ')}`,
  `Thời hiệu nộp đơn: trong thời hạn ${cleanLine(facts.filing.length)} kể từ ngày giải pháp được áp dụng lần đầu (${cleanLine(facts.filing.article)})`,
  `Hồ sơ: đơn yêu cầu công nhận sáng kiến; báo cáo mô tả sáng kiến${facts.sections.length === 0 ? '' : ` gồm các phần: ${facts.sections.map((one) => lowerFirst(cleanLine(one))).join('; ')}`}; tài liệu minh chứng${facts.authorship.map((one) => `. ${cleanLine(one).replace(/[.;]+$/, '')}`).join('')}`,
  'Cách nộp: trên hệ thống quản lý sáng kiến của cơ quan; đồng tác giả xác nhận tỷ lệ đóng góp trước khi nộp; người nộp nhận Giấy biên nhận đơn ngay sau khi nộp',
  `Thời hạn giải quyết: trả lời việc chấp nhận đơn trong ${cleanLine(facts.answerWithin)} kể từ ngày nhận; xét công nhận trong ${cleanLine(facts.decideWithin)} kể từ ngày chấp nhận đơn hoặc ngày hoàn thành việc áp dụng lần đầu, tính từ ngày muộn hơn`,
  `Đánh giá: ${facts.scale === null ? '' : `chấm theo ${cleanLine(facts.scale.name)}, tổng ${sayNumber(facts.scale.total)} điểm${sayPass(facts.scale)}; `}Hội đồng sáng kiến biểu quyết, đề nghị công nhận khi có ${cleanLine(facts.votingRule)}`,
  ...(facts.publicVote === null ? [] : [`Bình chọn: từ ngày ${sayDate(facts.publicVote.from)} đến hết ngày ${sayDate(facts.publicVote.to)}`]),
]

function sayPass({ totalFrom, eachCriterionFrom }: NonNullable<RoundNoticeFacts['scale']>): string {
  const said = [...(totalFrom === null ? [] : [`tổng điểm từ ${sayNumber(totalFrom)}`]), ...(eachCriterionFrom === null ? [] : [`mỗi tiêu chí từ ${sayNumber(eachCriterionFrom)}`])]
  return said.length === 0 ? '' : `, đạt khi ${said.join(' và ')}`
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`
