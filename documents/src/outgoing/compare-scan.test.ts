import { day } from '@sangkien/domain/time/day'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSmallPdf } from '../../test/a-small-pdf.ts'
import { type SampleName, samples } from '../../test/samples.ts'
import { openConverter } from '../pdf/convert.ts'
import { compareScan } from './compare-scan.ts'
import { fillIssue, fillSigning } from './fill-outgoing.ts'
import { outgoingFacts } from './outgoing-facts.ts'

const on = day('2026-11-23')
const converter = openConverter()
afterAll(() => converter.close())

const numbered = async (sample: SampleName, about: { number?: number; signer?: string } = {}) => {
  const draft = fillSigning(await samples[sample]('normal'), { by: 'KT', head: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng', name: about.signer ?? 'Trần Thị Bình' })!
  return fillIssue(draft, { number: about.number ?? 7, symbol: outgoingFacts(draft, on).symbol, day: on, place: 'Quảng Ngãi' })
}

describe('a scan with letters under its picture', () => {
  it.each(['invitation', 'recognition-decision', 'consent-letter'] as const)('of the very paper says the same: %s', async (sample) => {
    const paper = await numbered(sample)
    expect(await compareScan(paper, await converter.toPdf(paper))).toEqual({ result: 'same' })
  }, 60_000)

  describe('of something else names the first words that differ', () => {
    let paper: Uint8Array
    beforeAll(async () => { paper = await numbered('invitation') }, 60_000)
    it('another number', async () => {
      expect(await compareScan(paper, await converter.toPdf(await numbered('invitation', { number: 8 })))).toEqual({ result: 'differs', wanted: '07/GM-VP', found: expect.stringContaining('08/GM-VP') as string })
    })
    it('another signer', async () => {
      expect(await compareScan(paper, await converter.toPdf(await numbered('invitation', { signer: 'Trần Thị Bích' })))).toEqual({ result: 'differs', wanted: 'Bình', found: expect.stringMatching(/^Bích /) as string })
    })
    it('another paper', async () => {
      expect(await compareScan(paper, await converter.toPdf(await numbered('recognition-decision')))).toMatchObject({ result: 'differs' })
    })
    it('a word more in what was printed', async () => {
      expect(await compareScan(await numbered('consent-letter'), await converter.toPdf(paper))).toMatchObject({ result: 'differs' })
    })
  })

  it('without letters is not read', async () => {
    const paper = await numbered('invitation')
    expect(await compareScan(paper, await aSmallPdf([[]]))).toEqual({ result: 'unreadable' })
    expect(await compareScan(paper, new Uint8Array(Buffer.from('ảnh')))).toEqual({ result: 'unreadable' })
  })
})
