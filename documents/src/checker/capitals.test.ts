import { describe, expect, it } from 'vitest'
import { adviseCapitals } from './capitals.ts'

describe('capitals in what is cited (Phụ lục II)', () => {
  it.each([
    ['theo điều 5 của Quy chế', 'điều 5', 'Điều 5'],
    ['quy định tại Khoản 2 Điều 6', 'Khoản 2', 'khoản 2'],
    ['tại Điểm a khoản 1 Điều 3', 'Điểm a', 'điểm a'],
    ['nêu ở chương II của Nghị định', 'chương II', 'Chương II'],
  ])('speaks of “%s”', (text, found, expected) => {
    expect(adviseCapitals(text).map((advice) => ({ found: advice.found, expected: advice.expected }))).toEqual([{ found, expected }])
  })

  it.each([
    'điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự',
    'Khoản 2 được sửa đổi như sau',
    'có 5 điều kiện và 10 điều cần làm',
    'Hội đồng chấm điểm 85 trên 100',
  ])('is silent on “%s”', (text) => {
    expect(adviseCapitals(text)).toEqual([])
  })
})
