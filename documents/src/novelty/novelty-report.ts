import type { Verdict } from '@sangkien/domain/novelty/refuse-conclusion'
import { withClosingMark } from '../layout/closing-mark.ts'
import { letterheadData } from '../layout/letterhead.ts'
import { titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'
import { inPieces } from './in-pieces.ts'
import type { NoveltyReportFacts, NoveltyReportSource } from './novelty-report-facts.ts'
import { noveltyReportTemplate } from './novelty-report-template.ts'

const verdictWords: Readonly<Record<Verdict, string>> = { not_duplicate: 'Không trùng', partly_improved: 'Trùng một phần, có cải tiến', duplicate: 'Trùng' }

const NO_PROOF = 'điều này không phải là chứng minh về tính mới.'
const CLOSING = 'Mức giống nhau nêu trong báo cáo này không phải là kết luận về việc sao chép. Kết luận là của người đối chiếu, sau khi đọc hồ sơ và các nguồn'

/** Báo cáo kết quả đối chiếu tính mới: what a person read and concluded, with what nobody could read said beside it. */
export async function renderNoveltyReport(facts: NoveltyReportFacts): Promise<Uint8Array> {
  const code = cleanLine(facts.dossier.code)
  return fillPaper({ key: 'novelty-report', from: facts.agency, day: facts.issue.day, builtIn: noveltyReportTemplate }, {
    ...letterheadData(facts),
    ...titleData(`Hồ sơ sáng kiến ${code}`),
    ...dossierData(facts),
    compared: listed(facts.compared, ';', 'Chưa có nguồn nào để đối chiếu.'),
    unread: listed(facts.unread, '.', 'Toàn bộ nội dung trong phạm vi nêu trên đã đọc được và đã đối chiếu.'),
    subtracted: listed(facts.subtracted, ';', 'Không có phần nào bị bỏ ra khi so sánh.'),
    ...sourcesData(facts),
    hasExcluded: facts.excluded.length > 0,
    excluded: facts.excluded.flatMap(({ title, reason, byName }, at) =>
      inPieces([written(title), written(reason)]).map(([what = '', why = ''], row) => ({ order: orderOf(at, row), title: what, reason: why, name: row === 0 ? cleanLine(byName) : '' }))),
    ...conclusionData(facts.conclusion),
    last: withClosingMark(CLOSING),
    signer: cleanLine(facts.officer),
  }, { title: `Báo cáo kết quả đối chiếu tính mới ${code}`, author: facts.agency.name })
}

const dossierData = ({ dossier: { code, title, authors, unitName, receivedAt, receiptNumber }, checkedBy }: NoveltyReportFacts): Data => ({
  dossierCode: cleanLine(code),
  title: cleanLine(title),
  authors: authors.map(cleanLine).join('; '),
  unit: cleanLine(unitName),
  received: receivedAt.trim() === '' ? 'chưa tiếp nhận'
    : `lúc ${cleanLine(receivedAt)}, ${receiptNumber === null ? 'chưa có số trong sổ tiếp nhận' : `số ${receiptNumber} trong sổ tiếp nhận`}`,
  checked: cleanLine(checkedBy),
})

function sourcesData({ sources, excluded }: NoveltyReportFacts): Data {
  const rows = sources.map(sourceData)
  return {
    // Where everything found was set aside, it would be untrue that nothing was found.
    noSources: rows.length > 0 ? [] : [`${excluded.length === 0 ? 'Không tìm thấy nguồn tương tự trong phạm vi đã đối chiếu' : 'Không còn nguồn tương tự nào ngoài các nguồn, đoạn đã loại trừ nêu tại mục 6'}; ${NO_PROOF}`],
    hasSources: rows.length > 0,
    sources: rows,
    hasPassages: sources.some(({ passages }) => passages.length > 0),
  }
}

const sourceData = (source: NoveltyReportSource, at: number): Data => ({
  order: String(at + 1),
  title: cleanLine(source.title),
  about: cleanLine(source.about),
  standing: `${cleanLine(source.standing)}${source.sameAuthor ? '; cùng tác giả' : ''}`,
  sameWords: signal(source.sameWords),
  reworded: signal(source.reworded),
  sameProblem: signal(source.sameProblem),
  quoted: source.passages.length > 0,
  passages: source.passages.flatMap((one, place) => inPieces([written(one.mine), written(one.theirs)]).map(([mine = '', theirs = ''], row) => ({ order: orderOf(place, row), mine, theirs }))),
})

function conclusionData(conclusion: NoveltyReportFacts['conclusion']): Data {
  const cited = conclusion?.cited ?? []
  return {
    verdict: conclusion === null ? 'Chưa kết luận' : verdictWords[conclusion.verdict],
    reasons: cleanParagraphs(conclusion?.reasons ?? '').map((line, at) => (at === 0 ? `Lý do: ${line}` : line)),
    hasCited: cited.length > 0,
    cited: cited.flatMap(({ title, passage }, at) =>
      inPieces([passage === null ? 'Không nêu đoạn' : written(passage)]).map(([piece = ''], row) => ({ order: orderOf(at, row), title: row === 0 ? cleanLine(title) : '', passage: piece }))),
    concluded: conclusion === null ? [] : [`Người kết luận: ${cleanLine(conclusion.byName)}, lúc ${cleanLine(conclusion.at)}.`],
  }
}

/** A long text takes several rows; the further ones say so. */
const orderOf = (at: number, row: number): string => `${at + 1}${row === 0 ? '' : '\ntiếp'}`

/** As it is written, its lines kept, empty ones dropped. */
const written = (text: string): string => cleanParagraphs(text).join('\n')

/** A number stays on the line of its sign. */
const signal = (text: string): string => (text.trim() === '' ? '-' : cleanLine(text).replaceAll(' %', '\u00A0%'))

/** A dash for each line, ended by `mark`, the last by a full stop; without lines the one sentence that says so. */
const listed = (lines: readonly string[], mark: string, none: string): string[] =>
  lines.length === 0 ? [none] : lines.map((line, at) => `- ${cleanLine(line).replace(/[\s.;]+$/, '')}${at === lines.length - 1 ? '.' : mark}`)
