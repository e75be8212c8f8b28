import { type Day, partsOf } from '@sangkien/domain/time/day'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { Agency } from '../layout/official-facts.ts'
import { bodyParagraph, forEach, paragraph } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'
import { sideBySide } from '../layout/plain-table.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Phiếu biểu quyết, to be filled in by hand: a form of the council, not a type of Nghị định 30. */
export interface BallotFacts {
  readonly agency: Agency
  /** The day of the sitting. */
  readonly heldOn: Day
  /** `Công nhận sáng kiến đợt 1 năm 2026`. */
  readonly subject: string
  readonly council: string
  readonly items: readonly { readonly code: string; readonly title: string; readonly authors: readonly string[] }[]
  /** The share that must agree, in the words of the regulation. */
  readonly votingRule: string
  /** A secret ballot bears no name and no signature. */
  readonly secret: boolean
}

const half = Math.floor(TEXT_WIDTH / 2)
const signature = { align: 'center', keepNext: true } as const
const columns = [
  { head: 'TT', share: 6, align: 'center', cell: '{order}' },
  { head: 'Tên sáng kiến, tác giả', share: 55, cell: '{initiative}' },
  { head: 'Đồng ý công nhận', share: 13, cell: '' },
  { head: 'Không đồng ý', share: 13, cell: '' },
  { head: 'Ý kiến khác', share: 13, cell: '' },
] as const

const body = (...foot: readonly (ReturnType<typeof paragraph> | ReturnType<typeof sideBySide>)[]) => documentFile({
  children: [
    letterhead('unnumbered'),
    ...titleBlock('PHIẾU BIỂU QUYẾT', { before: 240 }),
    ...forEach('lines', bodyParagraph('{.}')),
    paragraph('', { size: 6 }),
    dataTable(columns, 'items', { width: TEXT_WIDTH }),
    bodyParagraph('{closing}', { keepNext: true, keepLines: true }),
    ...foot,
  ],
})

const secret = keptTemplate(() => body())
const signed = keptTemplate(() => body(sideBySide([half, TEXT_WIDTH - half], [[
  [paragraph('')],
  [
    paragraph('NGƯỜI BIỂU QUYẾT', { ...signature, size: SIZE.post, bold: true, before: 240 }),
    paragraph('(Ký và ghi rõ họ tên)', { ...signature, italic: true }),
    paragraph('', { size: 2, before: 1300 }),
  ],
]])))

export async function renderBallot(facts: BallotFacts): Promise<Uint8Array> {
  const { agency, heldOn, items } = facts
  return fillPaper({ ...(facts.secret ? { key: 'ballot', builtIn: secret } : { key: 'signed-ballot', builtIn: signed }), from: agency, day: heldOn }, {
    ...letterheadData({ agency, issue: { number: null, symbol: '', day: heldOn, year: partsOf(heldOn)[0] } }),
    ...titleData(facts.subject),
    lines: [
      cleanLine(facts.council),
      ...(facts.secret ? [] : ['Họ và tên thành viên: ……………………………………………………']),
      'Đánh dấu X vào một ô ở mỗi dòng. Thành viên là tác giả không biểu quyết về sáng kiến của mình, để trống dòng đó.',
    ],
    items: items.map(({ code, title, authors }, i) => ({ order: String(i + 1), initiative: `${cleanLine(title)}\n${[code, authors.map(cleanLine).join(', ')].map(cleanLine).filter((part) => part !== '').join('; ')}` })),
    closing: `Sáng kiến được đề nghị công nhận khi có ${cleanLine(facts.votingRule)}.${facts.secret ? ' Phiếu không ghi tên, không ký.' : ''}`,
  }, { title: `Phiếu biểu quyết ${cleanLine(facts.subject)}`, author: agency.name })
}
