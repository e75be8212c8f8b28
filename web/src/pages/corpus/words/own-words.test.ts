import { describe, expect, it } from 'vitest'
import { problemsIn, typedOf, wordsOf, type WordsTyped } from './own-words.ts'

const words = { abbreviations: { TTHC: 'thủ tục hành chính' }, synonyms: [['rút ngắn', 'giảm bớt']], names: ['Dự án Sông Xanh'] }
const typed: WordsTyped = { abbreviations: [{ short: 'TTHC', stands: 'thủ tục hành chính' }], synonyms: 'rút ngắn, giảm bớt', names: 'Dự án Sông Xanh' }

it('is typed as it is kept', () => {
  expect(typedOf(words)).toEqual(typed)
  expect(wordsOf(typed)).toEqual(words)
})

it('leaves out what was left empty', () => {
  expect(wordsOf({ abbreviations: [...typed.abbreviations, { short: ' ', stands: '' }], synonyms: ' rút ngắn ,giảm bớt,\n\n', names: '\n Dự án Sông Xanh \n' })).toEqual(words)
})

describe('what is wrong', () => {
  it.each<[string, Partial<WordsTyped>, object]>([
    ['nothing', {}, {}],
    ['an abbreviation twice', { abbreviations: [...typed.abbreviations, ...typed.abbreviations] }, { abbreviations: '“TTHC” có hai dòng; giữ lại một.' }],
    ['an abbreviation of one letter', { abbreviations: [{ short: 'A', stands: 'a' }] }, { abbreviations: '“A”: chữ viết tắt dài từ 2 đến 20 ký tự.' }],
    ['a meaning without its abbreviation', { abbreviations: [{ short: '', stands: 'thủ tục' }] }, { abbreviations: '“thủ tục” chưa có chữ viết tắt.' }],
    ['a group of one', { synonyms: 'rút ngắn, giảm bớt\nnhanh' }, { synonyms: expect.stringContaining('Nhóm thứ 2 (“nhanh”)') }],
    ['a name too short', { names: 'A' }, { names: '“A”: tên dài từ 3 đến 200 ký tự.' }],
  ])('%s', (_what, change, problems) => {
    expect(problemsIn({ ...typed, ...change })).toEqual(problems)
  })
})
