import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { kindOfSample } from '../../test/kind-of-sample.ts'
import { type SampleName, samples } from '../../test/samples.ts'
import { checkDocument } from '../checker/check-document.ts'
import { readDocx } from '../checker/read-docx.ts'
import { fillIssue, fillSigning } from './fill-outgoing.ts'
import { contentHash, NotAnOutgoingPaper, outgoingFacts } from './outgoing-facts.ts'

const on = day('2026-11-23')
const unnumbered = new Set(['certificate', 'sheet', 'citizen'])
const papers = (Object.keys(samples) as SampleName[]).filter((name) => !unnumbered.has(kindOfSample[name]))
const failedRules = async (bytes: Uint8Array, name: SampleName) => (await checkDocument(bytes, { kind: kindOfSample[name], on })).report.rules.filter(({ state }) => state === 'failed').map(({ rule }) => rule)

describe.each(papers)('%s', (name) => {
  it('is numbered and dated, every other word and its form as they were', async () => {
    const draft = await samples[name]('normal')
    const { symbol } = outgoingFacts(draft, on)
    const issued = fillIssue(draft, { number: 7, symbol, day: day('2026-02-05'), place: 'Quảng Ngãi' })
    expect(outgoingFacts(issued, on)).toMatchObject({ number: 7, symbol })
    if (kindOfSample[name] !== 'minutes') expect(readDocx(issued).text).toContain('Quảng Ngãi, ngày 05 tháng 02 năm 2026')
    expect(contentHash(issued)).toBe(contentHash(draft))
    expect(await failedRules(issued, name)).toEqual(await failedRules(draft, name))
  })

  it('is signed for the head by a deputy, in the form of the decree', async () => {
    if (kindOfSample[name] === 'minutes') return // two sign, who keeps them and who chairs: nobody signs minutes for another
    const signed = fillSigning(await samples[name]('normal'), { by: 'KT', head: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng', name: 'Trần Thị Bình' })
    expect(outgoingFacts(signed!, on)).toMatchObject({ authority: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], signer: 'Trần Thị Bình' })
    expect(await failedRules(signed!, name)).toEqual(await failedRules(await samples[name]('normal'), name))
  })
})

it('says what a paper is, what it is about and who receives it', async () => {
  expect(outgoingFacts(await samples.invitation('small'), on)).toMatchObject({ kind: 'invitation', type: 'GM', symbol: 'GM-VP' })
  const letter = outgoingFacts(await samples['consent-letter']('normal'), on)
  expect(letter).toMatchObject({ kind: 'letter', type: null })
  expect(letter.about).not.toMatch(/^V\/v/)
  expect(letter.recipients[0]).toBe('Như trên')
  expect(letter.recipients.at(-1)).toMatch(/^Lưu: VT/)
})

it('another word is another paper', async () => {
  const [one, two] = [await samples.invitation('small'), await samples.invitation('normal')]
  expect(contentHash(one)).not.toBe(contentHash(two))
  expect(contentHash(fillSigning(one, { by: 'head', post: 'Chánh Văn phòng', name: 'Người khác' })!)).not.toBe(contentHash(one))
})

it('a paper without a number line is not one to issue', async () => {
  const sheet = await samples['score-sheet']('small')
  expect(() => outgoingFacts(sheet, on)).toThrow(NotAnOutgoingPaper)
  expect(() => fillIssue(sheet, { number: 1, symbol: 'X', day: on, place: 'Y' })).toThrow(NotAnOutgoingPaper)
})
