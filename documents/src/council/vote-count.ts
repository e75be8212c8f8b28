import { sayMoment } from '@sangkien/domain/document/say-moment'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { recipientsOf } from '../layout/document-foot.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { OfficialFacts } from '../layout/official-facts.ts'
import { bodyParagraph, forEach, paragraph } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'
import { sideBySide } from '../layout/plain-table.ts'
import { authorityLines } from '../layout/signing.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { upper } from '../text/upper.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Biên bản kiểm phiếu of a sitting (Mẫu 1.9). `signing` is the chair's. Who counted by hand is kept of ballots on paper; otherwise their places are left to be written. */
export interface VoteCountFacts extends OfficialFacts {
  /** `Kiểm phiếu biểu quyết công nhận sáng kiến đợt 1 năm 2026`. */
  readonly subject: string
  readonly startedAt: Date
  readonly endedAt: Date
  readonly venue: string
  readonly appointed: number
  readonly present: number
  /** `Biểu quyết công khai`, and the share that agrees: one sentence. */
  readonly votingRule: string
  /** Of ballots on paper: each committee, its head first, and the codes of what it counted where there is more than one. */
  readonly committees?: readonly { readonly names: readonly string[]; readonly of: readonly string[] }[]
  readonly items: readonly CountedItem[]
}

export interface CountedItem {
  readonly code: string
  readonly title: string
  /** Members there who may vote on it. */
  readonly entitled: number
  readonly agree: number
  readonly disagree: number
  readonly abstain: number
  /** Returned, and not valid: of a ballot on paper. */
  readonly invalid?: number
  readonly needed: number
  readonly base: number
  readonly passed: boolean
  /** Put behind the code: `bỏ phiếu kín`, `lần thứ hai`; empty for an open vote held once. */
  readonly note?: string
  /** A first vote that a second followed: it decides nothing. */
  readonly first?: boolean
}

const half = Math.round(TEXT_WIDTH * 0.46)
const bold = { size: SIZE.post, bold: true, align: 'center', keepNext: true } as const
const DOTS = '……………………………………………………'

const template = keptTemplate(() => documentFile({
  children: [
    letterhead('undated'),
    ...titleBlock('BIÊN BẢN'),
    bodyParagraph('{started}', { before: 240 }),
    bodyParagraph('{venue}'),
    bodyParagraph('Ban kiểm phiếu gồm:', { keepNext: true }),
    ...forEach('counters', bodyParagraph('{.}')),
    bodyParagraph('{presence}'),
    bodyParagraph('{votingRule}'),
    bodyParagraph('Kết quả kiểm phiếu:', { keepNext: true, after: 80 }),
    dataTable([
      { head: 'TT', share: 6, align: 'center', cell: '{order}' },
      { head: 'Tên sáng kiến', share: 28, cell: '{initiative}' },
      { head: 'Phiếu phát ra', share: 8, align: 'center', cell: '{entitled}' },
      { head: 'Phiếu thu về', share: 8, align: 'center', cell: '{returned}' },
      { head: 'Đồng ý', share: 8, align: 'center', cell: '{agree}' },
      { head: 'Không đồng ý', share: 8, align: 'center', cell: '{disagree}' },
      { head: 'Ý kiến khác', share: 8, align: 'center', cell: '{other}' },
      { head: 'Không hợp lệ', share: 8, align: 'center', cell: '{invalid}' },
      { head: 'Số phiếu cần', share: 9, align: 'center', cell: '{needed}' },
      { head: 'Kết quả', share: 9, align: 'center', cell: '{passed}' },
    ], 'items', { width: TEXT_WIDTH, size: 11, padding: 45 }),
    bodyParagraph('{sum}'),
    bodyParagraph('{ended}', { keepNext: true, keepLines: true }),
    sideBySide([half, TEXT_WIDTH - half], [[
      [
        paragraph('NGƯỜI KIỂM PHIẾU', { ...bold, before: 240 }),
        paragraph('', { size: 2, before: 1200, keepNext: true }),
        ...forEach('counterNames', paragraph('{.}', bold)),
        paragraph('Nơi nhận:', { size: SIZE.recipientsHead, bold: true, italic: true, before: 160, keepNext: true }),
        ...forEach('recipients', paragraph('{.}', { size: SIZE.recipients, keepNext: true })),
      ],
      [
        paragraph('CHỦ TỌA', { ...bold, before: 240 }),
        paragraph('', { size: 2, before: 1200, keepNext: true }),
        ...forEach('chairPost', paragraph('{.}', bold)),
        paragraph('{chairName}', bold),
      ],
    ]]),
  ],
}))

export async function renderVoteCount(facts: VoteCountFacts): Promise<Uint8Array> {
  const deciding = facts.items.filter((item) => !item.first)
  const passed = deciding.filter((item) => item.passed).length
  return fillPaper({ key: 'vote-count', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...letterheadData(facts),
    ...titleData(facts.subject),
    started: `Thời gian bắt đầu: ${sayMoment(facts.startedAt)}.`,
    venue: `Địa điểm: ${cleanLine(facts.venue).replace(/[.;]+$/, '')}.`,
    counters: sayCommittees(facts.committees ?? []), counterNames: (facts.committees ?? []).flatMap(({ names }) => names.slice(0, 1)).map(cleanLine).slice(0, 1),
    presence: `Thành viên Hội đồng: ${facts.appointed}; có mặt: ${facts.present}.`,
    votingRule: `Hình thức và nguyên tắc biểu quyết: ${cleanLine(facts.votingRule).replace(/[.;]+$/, '')}.`,
    items: facts.items.map(({ code, title, entitled, note = '', agree, disagree, abstain, invalid = 0, needed, base, passed: reached }, i) => ({
      order: String(i + 1), initiative: `${cleanLine(title)} (${cleanLine(code)}${note === '' ? '' : `; ${note}`})`, entitled: String(entitled), returned: String(agree + disagree + abstain + invalid),
      agree: String(agree), disagree: String(disagree), abstain: String(abstain + invalid), other: String(abstain), invalid: String(invalid), needed: `${needed}/${base}`, passed: reached ? 'Đạt' : 'Không đạt',
    })),
    sum: `Tổng số sáng kiến đưa ra biểu quyết: ${deciding.length}; đạt số phiếu cần thiết: ${passed}; không đạt: ${deciding.length - passed}.`,
    ended: `Việc kiểm phiếu kết thúc vào ${sayMoment(facts.endedAt)}. Biên bản đã được đọc lại cho các thành viên có mặt cùng nghe và thống nhất thông qua./.`,
    // The collective is named by the paper itself: the chair signs as CHỦ TỌA, with the office held in the agency above the name.
    chairPost: facts.signing.agencyPost === undefined ? authorityLines(facts.signing).slice(-1) : [upper(cleanLine(facts.signing.agencyPost))],
    chairName: cleanLine(facts.signing.name),
    recipients: recipientsOf(facts.recipients),
  }, { title: `Biên bản ${cleanLine(facts.subject)}`, author: facts.agency.name })
}

/** A line for each head and one for the rest; dots where nobody is known to have counted by hand. */
function sayCommittees(committees: NonNullable<VoteCountFacts['committees']>): string[] {
  if (committees.length === 0) return [`Trưởng ban: ${DOTS}`, `Thành viên: ${DOTS}`]
  return committees.flatMap(({ names: [head = '', ...others], of }) => [`Trưởng ban: ${cleanLine(head)}${committees.length === 1 ? '' : ` (${of.map(cleanLine).join(', ')})`}`, ...(others.length === 0 ? [] : [`Thành viên: ${others.map(cleanLine).join(', ')}`])])
}
