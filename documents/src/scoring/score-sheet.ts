import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import { roundHalfUp } from '@sangkien/domain/number/rational'
import type { Criterion, Marks, Scale } from '@sangkien/domain/scoring/scale'
import { insufficientData, type SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import { totalSheet } from '@sangkien/domain/scoring/total-sheet'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { Agency, Issue } from '../layout/official-facts.ts'
import { bodyParagraph, forEach, paragraph } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'
import { sideBySide } from '../layout/plain-table.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'

/** Phiếu chấm điểm of one member for one initiative: a form of the scale, not a type of Nghị định 30. */
export interface ScoreSheetFacts {
  readonly agency: Agency
  /** For place and date; a score sheet has no number. */
  readonly issue: Issue
  readonly scale: Scale
  /** By the code of each marked criterion; empty for a sheet to be filled in by hand. */
  readonly marks: Marks
  /** What the sheet says of single criteria beside their points. */
  readonly notes?: SheetNotes
  /** Titles of the pieces of evidence of the dossier, by their ids. */
  readonly evidence?: Readonly<Record<string, string>>
  readonly remark: string
  readonly title: string
  readonly dossierCode: string
  readonly member: string
  /** Role in the council. */
  readonly role: string
}

const half = Math.floor(TEXT_WIDTH / 2)
const signature = { align: 'center', keepNext: true } as const

const template = keptTemplate(() => documentFile({
  children: [
    letterhead('unnumbered'),
    ...titleBlock('PHIẾU CHẤM ĐIỂM SÁNG KIẾN', { before: 240 }),
    ...forEach('head', bodyParagraph('{.}')),
    paragraph('', { size: 6 }),
    dataTable([
      { head: 'TT', share: 8, align: 'center', cell: '{order}' },
      { head: 'Tiêu chí, mức điểm', share: 58, cell: '{criterion}' },
      { head: 'Điểm tối đa', share: 14, align: 'center', cell: '{max}' },
      { head: 'Điểm chấm', share: 14, align: 'center', cell: '{mark}' },
    ], 'criteria', { width: TEXT_WIDTH }),
    bodyParagraph('{total}', { bold: true, keepNext: true }),
    ...forEach('remark', bodyParagraph('{.}')),
    ...forEach('lastRemark', bodyParagraph('{.}', { keepNext: true, keepLines: true })),
    sideBySide([half, TEXT_WIDTH - half], [[
      [paragraph('')],
      [
        paragraph('THÀNH VIÊN HỘI ĐỒNG', { ...signature, size: SIZE.post, bold: true, before: 240 }),
        paragraph('(Ký và ghi rõ họ tên)', { ...signature, italic: true }),
        paragraph('{member}', { align: 'center', size: SIZE.signer, bold: true, before: 1300 }),
      ],
    ]]),
  ],
}))

export async function renderScoreSheet(facts: ScoreSheetFacts): Promise<Uint8Array> {
  return fillPaper({ key: 'score-sheet', from: facts.agency, day: facts.issue.day, builtIn: template }, dataOf(facts), {
    title: `Phiếu chấm điểm ${facts.dossierCode} - ${cleanLine(facts.member)}`,
    author: facts.agency.name,
  })
}

function dataOf(facts: ScoreSheetFacts): Data {
  const given = Object.keys(facts.marks).length > 0
  const sum = given ? sayNumber(roundHalfUp(totalSheet(facts.scale, facts.marks).total, facts.scale.markDecimals)) : '…………'
  const remarks = cleanParagraphs(facts.remark).map((remark, i) => (i === 0 ? `Nhận xét: ${remark}` : remark))
  return {
    ...letterheadData(facts),
    ...titleData(facts.scale.name),
    head: [
      ...(facts.scale.sheetCode === null ? [] : [`Mã phiếu: ${cleanLine(facts.scale.sheetCode)}`]),
      `Tên sáng kiến: ${cleanLine(facts.title)} (mã hồ sơ ${cleanLine(facts.dossierCode)})`,
      ...(facts.scale.commentAtExtremes ? ['Cho điểm cao nhất hoặc 0 điểm ở một tiêu chí thì ghi nhận xét về tiêu chí đó.'] : []),
      `Người chấm: ${cleanLine(facts.member)}, ${cleanLine(facts.role)}`,
    ],
    criteria: facts.scale.criteria.flatMap((criterion, i) => criterionRows(criterion, String(i + 1), facts)),
    total: `Tổng điểm: ${sum}/${sayNumber(facts.scale.total)}`,
    remark: remarks.slice(0, -1),
    lastRemark: remarks.slice(-1),
    member: cleanLine(facts.member),
  }
}

/** What the scale wants written with the points of a criterion, or lets be written in their place: whoever fills in the paper reads it there. */
const wantedOf = ({ evidenceAbove, maySayInsufficient }: Criterion): string[] => [
  ...(evidenceAbove === undefined || evidenceAbove === null ? [] : [`Điểm trên ${sayNumber(evidenceAbove)} phải dẫn minh chứng.`]),
  ...(maySayInsufficient ? [`Được ghi “${insufficientData}” thay cho điểm.`] : []),
]

/** A criterion, its levels under it, and its parts in rows of their own. */
function criterionRows(criterion: Criterion, order: string, facts: ScoreSheetFacts): Data[] {
  const levels = criterion.levels.map(({ from, to, description }) => `${sayNumber(from)}-${sayNumber(to)}: ${cleanLine(description)}`)
  const mark = facts.marks[criterion.code]
  const note = facts.notes?.[criterion.code] ?? {}
  const proof = [...(note.evidence ?? []).flatMap((id) => facts.evidence?.[id] ?? []), note.papers ?? ''].map(cleanLine).filter((one) => one !== '')
  const said = [...(proof.length === 0 ? [] : [`Minh chứng: ${proof.join('; ')}`]), ...(cleanLine(note.comment ?? '') === '' ? [] : [`Nhận xét: ${cleanLine(note.comment ?? '')}`])]
  const row = {
    order,
    criterion: [cleanLine(criterion.name), ...levels, ...wantedOf(criterion), ...said].join('\n'),
    max: sayNumber(criterion.max),
    mark: note.insufficient ? insufficientData : mark === undefined ? '' : sayNumber(mark),
  }
  return [row, ...criterion.criteria.flatMap((part, i) => criterionRows(part, `${order}.${i + 1}`, facts))]
}
