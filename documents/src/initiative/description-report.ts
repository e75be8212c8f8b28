import { type BenefitLine, computeLine } from '@sangkien/domain/benefit/benefit-line'
import { type BenefitFormula, sayFormula } from '@sangkien/domain/benefit/formula'
import { sayHourlyCost } from '@sangkien/domain/benefit/hourly-cost'
import { totalBenefit } from '@sangkien/domain/benefit/total-benefit'
import { sayMoney, sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { BeforeAfter } from '@sangkien/domain/initiative/dossier'
import { saySection } from '@sangkien/domain/initiative/field-name'
import type { RichText } from '@sangkien/domain/text/rich-text'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { bodyParagraph, paragraph } from '../layout/paragraph.ts'
import { TEXT_WIDTH } from '../layout/paper.ts'
import { richTextXml } from '../layout/rich-text-xml.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import type { Templated } from '../template/template-source.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'
import { citizenHead, citizenHeadData } from './citizen-paper.ts'

/** Báo cáo mô tả sáng kiến: sections as the round orders them (initiative-law.md 3.7). */
export interface DescriptionReportFacts extends Templated {
  /** Mã số, written by the council's standing unit. */
  readonly dossierCode: string
  readonly title: string
  readonly field: string
  /** All authors with post and unit. */
  readonly authors: readonly string[]
  /** Number and heading as the round's regulation has them: `3.1`, `Tình trạng giải pháp đã biết`. */
  readonly sections: readonly { readonly number: string; readonly heading: string; readonly body: RichText }[]
  readonly beforeAfter: readonly BeforeAfter[]
  readonly benefitLines: readonly BenefitLine[]
  /** Of the regulation it was filed under. */
  readonly benefitFormula: BenefitFormula
}

const wide = { width: TEXT_WIDTH }

const template = keptTemplate(() => documentFile({
  children: [
    ...citizenHead('BÁO CÁO MÔ TẢ SÁNG KIẾN'),
    paragraph('Mã số: {dossierCode}', { align: 'center', italic: true }),
    bodyParagraph([{ text: 'Tên sáng kiến: ', bold: true }, { text: '{title}' }], { before: 240 }),
    bodyParagraph([{ text: 'Tác giả: ', bold: true }, { text: '{authors}' }]),
    bodyParagraph([{ text: 'Lĩnh vực áp dụng sáng kiến: ', bold: true }, { text: '{field}' }]),
    paragraph('{#sections}'),
    bodyParagraph('{heading}', { bold: true, keepNext: true }),
    paragraph('{@body}'),
    paragraph('{/sections}'),
    paragraph('{#hasComparison}'),
    bodyParagraph('So sánh trước và sau khi áp dụng', { bold: true, keepNext: true, after: 80 }),
    dataTable([
      { head: 'Tiêu chí', share: 34, cell: '{measure}' },
      { head: 'Đơn vị tính', share: 13, align: 'center', cell: '{unit}' },
      { head: 'Trước khi áp dụng', share: 18, align: 'center', cell: '{before}' },
      { head: 'Sau khi áp dụng', share: 18, align: 'center', cell: '{after}' },
      { head: 'Nguồn số liệu', share: 22, cell: '{source}' },
    ], 'comparison', wide),
    paragraph('{/hasComparison}'),
    paragraph('{#hasBenefit}'),
    bodyParagraph('Lợi ích tính được trong năm áp dụng', { bold: true, keepNext: true, after: 80 }),
    dataTable([
      { head: 'Nội dung', share: 34, cell: '{label}' },
      { head: 'Giờ công tiết kiệm/năm', share: 16, align: 'right', cell: '{hours}' },
      { head: 'Tiền làm lợi/năm (đồng)', share: 22, align: 'right', cell: '{money}' },
      { head: 'Nguồn số liệu', share: 28, cell: '{source}' },
    ], 'benefit', wide),
    bodyParagraph('{benefitTotal}'),
    paragraph('{/hasBenefit}'),
  ],
}))

export async function renderDescriptionReport(facts: DescriptionReportFacts): Promise<Uint8Array> {
  return fillPaper({ key: 'description-report', from: facts, day: null, builtIn: template }, dataOf(facts), {
    title: `Báo cáo mô tả sáng kiến: ${cleanLine(facts.title)}`,
    author: facts.authors.join('; '),
  })
}

const dataOf = (facts: DescriptionReportFacts): Data => ({
  ...citizenHeadData(),
  dossierCode: facts.dossierCode,
  title: cleanLine(facts.title),
  authors: facts.authors.map(cleanLine).join('; '),
  field: cleanLine(facts.field),
  sections: facts.sections.map(({ number, heading, body }) => ({
    heading: saySection({ number, label: cleanLine(heading) }),
    body: richTextXml(body, TEXT_WIDTH),
  })),
  hasComparison: facts.beforeAfter.length > 0,
  comparison: facts.beforeAfter.map(({ measure, unit, before, after, source }) => ({
    measure: cleanLine(measure), unit: cleanLine(unit), before: cleanLine(before), after: cleanLine(after), source: cleanLine(source),
  })),
  hasBenefit: facts.benefitLines.length > 0,
  benefit: facts.benefitLines.map((line) => benefitRow(line, facts.benefitFormula)),
  benefitTotal: sayTotal(facts.benefitLines, facts.benefitFormula),
})

function benefitRow(line: BenefitLine, formula: BenefitFormula): Data {
  const benefit = computeLine(line, formula)
  return {
    label: cleanLine(line.label),
    hours: benefit.minutes === null ? '' : sayNumber(benefit.minutes / 60, 1),
    money: benefit.kind === 'computed' ? sayNumber(benefit.money, 0) : 'Chưa đủ dữ liệu định lượng',
    source: cleanLine([formula.labourCounts && sayHourlyCost(line), line.source].filter(Boolean).join(' ')),
  }
}

/** What could not be computed is said beside the sum, never added as 0. */
function sayTotal(lines: readonly BenefitLine[], formula: BenefitFormula): string {
  const { computed, notComputable } = totalBenefit(lines, formula)
  const unknown = notComputable.lines === 0 ? '' : ` ${notComputable.lines} nội dung chưa đủ dữ liệu định lượng nên không tính vào tổng.`
  return computed.lines === 0
    ? `Tổng tiền làm lợi: chưa đủ dữ liệu định lượng.${unknown}`
    : `Tổng tiền làm lợi tính được: ${sayMoney(computed.money)}/năm; giờ công tiết kiệm: ${sayNumber(computed.minutes / 60, 1)} giờ/năm.${unknown} Cách tính theo quy chế: ${sayFormula(formula)}.`
}
