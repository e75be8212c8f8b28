import { describe, expect, it } from 'vitest'
import { kindOfSample } from '../../test/kind-of-sample.ts'
import { type SampleName, sampleNames, samples } from '../../test/samples.ts'
import { textIn, wordXmlOf } from '../../test/word-xml-of.ts'

// The worst data are those of drafts: number and day are null.

const numbered = sampleNames.filter((name) => ['decision', 'named', 'letter', 'minutes'].includes(kindOfSample[name]))
/** Forms dated by what happened: the day of a sitting, the day a book is printed. Minutes bear no date in their head, a citizen's paper is dated by hand or by its filing. */
const datedOtherwise: readonly SampleName[] = ['ballot', 'intake-register', 'recognised-register', 'outgoing-register', 'incoming-register', 'application-form', 'description-report', 'minutes', 'vote-count', 'certificate']
const linesOf = async (name: SampleName, size: 'normal' | 'worst') => [...wordXmlOf(await samples[name](size)).matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) => textIn(paragraph))

describe('a draft leaves to the records clerk what is the clerk’s', () => {
  it.each(numbered)('%s: the number, with room for the pen', async (name) => {
    expect((await linesOf(name, 'worst')).find((line) => line.startsWith('Số:'))).toMatch(/^Số:[\s\u00A0]{5,}\/\S+$/)
    expect((await linesOf(name, 'normal')).find((line) => line.startsWith('Số:'))).toMatch(/^Số: 05\/\S+$/)
  })

  it.each(sampleNames.filter((name) => !datedOtherwise.includes(name)))('%s: day and month', async (name) => {
    expect((await linesOf(name, 'worst')).find((line) => line.startsWith('Quảng Ngãi, '))).toMatch(/^Quảng Ngãi, ngày[\s\u00A0]{5,}tháng[\s\u00A0]{5,}năm 2026$/)
    expect((await linesOf(name, 'normal')).find((line) => line.startsWith('Quảng Ngãi, '))).toBe('Quảng Ngãi, ngày 05 tháng 01 năm 2026')
  })

  it.each(numbered)('%s: what an annex points to', async (name) => {
    for (const line of (await linesOf(name, 'worst')).filter((one) => one.startsWith('(Kèm theo'))) expect(line).toMatch(/số[\s\u00A0]{5,}\/\S+ ngày[\s\u00A0]{5,}tháng[\s\u00A0]{5,}năm[\s\u00A0]/)
  })
})
