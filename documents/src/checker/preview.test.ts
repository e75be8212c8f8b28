import { day } from '@sangkien/domain/time/day'
import { expect, it } from 'vitest'
import { aSmallPdf } from '../../test/a-small-pdf.ts'
import { fillPlaces, markPlaces } from '../outgoing/signed-places.ts'
import { checkDocument } from './check-document.ts'
import { previewOf } from './preview.ts'

const on = day('2026-11-23')
const first = [['Số:        /GM-VP', 120, 700], ['Hà Nội, ngày        tháng        năm 2026', 300, 680]] as const

it('shows every page of a PDF, with number and day that were filled in behind the signature, where they were', async () => {
  const issued = await fillPlaces(await markPlaces(await aSmallPdf([first, [['Trang hai', 100, 700]]])), { number: 7, day: on })
  const preview = previewOf(await checkDocument(issued, { on }))
  if (!('pages' in preview)) throw new Error('no pages')
  expect([preview.pages.map(({ number }) => number), preview.more]).toEqual([[1, 2], 0])
  const { words } = preview.pages[0]!
  const [number, behind, dated] = ['Số:', '/GM-VP', 'Hà Nội, ngày'].map((text) => words.find((one) => one.text === text)!) as [typeof words[0], typeof words[0], typeof words[0]]
  const filled = words.slice(-3)
  expect(filled.map(({ text, size, italic, y }) => [text, size, italic, Math.round(y)])).toEqual([['07', 14, false, Math.round(number.y)], ['23', 14, true, Math.round(dated.y)], ['11', 14, true, Math.round(dated.y)]])
  expect(filled[0]!.x).toBeGreaterThan(number.x + number.width)
  expect(filled[0]!.x + filled[0]!.width).toBeLessThanOrEqual(behind.x + 0.1)
})

it('of a long PDF the pages with a mark, and how many more there are', async () => {
  const long = Array.from({ length: 25 }, (_, page) => [[`Trang ${page + 1}`, 100, page === 24 ? 5 : 700] as const])
  const checked = await checkDocument(await aSmallPdf(long), { on })
  const preview = previewOf({ ...checked, report: { ...checked.report, advice: [{ place: '', found: '', expected: '', at: { page: 25, x: 0, y: 0, width: 1, height: 1 } }], rules: [] } })
  expect('pages' in preview && [preview.pages.at(-1)?.number, preview.pages.length, preview.more]).toEqual([25, 20, 5])
})
