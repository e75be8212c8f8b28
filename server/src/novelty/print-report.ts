import type { Novelty, NoveltySource } from '@sangkien/contract/novelty'
import type { NoveltyReportFacts, NoveltyReportSource } from '@sangkien/documents/novelty/novelty-report-facts'
import { renderNoveltyReport } from '@sangkien/documents/novelty/novelty-report'
import type { InitiativeId } from '@sangkien/domain/ids'
import { wholeText } from '@sangkien/domain/novelty/prepare'
import { sayComparedKind, sayInstant, sayMissingKinds, sayReworded, saySameProblem, saySameWords, saySection, saySourceAbout, sayDecided, sayStanding, subtractedWords } from '@sangkien/domain/novelty/say-source'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import type { TextPart } from '@sangkien/domain/novelty/prepare'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { FileReply } from '../http/mount.ts'
import { Refuse } from '../http/refuse.ts'
import { readNovelty } from './read-novelty.ts'

/** Passages shown of one source: the longest; the rest is on the page. */
const mostPassages = 8
/** Sources whose passages are written out, besides those the conclusion rests on: nobody reads a report of sixty pages. */
const mostQuoted = 12

/** Cases of the same authors first, as on the page. */
const inOrder = (sources: readonly NoveltySource[]): readonly NoveltySource[] => [...sources.filter(({ sameAuthor }) => sameAuthor), ...sources.filter(({ sameAuthor }) => !sameAuthor)]

/** What was compared, when, what could not be read, what was found and who concluded: by the newest check, for the council's file. */
export async function printReport(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<FileReply> {
  const novelty = await readNovelty(tx, actor, id, undefined, now)
  const { run, dossier, conclusion } = novelty
  if (!run) throw new Refuse({ code: 'novelty.not_checked' })
  const day = dayOf(conclusion?.at ?? run.ranAt)
  const { agency } = await loadAgency(tx, actor.org, day)
  const theirs = await textsOf(tx, actor, run.sources.filter(({ hidden }) => !hidden).map(({ textId }) => textId))
  const mine = wholeText(run.mine)
  const cited = new Set(conclusion?.cited.map(({ textId }) => textId))
  const facts: NoveltyReportFacts = {
    agency, issue: { number: null, symbol: '', day, year: partsOf(day)[0] },
    dossier: { ...dossier, receivedAt: dossier.receivedAt ? sayInstant(dossier.receivedAt) : '' },
    checkedBy: `Lần đối chiếu số ${run.number}, lúc ${sayInstant(run.ranAt)}, do ${run.ranByName} thực hiện`,
    compared: run.corpus.byKind.map(sayComparedKind), unread: unreadOf(novelty), subtracted: [...subtractedWords],
    sources: inOrder(run.sources).map((source, at) => sourceOf(source, mine, at < mostQuoted || cited.has(source.textId) ? theirs.get(source.textId) : undefined)),
    excluded: excludedOf(novelty), conclusion: conclusion && { ...conclusion, at: sayInstant(conclusion.at) }, officer: conclusion?.byName ?? run.ranByName,
  }
  return paperReply(`Báo cáo đối chiếu tính mới ${dossier.code}`, 'docx', () => renderNoveltyReport(facts))
}

async function textsOf(tx: Tx, actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('corpus_text').where('org_id', '=', actor.org).where('id', 'in', ids).select(['id', 'parts']).$narrowType<{ parts: TextPart[] }>().execute()
  return new Map(rows.map(({ id, parts }) => [id, wholeText({ parts })]))
}

function unreadOf({ run }: Novelty): string[] {
  if (!run) return []
  const { titleOnly, poorTexts, unreadFiles, byKind } = run.corpus
  const missing = sayMissingKinds(byKind)
  return [
    ...(missing ? [missing] : []),
    ...(titleOnly > 0 ? [`${titleOnly} mục trong kho chỉ có tên, không có nội dung; chỉ so được tên.`] : []),
    ...(poorTexts > 0 ? [`${poorTexts} tài liệu quét có trang đọc không rõ; không tìm thấy trong các trang ấy không có nghĩa là không trùng.`] : []),
    ...(unreadFiles > 0 ? [`${unreadFiles} tài liệu của kho chưa đọc xong hoặc không đọc được, chưa được so.`] : []),
    ...(run.model?.failed ? [`Máy chủ so nghĩa (${run.model.name}) không trả lời; chỉ so bằng từ ngữ.`] : []),
    ...(run.belowThreshold > 0 ? [`${run.belowThreshold} nguồn chỉ giống rất ít, dưới ngưỡng, không nêu ở bảng dưới.`] : []),
    ...(run.mine.confidentialLeftOut ? ['Các đoạn được đánh dấu bảo mật của hồ sơ này không đem đối chiếu.'] : []),
    ...(run.since.dossierChanged ? ['Hồ sơ đã được bổ sung sau lần đối chiếu này; phần bổ sung chưa được so.'] : []),
    ...(run.since.texts > 0 ? [`${run.since.texts} văn bản vào kho sau lần đối chiếu này, chưa được so.`] : []),
  ]
}

/** `theirs`: its text, where its passages are to be written out. */
function sourceOf(source: NoveltySource, mine: string, theirs: string | undefined): NoveltyReportSource {
  const pairs = [...source.sameWords.passages.map((one) => ({ ...one, weight: one.words + 1000 })), ...source.reworded.sentences.map((one) => ({ ...one, weight: one.likeness }))]
  return {
    title: source.title, about: [saySourceAbout(source), ...(theirs === undefined && pairs.length > 0 && !source.hidden ? [`${pairs.length} đoạn giống nhau: xem ở trang đối chiếu`] : []), ...ownOf(source)].join('; '), standing: sayStanding(source), sameAuthor: source.sameAuthor,
    sameWords: source.shown.sameWords ? saySameWords(source.sameWords) : '', reworded: source.shown.reworded ? sayReworded(source.reworded) : '', sameProblem: source.shown.sameProblem ? saySameProblem(source.sameProblem) : '',
    passages: source.hidden || theirs === undefined ? [] : pairs.toSorted((a, b) => b.weight - a.weight).slice(0, mostPassages).toSorted((a, b) => a.mine[0] - b.mine[0]).map((one) => ({ mine: mine.slice(...one.mine), theirs: theirs.slice(...one.theirs) })),
  }
}

/** What was decided on an earlier case of the same authors, why, and how much of each section is from it. */
function ownOf({ own, initiative }: NoveltySource): string[] {
  if (!own) return []
  const decided = initiative && own.decided && sayDecided(initiative.stage, own.decided)
  const old = own.sections.filter(({ same, reworded }) => same > 0 || reworded > 0)
  return [
    ...(decided ? [decided, ...own.decided!.reasons.map((reason) => `lý do khi ấy: ${reason.replace(/[\s.;]+$/, '')}`)] : []),
    ...(own.sections.length > 0 ? [old.length === 0 ? 'Không phần nào của hồ sơ này có lời văn cũ' : `Lời văn cũ ở ${old.length}/${own.sections.length} phần: ${old.map((one) => `${one.label}: ${saySection(one)}`).join('; ')}`] : []),
  ]
}

function excludedOf({ run, excludedSources }: Novelty): NoveltyReportFacts['excluded'] {
  const passages = (run?.sources ?? []).flatMap(({ title, exclusions }) => exclusions.filter(({ passage }) => passage !== null).map(({ passage, reason, byName }) => ({ title: `${title}, đoạn "${passage}"`, reason, byName })))
  return [...excludedSources.map(({ title, reason, byName }) => ({ title, reason, byName })), ...passages]
}
