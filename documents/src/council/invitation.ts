import { sayMoment } from '@sangkien/domain/document/say-moment'
import type { FileChild } from 'docx'
import { appendixData, appendixHead } from '../layout/appendix.ts'
import { withClosingMark } from '../layout/closing-mark.ts'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { sayAttachedTo, sayDocumentNumber } from '../layout/issue.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { OfficialFacts } from '../layout/official-facts.ts'
import { bodyParagraph, forEach } from '../layout/paragraph.ts'
import { TEXT_WIDTH } from '../layout/paper.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Giấy mời họp Hội đồng sáng kiến (Mẫu 1.7). */
export interface InvitationFacts extends OfficialFacts {
  /** `Họp Hội đồng sáng kiến Văn phòng, đợt 1 năm 2026`; printed under GIẤY MỜI. */
  readonly meeting: string
  /** Who is invited, each with post, unit and seat in the council. */
  readonly invited: readonly string[]
  readonly chair: string
  readonly startsAt: Date
  readonly venue: string
  /** What the council is to judge; none yet: the paper has no annex. */
  readonly agenda: readonly { readonly code: string; readonly title: string; readonly authors: readonly string[]; readonly unit: string }[]
  /** What those invited should see to before; the last carries the closing mark. */
  readonly notes: readonly [string, ...string[]]
}

const body = (): FileChild[] => [
  letterhead('dated'),
  ...titleBlock('GIẤY MỜI'),
  bodyParagraph('{inviting}', { before: 240, keepNext: true }),
  ...forEach('invited', bodyParagraph('{.}')),
  ...['attend', 'chairLine', 'time', 'venue', 'business'].map((tag) => bodyParagraph(`{${tag}}`)),
  ...forEach('notes', bodyParagraph('{.}')),
  bodyParagraph('{last}', { keepNext: true, keepLines: true }),
  documentFoot(),
]

const lowerFirst = (text: string): string => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`

const bare = keptTemplate(() => documentFile({ children: body() }))
const withAgenda = keptTemplate(() => documentFile(
  { children: body() },
  {
    children: [
      ...appendixHead(),
      dataTable([
        { head: 'TT', share: 7, align: 'center', cell: '{order}' },
        { head: 'Mã hồ sơ', share: 18, cell: '{code}' },
        { head: 'Tên sáng kiến', share: 40, cell: '{title}' },
        { head: 'Tác giả', share: 22, cell: '{authors}' },
        { head: 'Đơn vị', share: 20, cell: '{unit}' },
      ], 'agenda', { width: TEXT_WIDTH }),
    ],
  },
))

export async function renderInvitation(facts: InvitationFacts): Promise<Uint8Array> {
  const notes = facts.notes.map(cleanLine)
  return fillPaper({ ...(facts.agenda.length === 0 ? { key: 'invitation-without-agenda', builtIn: bare } : { key: 'invitation', builtIn: withAgenda }), from: facts.agency, day: facts.issue.day }, {
    ...letterheadData(facts),
    ...titleData(facts.meeting),
    inviting: `${facts.agency.name} trân trọng kính mời:`,
    invited: facts.invited.map((one, i) => `- ${cleanLine(one).replace(/[.;]+$/, '')}${i === facts.invited.length - 1 ? '.' : ';'}`),
    attend: `Tới dự ${lowerFirst(cleanLine(facts.meeting))}.`,
    chairLine: `Chủ trì: ${cleanLine(facts.chair)}.`,
    time: `Thời gian: ${sayMoment(facts.startsAt)}.`,
    venue: `Địa điểm: ${cleanLine(facts.venue).replace(/[.;]+$/, '')}.`,
    business: facts.agenda.length === 0
      ? 'Nội dung: xét công nhận sáng kiến.'
      : `Nội dung: xét công nhận ${sayDocumentNumber(facts.agenda.length)} sáng kiến (có Danh sách tại Phụ lục kèm theo Giấy mời này).`,
    notes: notes.slice(0, -1),
    last: withClosingMark(notes.at(-1) ?? ''),
    ...footData(facts),
    ...appendixData('Danh sách sáng kiến xét tại phiên họp', sayAttachedTo('Giấy mời', facts.issue, facts.agency.name), TEXT_WIDTH),
    agenda: facts.agenda.map(({ code, title, authors, unit }, i) => ({
      order: String(i + 1), code: cleanLine(code), title: cleanLine(title), authors: authors.map(cleanLine).join(', '), unit: cleanLine(unit),
    })),
  }, { title: `Giấy mời ${cleanLine(facts.meeting)}`, author: facts.agency.name })
}
