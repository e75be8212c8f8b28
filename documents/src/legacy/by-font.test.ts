import { describe, expect, it } from 'vitest'
import { decodeByFont } from './by-font.ts'

describe('text of a font from before Unicode', () => {
  it.each([
    ['.VnTime', 'NguyÔn V¨n An', 'Nguyễn Văn An'],
    ['.VnTime', 'Phßng Hµnh chÝnh - Qu¶n trÞ', 'Phòng Hành chính - Quản trị'],
    ['.VnArial', 'Tr\u00AD¬ng ThÞ Hång', 'Trương Thị Hồng'],
    ['.VnTimeH', 'v¨n phßng ®oµn ®¹i biÓu', 'VĂN PHÒNG ĐOÀN ĐẠI BIỂU'],
    ['.vntime', '§ç §×nh Quý', 'Đỗ Đình Quý'],
    ['VNI-Times', 'Nguyeãn Vaên An', 'Nguyễn Văn An'],
    ['VNI-Times', 'Phoøng Haønh chính - Quaûn trò', 'Phòng Hành chính - Quản trị'],
    ['VNI-Helve', 'TRÖÔNG THÒ HOÀNG', 'TRƯƠNG THỊ HỒNG'],
    ['VNI-Times', 'Ñoã Ñình Quyù', 'Đỗ Đình Quý'],
    ['VNI-Times', 'Aùnh', 'Ánh'],
  ])('in %s, %s is %s', (font, written, read) => expect(decodeByFont(written, font)).toBe(read))

  it.each([['Times New Roman', 'Nguyễn Văn An'], [undefined, 'Ô µ'], ['Vnidal', 'aù']])('in %s is left as it is', (font, text) => expect(decodeByFont(text, font)).toBe(text))
})
