import { expect, it } from 'vitest'
import { sayMoneyInWords } from './say-money-in-words.ts'

it.each([
  [0, 'Không đồng'], [5, 'Năm đồng'], [10, 'Mười đồng'], [14, 'Mười bốn đồng'], [15, 'Mười lăm đồng'], [21, 'Hai mươi mốt đồng'], [24, 'Hai mươi tư đồng'], [55, 'Năm mươi lăm đồng'],
  [105, 'Một trăm linh năm đồng'], [100_000, 'Một trăm nghìn đồng'], [200_000, 'Hai trăm nghìn đồng'], [1_900_000, 'Một triệu chín trăm nghìn đồng'], [1_005, 'Một nghìn không trăm linh năm đồng'],
  [1_050_000, 'Một triệu không trăm năm mươi nghìn đồng'], [2_000_015, 'Hai triệu không trăm mười lăm đồng'], [9_340_000, 'Chín triệu ba trăm bốn mươi nghìn đồng'], [1_000_000_000, 'Một tỷ đồng'],
  [12_000_500_001, 'Mười hai tỷ năm trăm nghìn không trăm linh một đồng'],
])('%d đồng is %s', (dong, words) => {
  expect(sayMoneyInWords(dong)).toBe(words)
})

it.each([-1, 0.5, Number.NaN])('%d is no amount', (dong) => {
  expect(() => sayMoneyInWords(dong)).toThrow(RangeError)
})
