import { afterAll, expect, it } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { type SampleName, sampleNames, samples } from '../../test/samples.ts'
import { firstSection, footIn, padded, tablesIn, textIn, wordXmlOf } from '../../test/word-xml-of.ts'
import { openConverter } from './convert.ts'

const converter = openConverter()
afterAll(() => converter.close())

const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00A0]+/g, '')

interface Page { readonly text: string; /** Points left free under its last line. */ readonly free: number }

const BOTTOM = 56.7 // the margin, points
const LINE = 16.1 // one line of 14 pt, points

/** Each page as one run of letters, its number left out. */
async function pagesOf(docx: Uint8Array): Promise<Page[]> {
  const { pages } = await readPdf(await converter.toPdf(docx))
  return pages.map(({ words, height }) => {
    const body = words.filter(({ y, text }) => y < height - 50 && text.trim() !== '')
    return { text: squeezed(body.map(({ text }) => text).join('')), free: Math.min(...body.map(({ y }) => y)) - BOTTOM }
  })
}

/** What stands last in the foot (the signer) and what is said last before it, as letters; nothing for a paper that is not signed. */
function endOf(docx: Uint8Array): { readonly signed: string; readonly said: string } | undefined {
  const xml = wordXmlOf(docx)
  const foot = footIn(xml)
  if (!foot) return undefined
  const before = [...firstSection(xml).slice(0, foot.at).matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) => squeezed(textIn(paragraph))).filter((text) => text !== '')
  const cells = [...foot.xml.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => squeezed(textIn(cell))).filter((text) => text !== '')
  return { signed: cells.at(-1) ?? '', said: (before.at(-1) ?? '').slice(-12) }
}

/** The page that holds the whole signature. */
const signedOn = (pages: readonly Page[], { signed }: { readonly signed: string }): number => pages.findIndex(({ text }) => text.includes(signed))

/** Whether that page holds words of the paper too: the last ones, before the signature. */
function keptTogether(pages: readonly Page[], end: { readonly signed: string; readonly said: string }): boolean {
  const text = pages[signedOn(pages, end)]?.text ?? ''
  return text !== '' && text.slice(0, text.indexOf(end.signed)).includes(end.said)
}

const signedSamples = sampleNames.filter((name) => !(['intake-register', 'recognised-register', 'outgoing-register', 'incoming-register', 'certificate', 'description-report'] satisfies SampleName[] as SampleName[]).includes(name))

/** Ten people sign one application: no page holds them all. */
const manySign: readonly SampleName[] = ['application-form']

it.each(signedSamples)('the signature of %s is never alone on a page, wherever the text before it ends', async (name) => {
  const wrong: string[] = []
  if (!manySign.includes(name)) {
    const docx = await samples[name]('worst')
    if (!keptTogether(await pagesOf(docx), endOf(docx)!)) wrong.push('with worst data')
  }
  const docx = await samples[name]('normal')
  const end = endOf(docx)!
  const pages = await pagesOf(docx)
  if (!keptTogether(pages, end)) wrong.push('with normal data')
  // Pushed down line by line over the end of its page: the signature goes to the next one, and must not go alone.
  const page = signedOn(pages, end)
  const fits = Math.floor(pages[page]!.free / LINE)
  let over = 0
  // What stood free on the page before takes some lines first, so it may be later than reckoned.
  for (let lines = Math.max(1, fits - 1); over < 2 && lines < fits + 30; lines += 1) {
    const lower = await pagesOf(padded(docx, lines))
    over += signedOn(lower, end) > page ? 1 : 0
    if (!keptTogether(lower, end)) wrong.push(`${lines} lines lower`)
  }
  expect(over).toBe(2)
  expect(wrong).toEqual([])
}, 120_000)

it.each(sampleNames)('the lists of %s show their head on every page they run over', async (name) => {
  const docx = await samples[name]('worst')
  const pages = (await pagesOf(docx)).map(({ text }) => text)
  const bare: string[] = []
  let longest = 0
  for (const { ruled, rows } of tablesIn(wordXmlOf(docx))) {
    if (!ruled || rows.length < 3 || rows.some((row) => row.includes('<w:vMerge'))) continue
    const cellsOf = (row: string) => [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => squeezed(textIn(cell)))
    const heads = cellsOf(rows[0]!).filter((text) => text !== '')
    const first = pages.findIndex((text) => heads.every((head) => text.includes(head)))
    const last = pages.findLastIndex((text) => text.includes(cellsOf(rows.at(-1)!).join('')))
    if (first < 0 || last < first) bare.push(`not found: ${heads.join(' | ').slice(0, 80)}`)
    longest = Math.max(longest, last - first)
    for (let page = first; page <= last; page += 1) if (!heads.every((head) => pages[page]!.includes(head))) bare.push(`page ${page + 1}: ${heads.join(' | ').slice(0, 80)}`)
  }
  if (name === 'council-decision' || name === 'score-summary') expect(longest).toBeGreaterThan(2) // there was something to repeat
  expect(bare).toEqual([])
}, 60_000)
