import { expect, it } from 'vitest'
import type { Source } from './novelty.ts'
import { sayFrame, sayPoorPages, saySignal } from './source-words.ts'

const framed = (mine: string, theirs: string) => sayFrame({ sameProblem: { share: 0, title: 0.8, frame: { share: 0.8, mine, theirs } } })

it.each([
  ['', '', 'Tên như nhau'],
  ['Blooket', 'Quizizz', 'Cùng khuôn, khác công cụ: “Blooket” ↔ “Quizizz”'],
  ['rút gọn', '', 'Tên chỉ khác: hồ sơ này có thêm “rút gọn”'],
  ['', 'điện tử', 'Tên chỉ khác: nguồn có thêm “điện tử”'],
])('says what two titles of one frame differ in: %s and %s', (mine, theirs, said) => {
  expect(framed(mine, theirs)).toBe(said)
})

const source = {
  sameWords: { share: 0.01, words: 9, passages: [] }, reworded: { share: 0, whole: 0, sentences: [], byModel: null }, sameProblem: { share: 0.5, title: 0, frame: null },
  shown: { sameWords: false, reworded: false, sameProblem: true },
} as unknown as Source

it('keeps the three signals apart, and says only of what is shown how much it is', () => {
  expect([saySignal(source, 'sameWords'), saySignal(source, 'reworded'), saySignal(source, 'sameProblem')]).toEqual(['Rất ít, dưới ngưỡng', undefined, '50\u00a0% phần nêu vấn đề giống nhau'])
})

it('names pages that were read badly', () => {
  expect(sayPoorPages([{ page: 2, confidence: 0.41 }, { page: 7, confidence: 55 }])).toBe('Trang 2 (độ tin cậy 41 %), 7 (độ tin cậy 55 %). Không thấy đoạn trùng ở những trang này chưa có nghĩa là không có.')
})
