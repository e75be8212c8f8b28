import { describe, expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const parts = [{ text: 'một hai ba bốn' }, { text: 'năm sáu' }]
const shown = (...given: Parameters<typeof piecesOf>) => piecesOf(...given).map((pieces) => pieces.map(({ text, marks, begins, mask }) => [text, marks.join(), begins.join(), mask ?? '']))

describe('a text cut into what is shown in one way', () => {
  it('is one piece a part when nothing is marked', () => {
    expect(shown(parts, [], [])).toEqual([[['một hai ba bốn', '', '', '']], [['năm sáu', '', '', '']]])
  })
  it('is cut where a passage begins and ends, and counts places over all parts', () => {
    expect(shown(parts, [{ number: 1, kind: 'same', span: [4, 10] }, { number: 2, kind: 'reworded', span: [20, 23] }], [])).toEqual([
      [['một ', '', '', ''], ['hai ba', '1', '1', ''], [' bốn', '', '', '']],
      [['năm ', '', '', ''], ['sáu', '2', '2', '']],
    ])
  })
  it('shows passages that overlap, each numbered once where it begins', () => {
    expect(shown(parts, [{ number: 1, kind: 'same', span: [0, 7] }, { number: 2, kind: 'reworded', span: [4, 10] }], [])[0]).toEqual([
      ['một ', '1', '1', ''], ['hai', '1,2', '2', ''], [' ba', '2', '', ''], [' bốn', '', '', ''],
    ])
  })
  it('says why words inside a passage do not count', () => {
    expect(shown(parts, [{ number: 1, kind: 'same', span: [0, 10] }], [{ span: [4, 7], reason: 'name' }])[0]).toEqual([
      ['một ', '1', '1', ''], ['hai', '1', '', 'name'], [' ba', '1', '', ''], [' bốn', '', '', ''],
    ])
  })
  it('numbers a passage that runs over two parts only in the first', () => {
    expect(shown(parts, [{ number: 1, kind: 'same', span: [11, 19] }], [])).toEqual([
      [['một hai ba ', '', '', ''], ['bốn', '1', '1', '']],
      [['năm', '1', '', ''], [' sáu', '', '', '']],
    ])
  })
  it('is nothing for an empty part', () => {
    expect(shown([{ text: '' }], [], [])).toEqual([[]])
  })
})
