import { describe, expect, it } from 'vitest'
import { checkRichText, isRichText, richTextLimits } from './check-rich-text.ts'
import { type Block, emptyText, hasConfidential, isEmpty, lengthOf, plainText, type RichText, withoutConfidential } from './rich-text.ts'

const paragraph = (text: string, confidential?: boolean): Block => ({ type: 'paragraph', ...(confidential === undefined ? {} : { attrs: { confidential } }), content: [{ type: 'text', text }] })
const doc = (...content: Block[]): RichText => ({ type: 'doc', content })

const whole = doc(
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Các bước' }] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Nhận hồ sơ')] }, { type: 'listItem', content: [paragraph('Khóa riêng', true)] }] },
  { type: 'orderedList', attrs: { start: 1, type: null }, content: [{ type: 'listItem', content: [paragraph('Một')] }] },
  { type: 'table', content: [
    { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph('Trước')] }, { type: 'tableHeader', content: [paragraph('Sau')] }] },
    { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('30 phút', true)] }, { type: 'tableCell', content: [paragraph('5 phút')] }] },
  ] },
  { type: 'paragraph', content: [{ type: 'text', text: 'Dòng', marks: [{ type: 'bold' }, { type: 'italic' }] }, { type: 'hardBreak' }, { type: 'text', text: 'tiếp' }] },
)

describe('the words of a text', () => {
  it('are one line a block, with tabs between cells', () => {
    expect(plainText(whole)).toBe('Các bước\nNhận hồ sơ\nKhóa riêng\nMột\nTrước\tSau\n30 phút\t5 phút\nDòng\ntiếp')
  })

  it('are missing from a text of empty paragraphs and spaces', () => {
    expect(isEmpty(emptyText)).toBe(true)
    expect(isEmpty(doc({ type: 'paragraph' }, paragraph('  ')))).toBe(true)
    expect(isEmpty(whole)).toBe(false)
  })

  it('are counted without the white space around them, letter by letter', () => {
    expect(lengthOf(doc(paragraph('  Tiếng Việt  ')))).toBe(10)
  })
})

describe('what the author wants kept confidential', () => {
  it('is gone from the open text, while the grid of a table stays whole', () => {
    expect(hasConfidential(whole)).toBe(true)
    const open = withoutConfidential(whole)
    expect(plainText(open)).toBe('Các bước\nNhận hồ sơ\nMột\nTrước\tSau\n\t5 phút\nDòng\ntiếp')
    expect(hasConfidential(open)).toBe(false)
    expect(checkRichText(open)).toBeUndefined()
  })

  it('takes a list with it when nothing else was in it', () => {
    expect(withoutConfidential(doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Mật', true)] }] }))).toEqual(emptyText)
  })
})

describe('what may be stored', () => {
  it('is every node of the small set', () => {
    expect(checkRichText(whole)).toBeUndefined()
    expect(isRichText(emptyText)).toBe(true)
  })

  const nested = (levels: number): unknown => (levels === 0 ? paragraph('x') : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(levels - 1)] }] })

  it.each([
    ['a string', 'văn bản', { code: 'not_a_document' }],
    ['nothing', null, { code: 'not_a_document' }],
    ['an image', { type: 'doc', content: [{ type: 'image' }] }, { code: 'not_allowed', path: 'doc.content[0]', found: 'image' }],
    ['a name from the prototype', { type: 'doc', content: [{ type: 'constructor' }] }, { code: 'not_allowed', path: 'doc.content[0]', found: 'constructor' }],
    ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 as 2 } }), { code: 'not_allowed', path: 'doc.content[0].attrs.level', found: '1' }],
    ['a heading of no level', { type: 'doc', content: [{ type: 'heading' }] }, { code: 'not_allowed', path: 'doc.content[0].attrs.level', found: 'undefined' }],
    ['a style', { type: 'doc', content: [{ type: 'paragraph', attrs: { style: 'color:red' } }] }, { code: 'not_allowed', path: 'doc.content[0].attrs.style', found: 'color:red' }],
    ['a link', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:0' } }] }] }] }, { code: 'not_allowed', path: 'doc.content[0].content[0].marks', found: 'link' }],
    ['text outside a paragraph', { type: 'doc', content: [{ type: 'text', text: 'x' }] }, { code: 'not_allowed', path: 'doc.content[0]', found: 'text' }],
    ['a list of nothing', { type: 'doc', content: [{ type: 'bulletList', content: [] }] }, { code: 'not_allowed', path: 'doc.content[0].content', found: 'object' }],
    ['a field nobody knows', { type: 'doc', content: [], html: '<b>' }, { code: 'not_allowed', path: 'doc', found: 'html' }],
    ['lists in lists without end', { type: 'doc', content: [nested(20)] }, { code: 'too_deep', most: richTextLimits.depth }],
    ['ten million letters', doc(paragraph('ă'.repeat(10_000_000))), { code: 'too_long', most: richTextLimits.chars }],
    ['a hundred thousand paragraphs', doc(...Array.from({ length: 100_000 }, () => paragraph('x'))), { code: 'too_many_nodes', most: richTextLimits.nodes }],
  ] as const)('is not %s', (_what, value, fault) => {
    expect(checkRichText(value)).toEqual(fault)
  })
})
