import { describe, expect, it } from 'vitest'
import { aSmallPdf, type Line } from '../../test/a-small-pdf.ts'
import { sameContent } from './same-content.ts'

const page: readonly Line[] = [['Điều 1. Công nhận 12 sáng kiến.', 100, 700], ['Điều 2. Hiệu lực.', 100, 680]]
const last: readonly Line[] = [['Danh sách', 200, 700]]

describe('whether two PDFs say the same', () => {
  it.each([
    ['the same file', [page, last], { sameText: true, differing: [], keepsBytes: true }],
    ['another number', [[['Điều 1. Công nhận 13 sáng kiến.', 100, 700], page[1]!], last], { sameText: false, differing: [1], keepsBytes: false }],
    ['another accent', [page, [['Danh sạch', 200, 700]]], { sameText: false, differing: [2], keepsBytes: false }],
    ['a page less', [page], { sameText: false, differing: [2], keepsBytes: false }],
    ['a page more', [page, last, last], { sameText: false, differing: [3], keepsBytes: false }],
    ['the same words moved a little', [page.map(([text, x, y]) => [text, x + 1, y] as const), last], { sameText: true, differing: [], keepsBytes: false }],
    ['the same letters composed otherwise', [page.map(([text, x, y]) => [text.normalize('NFD'), x, y] as const), last], { sameText: true, differing: [], keepsBytes: false }],
  ] as const)('tells %s', async (_what, pages, told) => {
    expect(await sameContent(await aSmallPdf([page, last]), await aSmallPdf(pages))).toEqual(told)
  })
})
