import { expect, it } from 'vitest'
import { diffWords } from './word-diff.ts'

it('tells word by word what was taken out and put in', () => {
  expect(diffWords('Rút ngắn thời gian cấp phát', 'Rút ngắn hẳn thời gian cấp')).toEqual([
    { text: 'Rút ngắn ', kind: 'same' }, { text: 'hẳn ', kind: 'added' }, { text: 'thời gian cấp', kind: 'same' }, { text: ' phát', kind: 'removed' },
  ])
})

it('finds no difference between two ways of composing the same letters', () => {
  expect(diffWords('sáng kiến'.normalize('NFD'), 'sáng kiến')).toEqual([{ text: 'sáng kiến', kind: 'same' }])
})
