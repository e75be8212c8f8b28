import { sayMoneyInWords } from '@sangkien/domain/document/say-money-in-words'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayMoney, sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { Day } from '@sangkien/domain/time/day'
import { sayBasis } from '../layout/basis-line.ts'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { Agency, BasisLine, Issue } from '../layout/official-facts.ts'
import { bodyParagraph, forEach, paragraph } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'
import { sideBySide } from '../layout/plain-table.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { upper } from '../text/upper.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Bảng chi tiền họp Hội đồng of one sitting: who was there, at what rate, with room to sign. A form of the agency, not a type of Nghị định 30. */
export interface PaySheetFacts {
  readonly agency: Agency
  readonly issue: Issue
  /** `Họp Hội đồng sáng kiến Văn phòng năm 2026, đợt 1 năm 2026`. */
  readonly meeting: string
  readonly heldOn: Day
  readonly venue: string
  readonly bases: readonly BasisLine[]
  /** Where the rates stand: `Thông tư 03/2019/TT-BTC, mức chi họp Hội đồng sáng kiến`. */
  readonly rateBasis: string
  /** Those who were there; whole đồng for the one session. */
  readonly people: readonly { readonly name: string; readonly role: string; readonly amount: number }[]
  /** What others who were invited are paid; who they were is not kept. */
  readonly guestAmount: number
  /** The post of the head of the agency, who approves. */
  readonly headPost: string
  readonly head: string
}

const third = Math.floor(TEXT_WIDTH / 3)
const signature = { align: 'center', size: SIZE.post, bold: true, keepNext: true } as const
const signed = (post: string, name: string) => [
  paragraph(post, { ...signature, before: 240 }),
  paragraph('', { size: 2, before: 1300, keepNext: true }),
  paragraph(name, { ...signature, keepNext: false }),
]

const template = keptTemplate(() => documentFile({
  children: [
    letterhead('unnumbered'),
    ...titleBlock('BẢNG CHI TIỀN HỌP HỘI ĐỒNG', { before: 240 }),
    ...forEach('lines', bodyParagraph('{.}')),
    paragraph('', { size: 6 }),
    dataTable([
      { head: 'TT', share: 7, align: 'center', cell: '{order}' },
      { head: 'Họ và tên', share: 28, cell: '{name}' },
      { head: 'Chức danh trong Hội đồng', share: 25, cell: '{role}' },
      { head: 'Số buổi', share: 8, align: 'center', cell: '{sessions}' },
      { head: 'Số tiền (đồng)', share: 16, align: 'right', cell: '{amount}' },
      { head: 'Ký nhận', share: 18, cell: '' },
    ], 'people', { width: TEXT_WIDTH }),
    bodyParagraph('{guests}'),
    bodyParagraph('{sum}', { bold: true, keepNext: true, keepLines: true }),
    sideBySide([third, third, TEXT_WIDTH - 2 * third], [[signed('NGƯỜI LẬP BẢNG', ''), signed('KẾ TOÁN', ''), signed('{headPost}', '{head}')]]),
  ],
}))

export async function renderPaySheet(facts: PaySheetFacts): Promise<Uint8Array> {
  const total = facts.people.reduce((sum, { amount }) => sum + amount, 0)
  return fillPaper({ key: 'pay-sheet', from: facts.agency, day: facts.heldOn, builtIn: template }, {
    ...letterheadData(facts),
    ...titleData(facts.meeting),
    lines: [
      ...facts.bases.map((basis) => `${sayBasis(basis)};`),
      `Họp ngày ${sayDate(facts.heldOn)} tại ${cleanLine(facts.venue).replace(/[.;]+$/, '')}; có mặt ${facts.people.length} thành viên. Mức chi theo ${cleanLine(facts.rateBasis)}.`,
    ],
    people: facts.people.map(({ name, role, amount }, i) => ({ order: String(i + 1), name: cleanLine(name), role: cleanLine(role), sessions: '01', amount: sayNumber(amount, 0) })),
    guests: `Người dự khác (nếu có), mức ${sayMoney(facts.guestAmount)} một người một buổi: …………………………………………………`,
    sum: `Tổng số tiền chi cho thành viên Hội đồng: ${sayMoney(total)} (${sayMoneyInWords(total)}).`,
    headPost: upper(cleanLine(facts.headPost)),
    head: cleanLine(facts.head),
  }, { title: `Bảng chi tiền ${cleanLine(facts.meeting)}`, author: facts.agency.name })
}
