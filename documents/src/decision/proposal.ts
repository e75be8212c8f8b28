import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import { addressees, addresseesData } from '../layout/addressees.ts'
import { sayBasis } from '../layout/basis-line.ts'
import { withClosingMark } from '../layout/closing-mark.ts'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { BasisLine, OfficialFacts } from '../layout/official-facts.ts'
import { bodyParagraph, forEach } from '../layout/paragraph.ts'
import { TEXT_WIDTH } from '../layout/paper.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'

/** Tờ trình that goes with the draft of a decision (Mẫu 1.4): what is asked for, on what, and every initiative with what the council found. */
export interface ProposalFacts extends OfficialFacts {
  readonly to: readonly string[]
  /** `Về việc công nhận sáng kiến đợt 1 năm 2026`. */
  readonly subject: string
  readonly bases: readonly BasisLine[]
  /** How it was judged, one sentence each: the sitting, who was there, the rule of votes. */
  readonly findings: readonly string[]
  readonly items: readonly ProposedItem[]
  /** What is asked: `xem xét, ban hành Quyết định công nhận 12 sáng kiến`. */
  readonly asks: string
  /** What is laid before the reader with it: `Dự thảo Quyết định`, `Biên bản họp`. */
  readonly enclosed: readonly string[]
}

export interface ProposedItem {
  readonly code: string
  readonly title: string
  readonly authors: readonly string[]
  readonly score: number | null
  readonly grade: string | null
  /** Agreeing votes, and of how many; null where nothing was voted on. */
  readonly votes: { readonly agree: number; readonly base: number } | null
  /** `Công nhận`; `Không công nhận: …` with its reasons. */
  readonly proposal: string
}

const template = keptTemplate(() => documentFile({
  children: [
    letterhead('dated'),
    ...titleBlock('TỜ TRÌNH'),
    ...addressees(),
    ...forEach('bases', bodyParagraph('{.}')),
    ...forEach('findings', bodyParagraph('{.}')),
    bodyParagraph('{lead}', { keepNext: true, after: 80 }),
    dataTable([
      { head: 'TT', share: 6, align: 'center', cell: '{order}' },
      { head: 'Sáng kiến, tác giả', share: 46, cell: '{initiative}' },
      { head: 'Điểm, xếp loại', share: 12, align: 'center', cell: '{score}' },
      { head: 'Phiếu đồng ý', share: 11, align: 'center', cell: '{votes}' },
      { head: 'Đề nghị', share: 25, cell: '{proposal}' },
    ], 'items', { width: TEXT_WIDTH }),
    ...forEach('enclosed', bodyParagraph('{.}')),
    bodyParagraph('{last}', { keepNext: true, keepLines: true }),
    documentFoot(),
  ],
}))

export async function renderProposal(facts: ProposalFacts): Promise<Uint8Array> {
  const subject = cleanLine(facts.subject)
  return fillPaper({ key: 'proposal', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...letterheadData(facts),
    ...titleData(subject),
    ...addresseesData(facts.to),
    bases: facts.bases.map((basis) => `${sayBasis(basis)};`),
    findings: facts.findings.flatMap(cleanParagraphs),
    lead: `${facts.agency.name} tổng hợp, đề nghị như sau:`,
    items: facts.items.map(rowOf),
    enclosed: facts.enclosed.length === 0 ? [] : [`Tài liệu trình kèm theo: ${facts.enclosed.map(cleanLine).join('; ')}.`],
    last: withClosingMark(`${facts.agency.name} kính trình ${facts.to.map(cleanLine).join(', ')} ${cleanLine(facts.asks)}`),
    ...footData(facts),
  }, { title: `Tờ trình ${subject}`, author: facts.agency.name })
}

const rowOf = ({ code, title, authors, score, grade, votes, proposal }: ProposedItem, i: number): Data => ({
  order: String(i + 1),
  initiative: `${cleanLine(title)}\n${[code, authors.map(cleanLine).join(', ')].map(cleanLine).filter((part) => part !== '').join('; ')}`,
  score: [...(score === null ? [] : [sayNumber(score)]), ...(grade === null ? [] : [cleanLine(grade)])].join('; '),
  votes: votes === null ? '' : `${votes.agree}/${votes.base}`,
  proposal: cleanLine(proposal),
})
