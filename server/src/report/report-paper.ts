import { narrativeParts } from '@sangkien/contract/report'
import { renderAnnualReport } from '@sangkien/documents/report/annual-report'
import { sheetOf } from '@sangkien/documents/spreadsheet/sheet'
import { writeWorkbook } from '@sangkien/documents/spreadsheet/write-workbook'
import { sayDate } from '@sangkien/domain/document/say-date'
import type { UnitId } from '@sangkien/domain/ids'
import type { SolutionKind } from '@sangkien/domain/regulation/pack'
import { dayOf } from '@sangkien/domain/time/day'
import { notRecorded } from '@sangkien/domain/report/not-recorded'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { positionOf } from '../decision/decision-paper.ts'
import { paperReply } from '../document/paper-reply.ts'
import { withTemplates } from '../document/own-templates.ts'
import type { FileReply } from '../http/mount.ts'
import { sayKind } from '../initiative/export-words.ts'
import { recognisedSheet, unitSheet } from './report-sheets.ts'
import { gatherReport, type ReportFacts } from './report-facts.ts'
import { loadReport } from './year-report.query.ts'

const headings: Readonly<Record<(typeof narrativeParts)[number], string>> = {
  communication: 'Kết quả phổ biến, tuyên truyền', review: 'Kết quả rà soát quy trình làm việc', guidance: 'Hướng dẫn, đôn đốc, kiểm tra', strengths: 'Ưu điểm', limits: 'Hạn chế, nguyên nhân', proposals: 'Kiến nghị', plan: 'Phương hướng năm sau',
}

/** The report as Word, PDF or Excel: from the frozen facts once it was sent, from what is known now until then. */
export async function reportPaper(tx: Tx, actor: Actor, year: number, { format, id }: { format: 'docx' | 'pdf' | 'xlsx'; id: string | undefined }, now: Date): Promise<FileReply> {
  const row = await loadReport(tx, actor.org, year, id)
  const facts = row.facts ?? (await gatherReport(tx, actor.org, year, row.narrative, actor.id, now))
  const name = `Báo cáo hoạt động sáng kiến năm ${year}${row.facts ? '' : ' (dự thảo)'}`
  if (format !== 'xlsx') {
    const whole = await withTemplates(tx, actor.org, facts, dayOf(row.sentAt ?? now), row.sentAt ?? undefined)
    return paperReply(name, format, () => render(whole))
  }
  return { name: `${name}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: () => writeWorkbook([sheetOf(unitSheet(facts)), sheetOf(recognisedSheet(facts))], name) }
}

function render({ figures, narrative, unitNames, agency, symbol, to, recipients, signing }: ReportFacts): Promise<Uint8Array> {
  const { year, table1, lastYear, table3, succession } = figures
  const { figures: total } = table1.total
  return renderAnnualReport({
    agency, issue: { number: null, symbol, day: null, year }, signing, recipients, to, year,
    opening: `${agency.name} báo cáo kết quả hoạt động sáng kiến năm ${year} (số liệu từ ngày ${sayDate(table1.period.from)} đến ngày ${sayDate(table1.period.to)}) như sau: có ${total.submitted} đơn yêu cầu công nhận sáng kiến, chấp nhận ${total.accepted} đơn, công nhận ${total.recognised} sáng kiến, không công nhận ${total.declined} sáng kiến, đang xét ${total.pending} đơn.`,
    parts: narrativeParts.flatMap((part) => (narrative[part]?.trim() ? [{ heading: headings[part], text: narrative[part] }] : [])),
    closing: `Trên đây là báo cáo kết quả hoạt động sáng kiến năm ${year} của ${agency.name}.`,
    thisYear: table1, lastYear, succession, unitNames: new Map(unitNames.map(([id, name]) => [id as UnitId, name])),
    recognised: table3.filter(({ revoked }) => !revoked).map((row) => ({
      title: row.title, authors: row.authors.map((author) => ({ name: author.name, position: positionOf(author), share: author.share })), kind: row.kinds.map((kind) => sayKind(kind as SolutionKind)).join('; '),
      field: row.field, firstAppliedOn: row.firstAppliedOn as never, decision: { code: row.decisionNumber, day: row.decidedOn as never }, mainEffect: row.effect, scope: row.scope || notRecorded, provinceResult: row.provinceResult || notRecorded, commendation: notRecorded,
    })),
  })
}
