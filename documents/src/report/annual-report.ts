import type { UnitId } from '@sangkien/domain/ids'
import type { YearTable } from '@sangkien/domain/report/count-year'
import type { Succession } from '@sangkien/domain/report/pair-years'
import { addressees, addresseesData } from '../layout/addressees.ts'
import { appendixData, appendixHead } from '../layout/appendix.ts'
import { withClosingMark } from '../layout/closing-mark.ts'
import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { sayAttachedTo } from '../layout/issue.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { OfficialFacts } from '../layout/official-facts.ts'
import { bodyParagraph, forEach } from '../layout/paragraph.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'
import { romanNumber } from '../text/roman-number.ts'
import { upper } from '../text/upper.ts'
import { type RecognisedEntry, recognisedListRow, recognisedListTable } from './recognised-list.ts'
import { unitTable, unitTableGroups } from './unit-table.ts'

/** Báo cáo kết quả hoạt động sáng kiến of the year (initiative-law.md 6.6). The caller hands over frozen figures. */
export interface AnnualReportFacts extends OfficialFacts {
  /** `Ủy ban nhân dân tỉnh Quảng Ngãi (qua Sở Khoa học và Công nghệ)`. */
  readonly to: readonly string[]
  readonly year: number
  /** What comes before the first part. */
  readonly opening: string
  /** Part I, II, …: heading, and its text paragraph by paragraph. */
  readonly parts: readonly { readonly heading: string; readonly text: string }[]
  readonly closing: string
  readonly thisYear: YearTable
  readonly lastYear: YearTable
  /** Which units came of which; a unit has the figures of its predecessors beside it. */
  readonly succession?: readonly Succession[] | undefined
  readonly unitNames: ReadonlyMap<UnitId, string>
  readonly recognised: readonly RecognisedEntry[]
}

const template = keptTemplate(() => documentFile(
  {
    children: [
      letterhead('dated'),
      ...titleBlock('BÁO CÁO'),
      ...addressees(),
      ...forEach('opening', bodyParagraph('{.}')),
      ...forEach('parts', bodyParagraph('{heading}', { bold: true, keepNext: true }), ...forEach('text', bodyParagraph('{.}'))),
      bodyParagraph('{last}', { keepNext: true, keepLines: true }),
      documentFoot(),
    ],
  },
  { orientation: 'landscape', children: [...appendixHead('I'), unitTable()] },
  { orientation: 'landscape', children: [...appendixHead('II'), recognisedListTable()] },
))

export async function renderAnnualReport(facts: AnnualReportFacts): Promise<Uint8Array> {
  const subject = `Kết quả hoạt động sáng kiến năm ${facts.year}`
  const attachedTo = sayAttachedTo('Báo cáo', facts.issue, facts.agency.name)
  const data: Data = {
    ...letterheadData(facts),
    ...titleData(subject),
    ...addresseesData(facts.to),
    opening: cleanParagraphs(facts.opening),
    parts: facts.parts.map(({ heading, text }, i) => ({ heading: `${romanNumber(i + 1)}. ${upper(cleanLine(heading))}`, text: cleanParagraphs(text) })),
    last: withClosingMark(cleanParagraphs(facts.closing).join(' ')),
    ...footData(facts),
    ...appendixData(`Tổng hợp hoạt động sáng kiến năm ${facts.year} theo phòng, ban, đơn vị`, attachedTo, undefined, 'I'),
    units: unitTableGroups(facts),
    ...appendixData(`Danh sách sáng kiến được công nhận năm ${facts.year}`, attachedTo, undefined, 'II'),
    recognised: facts.recognised.map(recognisedListRow),
  }
  return fillPaper({ key: 'annual-report', from: facts.agency, day: facts.issue.day, builtIn: template }, data, { title: `Báo cáo ${subject}`, author: facts.agency.name })
}
