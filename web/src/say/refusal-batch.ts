import { sayBatchState } from './batch.ts'
import type { Sentences } from './sentences.ts'

/** Papers made many at a time. */
export const batchSentences = {
  'batch.nothing': () => 'Không có giấy tờ nào để lập: những sáng kiến này chưa có giấy chứng nhận hay thông báo còn hiệu lực.',
  'batch.not_issued': () => 'Văn bản chưa ban hành nên chưa lập giấy tờ được.',
  'batch.too_many': ({ found, most }) => `Có ${found} giấy tờ; mỗi lần lập được nhiều nhất ${most}. Hãy chọn một phần các sáng kiến rồi lập làm nhiều lần.`,
  'batch.not_now': ({ state }) => `Việc lập giấy tờ này ${sayBatchState(state)[0].toLowerCase()}.`,
  'batch.gone': ({ days }) => `Các tệp đã được dọn sau ${days} ngày. Hãy lập lại; nội dung vẫn như cũ.`,
  'batch.not_made': () => 'Máy chủ không lập được văn bản này. Hãy thử mở riêng văn bản; nếu vẫn không được, báo quản trị.',
  'batch.gave_up': () => 'Máy chủ không lập được sau nhiều lần thử. Hãy lập lại; nếu vẫn không được, báo quản trị.',
} satisfies Partial<Sentences>
