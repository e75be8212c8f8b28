import type { Table } from '@sangkien/domain/text/rich-text'
import { describe, expect, it } from 'vitest'
import { tableGrid } from './rich-table.ts'
import { richTextXml } from './rich-text-xml.ts'

type Cell = Table['content'][number]['content'][number]
const cell = (text: string, attrs: Cell['attrs'] = {}): Cell => ({ type: 'tableCell', attrs, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
const table = (...rows: Cell[][]): Table => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) })
const shapeOf = (given: Table) => tableGrid(given).rows.map(({ cells }) => cells.map(({ cell: inside, columns, merge }) => `${inside ? 'x' : '.'}${columns}${merge?.[0] ?? ''}`).join(' '))

describe('an author\'s table on an even grid', () => {
  it.each([
    ['even', table([cell('a'), cell('b')], [cell('c'), cell('d')]), ['x1 x1', 'x1 x1']],
    ['short rows filled', table([cell('a'), cell('b')], [cell('c')]), ['x1 x1', 'x1 .1']],
    ['wide cells', table([cell('a', { colspan: 2 })], [cell('c'), cell('d')]), ['x2', 'x1 x1']],
    ['tall cells', table([cell('a', { rowspan: 3 }), cell('b')], [cell('c')], [cell('d')]), ['x1r x1', '.1c x1', '.1c x1']],
    ['tall and wide cells', table([cell('a'), cell('b', { rowspan: 2, colspan: 2 })], [cell('c')]), ['x1 x2r', 'x1 .2c']],
    ['absurd spans', table([cell('a', { colspan: 1000 }), cell('lost')]), ['x30']],
    ['nothing', table([]), ['.1']],
  ])('%s', (_what, given, shape) => {
    expect(shapeOf(given)).toEqual(shape)
  })

  it('keeps the widths the author drew', () => {
    expect(tableGrid(table([cell('a', { colwidth: [100] }), cell('b', { colwidth: [300] })])).shares).toEqual([0.25, 0.75])
    expect(tableGrid(table([cell('a', { colwidth: [100] }), cell('b')])).shares).toEqual([0.5, 0.5])
  })
})

it('leaves an empty paragraph for empty text, so that the document stays whole', () => {
  expect(richTextXml({ type: 'doc', content: [] }, 9071).xml).toMatch(/^<w:p>.*<\/w:p>$/)
})
