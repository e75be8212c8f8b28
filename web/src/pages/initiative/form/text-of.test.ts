import { describe, expect, it } from 'vitest'
import { textOf } from './text-of.ts'

describe('two versions of a field are compared as plain text', () => {
  it('has a line for each row of a table, without what only the machine reads', () => {
    expect(textOf([{ id: 'x1', measure: 'Thời gian', before: '3 ngày', after: '1 ngày', unit: '' }, { id: 'x2', measure: 'Lượt đi lại', before: '2', after: '0', unit: 'lượt' }]))
      .toBe('Thời gian | 3 ngày | 1 ngày\nLượt đi lại | 2 | 0 | lượt')
  })
  it('has a line for each paragraph of a text', () => {
    expect(textOf({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Một' }] }, { type: 'paragraph', content: [{ type: 'text', text: 'Hai' }] }] })).toBe('Một\nHai')
  })
  it('reads plain values and nothing', () => {
    expect([textOf('abc'), textOf(12), textOf(true), textOf(null), textOf([]), textOf(['technical', 'management'])]).toEqual(['abc', '12', 'có', '', '', 'technical\nmanagement'])
  })
})
