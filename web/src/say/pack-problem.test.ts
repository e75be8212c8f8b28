import { readPack } from '@sangkien/domain/regulation/read-pack'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { expect, it } from 'vitest'
import { sayPackProblem } from './pack-problem.ts'

const scale = daNangEducation.scale!

it.each([
  ['a left out term', { ...nationalDefault, terms: { ...nationalDefault.terms, decide: undefined } }, 'terms.decide', 'cần nhóm trong ngoặc nhọn { }; đang là chưa có.'],
  ['a mark in words', { ...daNangEducation, scale: { ...scale, criteria: [{ ...scale.criteria[0], max: '40' }] } }, 'scale.criteria[0].max', 'cần số, không có ngoặc kép; đang là “40”.'],
  ['a day that does not exist', { ...nationalDefault, validFrom: '2026-02-30' }, 'validFrom', 'cần ngày có thật, viết như 2026-11-30; đang là “2026-02-30”.'],
  ['a word of another list', { ...nationalDefault, voting: { ...nationalDefault.voting, mode: 'kín' } }, 'voting.mode', 'cần một trong các giá trị: open, secret; đang là “kín”.'],
  ['a total that is not that of its criteria', { ...daNangEducation, scale: { ...scale, total: 90 } }, 'scale.total', 'tổng điểm ghi là 90, cộng các tiêu chí được 100.'],
  ['a second vote in a word of its own', { ...nationalDefault, voting: { ...nationalDefault.voting, secondVote: 'twice' } }, 'voting.secondVote', 'cần một trong các giá trị: no, once; đang là “twice”.'],
] as const)('tells of %s where it is and what is wanted', (_what, pack, path, words) => {
  const [problem] = readPack(pack).problems
  expect([problem!.path, sayPackProblem(problem!)]).toEqual([path, words])
})
