import { abbreviations } from '../lexicon/names-and-abbreviations.ts'

/** Law that several dossiers cite word for word: matches here say nothing about copying. */
export const fixedCitations = [
  'Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 của Chính phủ', 'Thông tư số 18/2013/TT-BKHCN ngày 01/8/2013 của Bộ Khoa học và Công nghệ', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
  'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ', 'Luật Thi đua, khen thưởng năm 2022', 'Luật Lưu trữ năm 2024', 'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ', 'Luật Cán bộ, công chức',
] as const

/** Headings of the official form, by section; a part of the dossiers carries them. */
export const formHeadings = {
  problem: ['1. Mô tả giải pháp đã biết', '1. Thực trạng trước khi áp dụng sáng kiến', 'I. Tình trạng giải pháp đã biết', 'Bối cảnh và lý do chọn sáng kiến', '3.1. Tình trạng giải pháp đã biết', 'A. Đặt vấn đề'],
  solution: ['2. Nội dung giải pháp đề nghị công nhận là sáng kiến', '2. Mô tả nội dung sáng kiến', 'II. Nội dung và tính mới của sáng kiến', 'Các bước thực hiện giải pháp', '3.2. Nội dung giải pháp đề nghị công nhận', 'B. Giải quyết vấn đề'],
  effect: ['3. Khả năng áp dụng và hiệu quả của giải pháp', '3. Lợi ích thu được khi áp dụng sáng kiến', 'III. Hiệu quả, phạm vi áp dụng', 'Kết quả đạt được', '3.3. Khả năng áp dụng, hiệu quả, lợi ích', 'C. Kết quả và kiến nghị'],
} as const

/** Symbols for law and for units of measure that templates may ask for. */
export const standardPhrases: Readonly<Record<string, readonly string[]>> = {
  law: [...fixedCitations, 'Quyết định số {##12-4800}/QĐ-UBND ngày {#0:1-28}/{#1-12}/{year}', 'Kế hoạch số {#3-390}/KH-UBND năm {year}', 'Thông tư số {#1-60}/{#2014-2025}/TT-BNV', 'Thông tư số {#1-90}/{#2014-2025}/TT-BTC', 'Công văn số {##100-6000}/SNV-CCHC',
    'Chỉ thị số {#1-30}/CT-TTg', 'Nghị quyết số {#1-80}/NQ-HĐND', 'Quy chế ban hành kèm Quyết định {#10-900}/QĐ', 'Hướng dẫn số {#2-60}/HD-VP', 'Đề án {#1-9}/ĐA-UBND', 'Thông báo kết luận số {#11-480}/TB', 'Nghị định số {#1-190}/{#2015-2025}/NĐ-CP'],
  abbreviation: abbreviations.flatMap(([short, long]) => [short, long, `${long} (${short})`]),
}
