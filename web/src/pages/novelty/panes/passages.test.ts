import { expect, it } from 'vitest'
import { passagesOf } from './passages.ts'

it('numbers passages of both kinds in the order of the dossier', () => {
  const found = passagesOf({
    sameWords: { share: 0.2, words: 30, passages: [{ mine: [40, 60], theirs: [0, 20], words: 12 }, { mine: [0, 30], theirs: [90, 120], words: 18 }] },
    reworded: { share: 0.1, whole: 0, byModel: null, sentences: [{ mine: [31, 39], theirs: [50, 60], likeness: 0.8, words: 7 }] },
  })
  expect(found.map(({ number, kind, mine }) => [number, kind, mine[0]])).toEqual([[1, 'same', 0], [2, 'reworded', 31], [3, 'same', 40]])
})
