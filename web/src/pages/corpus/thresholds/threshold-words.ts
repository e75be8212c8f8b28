import type { Thresholds } from '@sangkien/domain/novelty/thresholds'

export interface ThresholdWords { readonly name: keyof Thresholds; readonly label: string; readonly help: string; readonly unit: '%' | 'âm tiết' }

/** From where on each signal is shown, in the order the officer meets them. */
export const thresholdWords: readonly (readonly [signal: string, readonly ThresholdWords[]])[] = [
  ['Trùng nguyên văn', [
    { name: 'sameWordsShare', label: 'Phần nội dung trùng, ít nhất', help: 'Số âm tiết nằm trong đoạn trùng, trên số âm tiết được so của hồ sơ.', unit: '%' },
    { name: 'sameWordsLeast', label: 'Số âm tiết trùng, ít nhất', help: 'Để một hồ sơ ngắn không hiện chỉ vì một câu thông dụng.', unit: 'âm tiết' },
  ]],
  ['Diễn đạt lại', [
    { name: 'sentenceLikeness', label: 'Hai câu coi là cùng ý khi giống nhau, ít nhất', help: 'Theo từ ngữ có trọng số, từ đồng nghĩa tính là một. Thấp quá thì nhiều câu hiện nhầm.', unit: '%' },
    { name: 'rewordedShare', label: 'Phần nội dung nằm trong những câu như vậy, ít nhất', help: 'Và phải có từ hai câu trở lên.', unit: '%' },
    { name: 'wholeLikeness', label: 'Hoặc vốn từ của cả hai văn bản giống nhau, ít nhất', help: 'Bắt trường hợp viết lại và đảo thứ tự cả bài.', unit: '%' },
  ]],
  ['Cùng vấn đề', [
    { name: 'problemShare', label: 'Phần nêu vấn đề giống nhau, ít nhất', help: 'So riêng phần tình trạng, giải pháp đã biết của hai bên.', unit: '%' },
    { name: 'titleLikeness', label: 'Hai tên giống nhau, ít nhất', help: 'Tên cùng khuôn, khác công cụ thì luôn hiện.', unit: '%' },
  ]],
]
