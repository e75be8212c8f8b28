import { sayNumber } from './number.ts'
import type { Sentences } from './sentences.ts'

const found = {
  xls: 'Tệp ở dạng Excel cũ (.xls). Hãy mở bằng Excel rồi lưu thành .xlsx.',
  encrypted: 'Tệp có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi tải lên.',
  text: 'Tệp là văn bản (CSV) chứ không phải Excel. Hãy mở bằng Excel rồi lưu thành .xlsx.',
  other: 'Tệp không phải là bảng tính Excel (.xlsx).',
} as const

const states = { reading: 'đang được đọc', ready: 'chờ xác nhận', applying: 'đang được đưa vào', done: 'đã đưa vào xong', failed: 'không đọc được', discarded: 'đã bỏ', taken_back: 'đã được lấy lại' } as const

/** Taking lists in from Excel. */
export const importSentences = {
  'import.not_a_workbook': (refusal) => found[refusal.found],
  'import.broken': () => 'Tệp hỏng hoặc không đúng khuôn dạng Excel. Hãy mở bằng Excel, lưu lại rồi tải lên.',
  'import.too_many_rows': ({ most }) => `Danh sách dài quá ${sayNumber(most)} dòng. Hãy tách thành nhiều tệp.`,
  'import.no_sheet': () => 'Tệp không có trang tính nào để đọc.',
  'import.no_head': () => 'Không thấy dòng tiêu đề. Hãy chọn trang tính và dòng tiêu đề.',
  'import.no_name_column': () => 'Chưa cột nào là họ và tên. Hãy chọn cột.',
  'import.no_title_column': () => 'Chưa cột nào là tên sáng kiến. Hãy chọn cột.',
  'import.field_twice': () => 'Hai cột được chọn cùng một nội dung. Mỗi nội dung chỉ lấy từ một cột.',
  'import.not_now': ({ state }) => `Danh sách này ${states[state]} nên chưa thực hiện được thao tác này.`,
  'import.rows_wrong': ({ count }) => `Còn ${sayNumber(count)} dòng lỗi. Hãy sửa trong tệp rồi tải lên lại; khi còn lỗi thì không dòng nào được đưa vào.`,
  'import.rows_doubtful': ({ count }) => `Còn ${sayNumber(count)} dòng cần xem lại. Hãy chọn cho từng dòng.`,
  'import.nothing_to_do': () => 'Danh sách không có gì mới hay thay đổi.',
  'import.changed_meanwhile': () => 'Người, đơn vị hoặc thư viện đã thay đổi sau khi xem trước. Danh sách vừa được đối chiếu lại; hãy xem và xác nhận lại.',
  'import.referred_to': ({ lists }) => `Danh sách nhập sau dựa vào những sáng kiến này (ghi là đã có): ${lists.join('; ')}. Hãy lấy lại danh sách đó trước.`,
  'import.gave_up': () => 'Máy chủ không đưa được danh sách này vào. Chưa có gì thay đổi.',
} satisfies Partial<Sentences>
