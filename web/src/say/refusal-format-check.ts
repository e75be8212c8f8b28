import { sayDay } from './day.ts'
import type { Sentences } from './sentences.ts'

/** Checking how a paper is laid out. */
export const formatCheckSentences = {
  'format_check.not_a_document': () => 'Tệp không phải văn bản Word (.docx) hay PDF.',
  'format_check.broken': () => 'Tệp không đọc được: bị hỏng hoặc có mật khẩu. Hãy mở bằng Word, lưu lại rồi tải lên.',
  'format_check.too_much': () => 'Tệp quá dài hoặc quá phức tạp để kiểm tra. Hãy tách văn bản và các phụ lục thành từng tệp.',
  'format_check.busy': () => 'Đang có nhiều văn bản được kiểm tra cùng lúc. Hãy thử lại sau ít giây.',
  'format_check.no_ruleset': ({ on }) => `Chưa có bộ quy tắc thể thức có hiệu lực vào ngày ${sayDay(on)}.`,
} satisfies Partial<Sentences>
