import { addressees, addresseesData } from '../layout/addressees.ts'
import { appendixData, appendixHead } from '../layout/appendix.ts'
import { sayBasis } from '../layout/basis-line.ts'
import { withClosingMark } from '../layout/closing-mark.ts'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { sayAttachedTo, sayDocumentNumber } from '../layout/issue.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { BasisLine, OfficialFacts } from '../layout/official-facts.ts'
import { bodyParagraph, forEach } from '../layout/paragraph.ts'
import { TEXT_WIDTH } from '../layout/paper.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'
import { sayShare } from '../text/say-share.ts'

/**
 * Tờ trình khen thưởng of a year: units and people with initiatives recognised in it, and with what. Which form of commendation each is
 * proposed for is not kept: its place is left to be written.
 */
export interface CommendationProposalFacts extends OfficialFacts {
  readonly to: readonly string[]
  readonly year: number
  readonly bases: readonly BasisLine[]
  /** Recognised in the year. */
  readonly recognised: number
  readonly units: readonly CommendedUnit[]
  readonly people: readonly CommendedPerson[]
}

export interface CommendedUnit {
  readonly name: string
  readonly recognised: number
  /** Initiatives, of whatever unit, it applies. */
  readonly applies: number
}

export interface CommendedPerson {
  readonly name: string
  readonly position: string
  /** Shares in hundredths of a percent. */
  readonly initiatives: readonly { readonly title: string; readonly share: number; readonly decision: string }[]
}

const DOTS = '………………'

const template = keptTemplate(() => documentFile(
  {
    children: [
      letterhead('dated'),
      ...titleBlock('TỜ TRÌNH'),
      ...addressees(),
      ...forEach('bases', bodyParagraph('{.}')),
      ...forEach('lines', bodyParagraph('{.}')),
      bodyParagraph('{last}', { keepNext: true, keepLines: true }),
      documentFoot(),
    ],
  },
  {
    children: [...appendixHead('I'), dataTable([
      { head: 'TT', share: 7, align: 'center', cell: '{order}' },
      { head: 'Tập thể', share: 40, cell: '{name}' },
      { head: 'Sáng kiến được công nhận', share: 18, align: 'center', cell: '{recognised}' },
      { head: 'Sáng kiến đang áp dụng', share: 18, align: 'center', cell: '{applies}' },
      { head: 'Hình thức đề nghị', share: 22, align: 'center', cell: DOTS },
    ], 'units', { width: TEXT_WIDTH })],
  },
  {
    children: [...appendixHead('II'), dataTable([
      { head: 'TT', share: 7, align: 'center', cell: '{order}' },
      { head: 'Họ và tên', share: 20, cell: '{name}' },
      { head: 'Chức vụ, đơn vị', share: 22, cell: '{position}' },
      { head: 'Sáng kiến được công nhận trong năm, tỷ lệ đóng góp', share: 40, cell: '{initiatives}' },
      { head: 'Hình thức đề nghị', share: 17, align: 'center', cell: DOTS },
    ], 'people', { width: TEXT_WIDTH })],
  },
))

export async function renderCommendationProposal(facts: CommendationProposalFacts): Promise<Uint8Array> {
  const { year, units, people } = facts
  const subject = `Về việc đề nghị khen thưởng tập thể, cá nhân có thành tích trong hoạt động sáng kiến năm ${year}`
  const attachedTo = sayAttachedTo('Tờ trình', facts.issue, facts.agency.name)
  const two = sayDocumentNumber
  return fillPaper({ key: 'commendation-proposal', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...letterheadData(facts),
    ...titleData(subject),
    ...addresseesData(facts.to),
    bases: facts.bases.map((basis) => `${sayBasis(basis)};`),
    lines: [
      `Năm ${year}, cơ quan đã công nhận ${two(facts.recognised)} sáng kiến. Căn cứ kết quả đó, ${facts.agency.name} tổng hợp ${two(units.length)} tập thể và ${two(people.length)} cá nhân có sáng kiến được công nhận hoặc đang áp dụng sáng kiến (có Danh sách tại Phụ lục I và Phụ lục II kèm theo Tờ trình này).`,
      'Hình thức khen thưởng đề nghị cho từng tập thể, cá nhân được ghi tại cột cuối của danh sách sau khi xét theo tiêu chuẩn của pháp luật về thi đua, khen thưởng; người không được đề nghị thì gạch tên khỏi danh sách.',
    ],
    last: withClosingMark(`${facts.agency.name} kính trình ${facts.to.map(cleanLine).join(', ')} xem xét, quyết định hoặc trình cấp có thẩm quyền quyết định`),
    ...footData(facts),
    ...appendixData('Danh sách tập thể đề nghị khen thưởng', attachedTo, TEXT_WIDTH, 'I'),
    units: units.map(({ name, recognised, applies }, i) => ({ order: String(i + 1), name: cleanLine(name), recognised: String(recognised), applies: String(applies) })),
    ...appendixData('Danh sách cá nhân đề nghị khen thưởng', attachedTo, TEXT_WIDTH, 'II'),
    people: people.map(({ name, position, initiatives }, i) => ({
      order: String(i + 1), name: cleanLine(name), position: cleanLine(position),
      initiatives: initiatives.map((one) => `${initiatives.length > 1 ? '- ' : ''}${cleanLine(one.title)} (${sayShare(one.share)}${one.decision === '' ? '' : `; Quyết định số ${cleanLine(one.decision)}`})`).join('\n'),
    })),
  }, { title: `Tờ trình ${subject}`, author: facts.agency.name })
}
