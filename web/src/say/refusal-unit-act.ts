import { sayDay, sayPeriod } from './day.ts'
import type { Sentences } from './sentences.ts'

const wants = {
  rename: 'Đổi tên cần tên mới và viết tắt mới.',
  merge: 'Sáp nhập cần ít nhất hai đơn vị, và một đơn vị mới hoặc một đơn vị đang có nhận lại.',
  split: 'Tách cần ít nhất hai đơn vị mới.',
  move: 'Chuyển trực thuộc cần một đơn vị cấp trên khác với hiện nay.',
  dissolve: 'Giải thể là cho đúng một đơn vị; đơn vị nhận lại, nếu có, phải là đơn vị khác.',
} as const

/** Reorganising units. */
export const unitActSentences = {
  'unit.set_by_act': ({ day }) => `Ngày ${sayDay(day)} do một quyết định tổ chức lại xác định nên không sửa ở đây.`,
  'unit_act.incomplete': ({ kind }) => wants[kind],
  'unit_act.not_in_force': ({ unit, from, to }) => `“${unit}” chỉ hoạt động ${sayPeriod(from, to)}; phải đang hoạt động vào ngày thực hiện và ngày liền trước.`,
  'unit_act.not_before': ({ day }) => `Đã có một việc tổ chức lại thực hiện từ ngày ${sayDay(day)}; việc này phải thực hiện sau ngày đó.`,
  'unit_act.already_written': ({ people }) => `Đã ghi công tác hoặc vai trò trong đơn vị bắt đầu từ ngày này trở đi: ${people.join(', ')}. Hãy chọn một ngày muộn hơn.`,
  'unit_act.unknown_place': ({ place }) => `Không có đơn vị nào viết tắt là “${place}” hoạt động từ ngày này.`,
  'unit_act.people_left': ({ people }) => `Chưa chọn nơi đến cho ${people.length} người: ${people.join(', ')}.`,
} satisfies Partial<Sentences>
