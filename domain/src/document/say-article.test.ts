import { expect, it } from 'vitest'
import { sayArticle } from './say-article.ts'

it.each([
  ['Điều 3 khoản 2 điểm b', 'điểm b khoản 2 Điều 3 Nghị định 13/2012/NĐ-CP'],
  ['Điều 5', 'Điều 5 Nghị định 13/2012/NĐ-CP'],
  ['hủy bỏ việc công nhận', 'hủy bỏ việc công nhận Nghị định 13/2012/NĐ-CP'],
])('cites %s', (article, said) => {
  expect(sayArticle({ paper: 'Nghị định 13/2012/NĐ-CP', article })).toBe(said)
})
