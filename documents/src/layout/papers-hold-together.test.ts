import { describe, expect, it } from 'vitest'
import { type SampleName, sampleNames, samples } from '../../test/samples.ts'
import { firstSection, footIn, tablesIn, textIn, wordXmlOf } from '../../test/word-xml-of.ts'

/** Papers without a place to sign under their text: books, and a secret ballot. A certificate is one page by its layout. */
const unsigned: readonly SampleName[] = ['intake-register', 'recognised-register', 'outgoing-register', 'incoming-register', 'certificate', 'description-report']
const sizes = ['small', 'normal', 'worst'] as const

const marked = (row: string, mark: string) => new RegExp(`<w:${mark}(?:/>| w:val="(?:true|1)"\\s*/>)`).test(row)

describe.each(sampleNames)('%s', (name) => {
  it.each(sizes)('with %s data: lists repeat their head and no row is cut', async (size) => {
    const tables = tablesIn(wordXmlOf(await samples[name](size)))
    const wrong = tables.flatMap(({ ruled, rows }) => [
      ...(ruled && rows.length > 1 && !marked(rows[0]!, 'tblHeader') ? [`no head: ${textIn(rows[0]!).slice(0, 60)}`] : []),
      ...rows.filter((row) => !marked(row, 'cantSplit')).map((row) => `may be cut: ${textIn(row).slice(0, 60)}`),
    ])
    expect(wrong).toEqual([])
  })

  it.each(unsigned.includes(name) ? [] : sizes)('with %s data: the last words are kept with the signature', async (size) => {
    const xml = wordXmlOf(await samples[name](size))
    const foot = footIn(xml)
    if (name === 'ballot' && size === 'small') return expect(foot).toBeUndefined()
    const before = [...firstSection(xml).slice(0, foot!.at).replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '<w:p><w:t>TABLE</w:t></w:p>').matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) => paragraph).filter((paragraph) => textIn(paragraph).trim() !== '')
    const last = before.at(-1) ?? ''
    expect([textIn(last) === 'TABLE', marked(last, 'keepNext')]).toEqual([false, true])
  })
})
