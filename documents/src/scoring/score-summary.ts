import { insufficientData } from '@sangkien/domain/scoring/sheet-note'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { Agency, Issue } from '../layout/official-facts.ts'
import { bodyParagraph, forEach, paragraph } from '../layout/paragraph.ts'
import { SIZE, WIDE_TEXT_WIDTH } from '../layout/paper.ts'
import { sideBySide } from '../layout/plain-table.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Bảng tổng hợp điểm of a sitting. */
export interface ScoreSummaryFacts {
  readonly agency: Agency
  readonly issue: Issue
  /** `đợt 1 năm 2026`. */
  readonly period: string
  readonly rows: readonly ScoreSummaryRow[]
  /** How the score comes about: `Điểm là trung bình cộng các phiếu hợp lệ, làm tròn đến 01 chữ số thập phân`. */
  readonly method: string
  readonly secretary: string
  readonly chair: string
}

export interface ScoreSummaryRow {
  readonly dossierCode: string
  readonly title: string
  readonly authors: readonly string[]
  /** Totals of the valid sheets, in the order of the members or, blind, in any. */
  readonly sheetTotals: readonly number[]
  readonly invalidSheets: number
  /** null without a valid sheet. */
  readonly score: number | null
  /** Of a contest: what the council and what the public gave. */
  readonly parts: { readonly council: number; readonly public: number } | null
  /** Criteria of which sheets say that data do not suffice, by name, and how many sheets do. */
  readonly insufficient: readonly { readonly criterion: string; readonly sheets: number; readonly of: number }[]
  readonly grade: string | null
  readonly passed: boolean
}

const half = Math.floor(WIDE_TEXT_WIDTH / 2)
const signature = { align: 'center', size: SIZE.post, bold: true, keepNext: true } as const

const template = keptTemplate(() => documentFile({
  orientation: 'landscape',
  children: [
    letterhead('unnumbered', WIDE_TEXT_WIDTH),
    ...titleBlock('BẢNG TỔNG HỢP ĐIỂM', { before: 240 }),
    paragraph('', { size: 8 }),
    dataTable([
      { head: 'TT', share: 5, align: 'center', cell: '{order}' },
      { head: 'Mã hồ sơ', share: 12, cell: '{code}' },
      { head: 'Tên sáng kiến', share: 34, cell: '{title}' },
      { head: 'Tác giả', share: 20, cell: '{authors}' },
      { head: 'Điểm từng phiếu', share: 20, cell: '{sheets}' },
      { head: 'Phiếu không hợp lệ', share: 9, align: 'center', cell: '{invalid}' },
      { head: 'Điểm', share: 8, align: 'center', cell: '{score}', bold: true },
      { head: 'Xếp loại', share: 8, align: 'center', cell: '{grade}' },
      { head: 'Điều kiện điểm', share: 10, align: 'center', cell: '{passed}' },
    ], 'rows', { width: WIDE_TEXT_WIDTH }),
    ...forEach('method', bodyParagraph('{.}')),
    ...forEach('insufficient', bodyParagraph('{.}')),
    bodyParagraph('{extent}', { keepNext: true, keepLines: true }),
    sideBySide([half, WIDE_TEXT_WIDTH - half], [[
      [paragraph('THƯ KÝ HỘI ĐỒNG', { ...signature, before: 240 }), paragraph('{secretary}', { ...signature, before: 1400 })],
      [paragraph('CHỦ TỊCH HỘI ĐỒNG', { ...signature, before: 240 }), paragraph('{chair}', { ...signature, before: 1400 })],
    ]]),
  ],
}))

export async function renderScoreSummary(facts: ScoreSummaryFacts): Promise<Uint8Array> {
  const subject = `Xét công nhận sáng kiến ${cleanLine(facts.period)}`
  return fillPaper({ key: 'score-summary', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...letterheadData(facts, '', WIDE_TEXT_WIDTH),
    ...titleData(subject, WIDE_TEXT_WIDTH),
    rows: facts.rows.map((row, i) => ({
      order: String(i + 1),
      code: cleanLine(row.dossierCode),
      title: cleanLine(row.title),
      authors: row.authors.map(cleanLine).join(', '),
      sheets: row.sheetTotals.map((total) => sayNumber(total)).join('; '),
      invalid: String(row.invalidSheets),
      score: row.score === null ? '' : `${sayNumber(row.score)}${row.parts ? ` (hội đồng ${sayNumber(row.parts.council)}; bình chọn ${sayNumber(row.parts.public)})` : ''}`,
      grade: row.grade === null ? '' : cleanLine(row.grade),
      passed: row.passed ? 'Đạt' : 'Không đạt',
    })),
    method: facts.method.trim() === '' ? [] : [`${cleanLine(facts.method).replace(/[.;]+$/, '')}.`],
    insufficient: facts.rows.flatMap(({ dossierCode, insufficient }) => (insufficient.length === 0 ? [] : [`Hồ sơ ${cleanLine(dossierCode)}: ${insufficient.map(({ criterion, sheets, of }) => `${cleanLine(criterion)}: ${sheets}/${of} thành viên ghi “${insufficientData}”`).join('; ')}.`])),
    extent: `Tổng số sáng kiến: ${facts.rows.length}; đạt điều kiện điểm: ${facts.rows.filter(({ passed }) => passed).length}.`,
    secretary: cleanLine(facts.secretary),
    chair: cleanLine(facts.chair),
  }, { title: `Bảng tổng hợp điểm ${cleanLine(facts.period)}`, author: facts.agency.name })
}
