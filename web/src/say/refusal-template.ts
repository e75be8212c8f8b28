import { sayDay } from './day.ts'
import type { Sentences } from './sentences.ts'

/** Word templates of the agency's own. */
export const templateSentences = {
  'template.unsafe': ({ reason }) => `Không nhận tệp này làm mẫu. ${reason}`,
  'template.in_the_past': ({ today }) => `Mẫu chỉ áp dụng được từ hôm nay (${sayDay(today)}) trở đi, để văn bản đã ban hành không thay đổi.`,
  'template.built_in_already': () => 'Đang dùng mẫu có sẵn, chưa từng thay bằng mẫu khác.',
} satisfies Partial<Sentences>
