import { day } from '@sangkien/domain/time/day'
import { afterAll, describe, expect, it } from 'vitest'
import { kindOfSample } from '../../test/kind-of-sample.ts'
import { worstTitle } from '../sample/invented.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { type SampleName, sampleNames, samples } from '../../test/samples.ts'
import { checkDocument } from '../checker/check-document.ts'
import { readDocx } from '../checker/read-docx.ts'
import type { WordBlock } from '../checker/word-model.ts'
import { cleanLine } from '../text/clean-text.ts'
import { openConverter } from './convert.ts'

const converter = openConverter()
afterAll(() => converter.close())

/** How many pages a reader would expect. The worst data fill an annex of 200 rows. */
const pagesOf: Record<SampleName, Readonly<Record<'small' | 'normal' | 'worst', readonly [number, number]>>> = {
  'application-form': { small: [1, 2], normal: [2, 3], worst: [8, 14] },
  'description-report': { small: [1, 1], normal: [2, 4], worst: [14, 22] },
  receipt: { small: [1, 1], normal: [1, 1], worst: [3, 5] },
  'completion-request': { small: [1, 1], normal: [1, 1], worst: [2, 3] },
  'acceptance-notice': { small: [1, 1], normal: [1, 1], worst: [1, 2] },
  'intake-refusal': { small: [1, 1], normal: [1, 1], worst: [2, 3] },
  'not-recognised-notice': { small: [1, 1], normal: [1, 1], worst: [2, 3] },
  'refusal-notice': { small: [1, 1], normal: [1, 1], worst: [2, 4] },
  'score-sheet': { small: [1, 1], normal: [1, 1], worst: [3, 6] },
  'score-summary': { small: [1, 1], normal: [1, 3], worst: [15, 30] },
  minutes: { small: [1, 2], normal: [2, 4], worst: [12, 20] },
  'council-decision': { small: [2, 3], normal: [2, 3], worst: [8, 14] },
  'recognition-decision': { small: [2, 2], normal: [2, 4], worst: [30, 60] },
  certificate: { small: [1, 1], normal: [1, 1], worst: [1, 1] },
  'revocation-decision': { small: [1, 1], normal: [1, 1], worst: [1, 2] },
  'consent-letter': { small: [1, 1], normal: [1, 1], worst: [1, 2] },
  'annual-report': { small: [3, 4], normal: [4, 6], worst: [40, 80] },
  invitation: { small: [1, 1], normal: [2, 3], worst: [8, 24] },
  proposal: { small: [1, 2], normal: [2, 4], worst: [12, 24] },
  'intake-register': { small: [1, 1], normal: [1, 4], worst: [8, 30] },
  'incoming-register': { small: [1, 1], normal: [1, 4], worst: [4, 40] },
  'outgoing-register': { small: [1, 1], normal: [1, 4], worst: [4, 40] },
  'recognised-register': { small: [1, 1], normal: [2, 5], worst: [10, 40] },
  'nomination-letter': { small: [2, 2], normal: [2, 4], worst: [8, 40] },
  'correction-letter': { small: [1, 1], normal: [1, 2], worst: [2, 6] },
  'round-notice': { small: [1, 2], normal: [2, 3], worst: [6, 16] },
  'application-confirmation': { small: [1, 1], normal: [1, 1], worst: [3, 6] },
  'novelty-report': { small: [1, 1], normal: [3, 4], worst: [40, 60] },
  'commendation-proposal': { small: [3, 4], normal: [3, 5], worst: [12, 30] },
  'pay-sheet': { small: [1, 1], normal: [1, 2], worst: [3, 6] },
  ballot: { small: [1, 1], normal: [1, 2], worst: [5, 12] },
  'vote-count': { small: [1, 1], normal: [1, 3], worst: [6, 14] },
}

describe('the PDF of every paper', () => {
  it.each(sampleNames.flatMap((name) => (['small', 'normal', 'worst'] as const).map((size) => [name, size] as const)))(
    '%s with %s data keeps every rule, has every word, one family of letters, and sensible pages', async (name, size) => {
      const docx = await samples[name](size)
      const pdf = await converter.toPdf(docx)
      const { pages, fonts } = await readPdf(pdf)
      const { report } = await checkDocument(pdf, { on: day('2026-11-23') })

      expect(report.rules.flatMap(({ findings }) => findings)).toEqual([])
      expect(report.kind).toMatchObject({ code: kindOfSample[name], told: 'by the paper' })

      expect([...fonts].filter((font) => !/^LiberationSerif(-(Bold|Italic|BoldItalic))?$/.test(font))).toEqual([])
      expect(fonts.size).toBeGreaterThan(0)
      const [least, most] = pagesOf[name][size]
      expect(pages.length).toBeGreaterThanOrEqual(least)
      expect(pages.length).toBeLessThanOrEqual(most)
      for (const { width, height } of pages) expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842])

      const shown = squeezed(pages.map(({ words, height }) => words.filter(({ y }) => y < height - 50).map(({ text }) => text).join('')).join(''))
      expect(shown).toBe(shown.normalize('NFC'))
      const missing = readDocx(docx).blocks.flatMap(textsOf).map(squeezed).filter((text) => !shown.includes(text))
      expect(missing).toEqual([])
      // On one page no head of a table is repeated: then not a letter more is shown than was given.
      if (pages.length === 1) expect(lettersOf(shown)).toEqual(lettersOf(readDocx(docx).blocks.flatMap(textsOf).map(squeezed).join('')))
    }, 120_000)

  it('shows the worst title whole: accents joined, markup as text, nothing that turns the reading round', async () => {
    const { pages } = await readPdf(await converter.toPdf(await samples['intake-refusal']('worst')))
    const shown = squeezed(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''))
    expect(worstTitle).toHaveLength(worstTitle.normalize('NFD').length)
    expect(shown).toContain(squeezed(`“${cleanLine(worstTitle)}”`))
    expect(shown).toContain('<b>côngnghệ</b>&"tựđộnghóa"{quytrình}')
  }, 120_000)

  it('numbers pages from 2, in the middle of the top margin, and each annex anew', async () => {
    const { pages } = await readPdf(await converter.toPdf(await samples['council-decision']('worst')))
    const numbers = pages.map(({ words, height, width }) => {
      const top = words.filter(({ y, text }) => y > height - 50 && text.trim() !== '')
      return top.map(({ text, x, width: wide }) => ({ text, off: Math.abs(x + wide / 2 - (85 + width - 56.7) / 2) < 3 }))
    })
    const annexAt = pages.findIndex(({ words }) => words.some(({ text }) => text === 'Phụ lục'))
    expect(annexAt).toBeGreaterThan(0)
    expect(numbers[0]).toEqual([])
    expect(numbers[annexAt]).toEqual([])
    expect(numbers[annexAt + 1]).toEqual([{ text: '2', off: true }])
    expect(numbers[annexAt + 2]).toEqual([{ text: '3', off: true }])
  }, 120_000)

  it('repeats the head of a long table and keeps Quốc hiệu on one line', async () => {
    const { pages } = await readPdf(await converter.toPdf(await samples['recognition-decision']('normal')))
    expect(pages[0]?.words.map(({ text }) => text)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    const withHead = pages.slice(1).map(({ words }) => words.some(({ text }) => text === 'Tên sáng kiến'))
    expect(withHead.length).toBeGreaterThan(1)
    expect(withHead).toEqual(withHead.map(() => true))
  }, 120_000)
})

const lettersOf = (text: string): string => [...text].sort().join('')

const squeezed = (text: string): string => text.replace(/[\s\u00A0]+/g, '')

const textsOf = (block: WordBlock): string[] =>
  block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
