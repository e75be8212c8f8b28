import { describe, expect, it } from 'vitest'
import { type Compare, textOf, trackChanges } from './track-changes.ts'

/** Letter by letter: what both begin and end with stays, the middle is taken out and put in. */
const compare: Compare = (before, after) => {
  let head = 0
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const part = (text: string, kind: 'same' | 'removed' | 'added') => (text === '' ? [] : [{ text, kind }])
  return [...part(before.slice(0, head), 'same'), ...part(before.slice(head, before.length - tail), 'removed'), ...part(after.slice(head, after.length - tail), 'added'), ...part(before.slice(before.length - tail), 'same')]
}

describe('a text with its corrections', () => {
  it.each([
    ['none', 'abc', [], [{ text: 'abc', ins: null, del: null }]],
    ['written where nothing was', '', ['abc'], [{ text: 'abc', ins: 0, del: null }]],
    ['a part replaced', 'abc', ['axc'], [{ text: 'a', ins: null, del: null }, { text: 'b', ins: null, del: 0 }, { text: 'x', ins: 0, del: null }, { text: 'c', ins: null, del: null }]],
    ['what one put in, another struck out', 'ac', ['abc', 'ac'], [{ text: 'a', ins: null, del: null }, { text: 'b', ins: 0, del: 1 }, { text: 'c', ins: null, del: null }]],
    ['two in two places', 'abcd', ['abxcd', 'abxd'], [{ text: 'ab', ins: null, del: null }, { text: 'x', ins: 0, del: null }, { text: 'c', ins: null, del: 1 }, { text: 'd', ins: null, del: null }]],
    ['emptied', 'ab', [''], [{ text: 'ab', ins: null, del: 0 }]],
  ] as const)('%s', (_what, original, versions, pieces) => {
    const tracked = trackChanges(original, versions, compare)
    expect(tracked).toEqual(pieces)
    expect(textOf(tracked)).toBe(versions.at(-1) ?? original)
  })

  it('always ends as the last version', () => {
    const versions = ['Hội đồng họp', 'Hội đồng thảo luận', '', 'Thảo luận kỹ', 'thảo luận']
    for (let n = 0; n <= versions.length; n += 1) expect(textOf(trackChanges('Hội đồng', versions.slice(0, n), compare))).toBe(n === 0 ? 'Hội đồng' : versions[n - 1])
  })
})
