import { afterAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { readDocx } from '../checker/read-docx.ts'
import type { WordBlock } from '../checker/word-model.ts'
import { openConverter } from '../pdf/convert.ts'
import { noveltyReport } from '../sample/sample-novelty.ts'
import { cleanParagraphs } from '../text/clean-text.ts'
import { inPieces } from './in-pieces.ts'
import type { NoveltyReportFacts } from './novelty-report-facts.ts'
import { renderNoveltyReport } from './novelty-report.ts'

const converter = openConverter()
afterAll(() => converter.close())

const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00A0]+/g, '')
const blocksOf = async (facts: NoveltyReportFacts) => readDocx(await renderNoveltyReport(facts)).blocks
const linesOf = (block: WordBlock): string[] => (block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'))))
const textOf = async (facts: NoveltyReportFacts) => (await blocksOf(facts)).flatMap(linesOf).join('\n')
/** The cells of the tables with such a head, row by row. */
const tablesOf = async (facts: NoveltyReportFacts, ...heads: readonly string[]) =>
  (await blocksOf(facts)).flatMap((block) => (block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n')))] : []))
    .filter(([head = []]) => heads.every((word) => head.includes(word))).map(([, ...rows]) => rows)

const found = noveltyReport('normal')
const nothing: NoveltyReportFacts = { ...found, sources: [], excluded: [] }
const NONE = 'Không tìm thấy nguồn tương tự trong phạm vi đã đối chiếu; điều này không phải là chứng minh về tính mới.'

describe('the report on novelty', () => {
  it('says of nothing found that it proves nothing, and speaks of proof nowhere else', async () => {
    expect((await textOf(nothing)).split('\n')).toContain(NONE)
    expect((await textOf(nothing)).replace(NONE, '')).not.toMatch(/chứng minh/i)
    expect(await tablesOf(nothing, 'Trùng nguyên văn')).toEqual([])
    expect(await textOf(found)).not.toMatch(/chứng minh|không tìm thấy nguồn/i)
  })

  it('does not say that nothing was found where everything found was set aside', async () => {
    const text = await textOf({ ...found, sources: [] })
    expect(text).not.toContain('Không tìm thấy nguồn tương tự')
    expect(text).toContain('Không còn nguồn tương tự nào ngoài các nguồn, đoạn đã loại trừ nêu tại mục 6; điều này không phải là chứng minh về tính mới.')
  })

  it('shows each source with its standing and its own signals, and no figure for all of them', async () => {
    expect(await tablesOf(found, 'Trùng nguyên văn', 'Diễn đạt lại', 'Cùng vấn đề')).toEqual([found.sources.map((source, at) => [
      String(at + 1), `${source.title}\n${source.about}\n${source.standing}${source.sameAuthor ? '; cùng tác giả' : ''}`,
      ...[source.sameWords, source.reworded, source.sameProblem].map((signal) => signal.replaceAll(' %', '\u00A0%') || '-'),
    ])])
    const percents = (text: string) => text.match(/%/g)?.length ?? 0
    expect(percents(await textOf(found))).toBe(found.sources.reduce((sum, { sameWords, reworded, sameProblem }) => sum + percents(sameWords + reworded + sameProblem), 0))
    expect(await textOf(nothing)).not.toContain('%')
  })

  it('puts the passages of both side by side under their source', async () => {
    const quoted = found.sources.filter(({ passages }) => passages.length > 0)
    expect(quoted.length).toBeLessThan(found.sources.length)
    expect(await tablesOf(found, 'Hồ sơ này', 'Nguồn')).toEqual(quoted.map(({ passages }) => passages.map(({ mine, theirs }, at) => [String(at + 1), mine, theirs])))
    const text = await textOf(found)
    for (const [at, { title, passages }] of found.sources.entries()) expect(text.includes(`Đoạn đối chiếu với nguồn ${at + 1}: ${title}`)).toBe(passages.length > 0)
  })

  it('says what was not read, or that all of it was', async () => {
    for (const line of found.unread) expect(await textOf(found)).toContain(line)
    const all = 'Toàn bộ nội dung trong phạm vi nêu trên đã đọc được và đã đối chiếu.'
    expect([(await textOf(found)).includes(all), (await textOf({ ...found, unread: [] })).includes(all)]).toEqual([false, true])
  })

  it.each([['not_duplicate', 'Không trùng'], ['partly_improved', 'Trùng một phần, có cải tiến'], ['duplicate', 'Trùng']] as const)('concludes %s as the officer does', async (verdict, words) => {
    const lines = (await textOf({ ...found, conclusion: { ...found.conclusion!, verdict } })).split('\n')
    expect(lines).toContain(`Kết luận: ${words}`)
    expect(lines).toContain(`Người kết luận: ${found.officer}, lúc ${found.conclusion!.at}.`)
    expect(lines).toContain('Mức giống nhau nêu trong báo cáo này không phải là kết luận về việc sao chép. Kết luận là của người đối chiếu, sau khi đọc hồ sơ và các nguồn./.')
  })

  it('leaves the conclusion open until there is one', async () => {
    const text = await textOf({ ...found, conclusion: null })
    expect(text).toContain('Kết luận: Chưa kết luận')
    expect(text).not.toMatch(/Lý do:|Người kết luận|Đoạn viện dẫn/)
  })

  it('says when and under which number the dossier came in, and that it has none', async () => {
    const received = (dossier: Partial<NoveltyReportFacts['dossier']>) => textOf({ ...found, dossier: { ...found.dossier, ...dossier } })
    expect(await received({})).toContain('Tiếp nhận: lúc 09:00:05 ngày 05/12/2025, số 12 trong sổ tiếp nhận')
    expect(await received({ receiptNumber: null })).toContain('Tiếp nhận: lúc 09:00:05 ngày 05/12/2025, chưa có số trong sổ tiếp nhận')
    expect(await received({ receivedAt: '' })).toContain('Tiếp nhận: chưa tiếp nhận')
  })

  it('keeps every word of a passage longer than a page, in its place beside the other', async () => {
    const [sentence] = found.sources[0]!.passages
    const long = (side: 'mine' | 'theirs') => Array.from({ length: 60 }, (_, at) => `Câu ${at + 1}. ${sentence![side]}`).join('\n')
    const facts: NoveltyReportFacts = { ...found, sources: [{ ...found.sources[0]!, passages: [{ mine: long('mine'), theirs: long('theirs') }] }] }
    const [rows = []] = await tablesOf(facts, 'Hồ sơ này', 'Nguồn')
    expect(rows.map(([order]) => order)).toEqual(['1', ...rows.slice(1).map(() => '1 tiếp')])
    expect(squeezed(rows.map(([, mine]) => mine).join(''))).toBe(squeezed(long('mine')))
    expect(squeezed(rows.map(([, , theirs]) => theirs).join(''))).toBe(squeezed(long('theirs')))
    const { pages } = await readPdf(await converter.toPdf(await renderNoveltyReport(facts)))
    const shown = squeezed(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''))
    expect(rows.flat().filter((cell) => !shown.includes(squeezed(cell)))).toEqual([])
    expect(pages.length).toBeGreaterThan(5)
  })
})

describe('a long text in rows', () => {
  it('stays one row while it is short', () => {
    expect(inPieces(['Một câu.', ''])).toEqual([['Một câu.', '']])
  })

  it('is cut where sentences end, each side at its own', () => {
    const rows = inPieces([`${'a'.repeat(500)}. ${'b'.repeat(500)}.`, `${'c'.repeat(80)}. ${'d'.repeat(90)}.`])
    expect(rows).toEqual([[`${'a'.repeat(500)}.`, `${'c'.repeat(80)}.`], [`${'b'.repeat(500)}.`, `${'d'.repeat(90)}.`]])
  })

  it('is cut between words, else between letters, and loses none', () => {
    expect(inPieces([`${'từ '.repeat(400)}hết`]).flat().every((piece) => /^(từ )*(từ|hết)$/.test(piece))).toBe(true)
    const solid = '😀'.repeat(700)
    expect(inPieces([solid]).flat().join('')).toBe(solid)
    expect(inPieces([solid]).flat().every((piece) => piece.isWellFormed())).toBe(true)
    const worst = cleanParagraphs(noveltyReport('worst').conclusion!.reasons).join('\n')
    expect(squeezed(inPieces([worst]).flat().join(''))).toBe(squeezed(worst))
  })
})
