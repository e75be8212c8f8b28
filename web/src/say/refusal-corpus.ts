import { sayFileKind } from './file-kind.ts'
import { sayNumber } from './number.ts'
import type { Sentences } from './sentences.ts'

/** Of lists and documents for the corpus. */
export const corpusSentences = {
  'corpus.no_source': ({ least }) => `Hãy ghi nguồn, ít nhất ${least} ký tự, để người xét biết danh sách hay tài liệu này ở đâu ra.`,
  'corpus.file_type': ({ found }) => {
    const kind = sayFileKind(found)
    return `Chỉ đọc được Word (.docx), PDF và ảnh quét (PNG, JPEG, WebP)${kind === undefined ? '' : `; tệp này là ${kind}`}.${kind === 'Excel' ? ' Danh sách Excel thì đưa vào ở “Nhập danh sách”.' : ' Hãy lưu lại thành một trong các dạng ấy rồi tải lên.'}`
  },
  'corpus.file_there': ({ title }) => `Tệp này đã có trong kho: “${title}”.`,
  'corpus.file_reading': () => 'Tài liệu đang được đọc. Hãy đợi đọc xong.',
  'corpus.file_unreadable': () => 'Tệp hỏng nên không đọc được. Hãy mở bằng chương trình đã tạo ra nó, lưu lại rồi tải lên.',
  'corpus.file_locked': () => 'Tệp có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi tải lên.',
  'corpus.file_empty': () => 'Không đọc được chữ nào trong tài liệu. Tài liệu này chưa được đối chiếu. Hãy quét lại rõ hơn rồi tải lên.',
  'corpus.file_too_long': ({ most }) => `Tài liệu dài quá ${sayNumber(most)} trang. Hãy tách thành nhiều tệp.`,
  'corpus.file_gave_up': () => 'Máy chủ không đọc được tài liệu này sau nhiều lần thử. Tài liệu này chưa được đối chiếu. Hãy bấm đọc lại, hoặc quét lại rồi tải lên.',
} satisfies Partial<Sentences>
