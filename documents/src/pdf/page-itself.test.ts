import { afterAll, describe, expect, it } from 'vitest'
import { drawPage } from '../../test/draw-page.ts'
import type { Size } from '../sample/invented.ts'
import { errorRate, readPictures } from '../../test/read-picture.ts'
import { type SampleName, samples } from '../../test/samples.ts'
import { linesOf } from '../checker/pdf-lines.ts'
import { readPdf } from '../checker/read-pdf.ts'
import { openConverter } from './convert.ts'

const converter = openConverter()
afterAll(() => converter.close())

// Measured: 0.35% and 0.49% of the letters, most of them i, í and ĩ. Marks lost would be a third of them.
const MOST_WRONG = 0.01

describe('the page itself, drawn and read by eye', () => {
  // The text inside a PDF is no proof: a font cut down wrongly loses its accents on the page and keeps them in the text.
  it.each([['revocation-decision', 'normal'], ['intake-refusal', 'worst']] as const satisfies (readonly [SampleName, Size])[])(
    'shows the letters %s with %s data was given', async (name, size) => {
      const pdf = await converter.toPdf(await samples[name](size))
      const [page] = (await readPdf(pdf)).pages
      const given = squeezed((page ? linesOf(page) : []).map(({ text }) => text).join(''))
      const [seen = ''] = (await readPictures([await drawPage(pdf, 1)])).map(squeezed)

      expect(given.length).toBeGreaterThan(500)
      expect(errorRate(given, seen)).toBeLessThan(MOST_WRONG)
      expect(errorRate(withoutMarks(given), seen)).toBeGreaterThan(MOST_WRONG * 10)
    }, 120_000)
})

const squeezed = (text: string): string => text.replace(/\s+/g, '')
const withoutMarks = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
