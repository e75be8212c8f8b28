import { type Day, partsOf } from '@sangkien/domain/time/day'

export interface Invitation { readonly fullName: string; readonly agency: string; readonly username: string; readonly link: string; readonly lastDay: Day; /** An expert who is asked from outside. */ readonly outside: boolean }

/** The mail that brings the key to an account: who asks, what to press, until when, and what to do when it is not meant for them. */
export const writeInvitation = ({ fullName, agency, username, link, lastDay, outside }: Invitation): { subject: string; text: string } => ({
  subject: `[Sáng Kiến] ${agency} mời bạn ${outside ? 'cho ý kiến chuyên gia' : 'vào hệ thống sáng kiến'}`,
  text: [
    `Kính gửi ${fullName},`, '',
    outside
      ? `${agency} mời bạn cho ý kiến chuyên gia về sáng kiến đang được xét. Tài khoản này chỉ mở những hồ sơ bạn được mời cho ý kiến.`
      : `${agency} dùng hệ thống Sáng Kiến để ghi ý tưởng, nộp và xét công nhận sáng kiến.`, '',
    `Tên đăng nhập: ${username}`,
    'Mở liên kết sau, bấm xác nhận rồi tự đặt mật khẩu:', link, '',
    `Liên kết chỉ dùng một lần, đến hết ngày ${writeDay(lastDay)}. Đừng chuyển tiếp thư này cho người khác.`,
    'Nếu bạn không phải người nhận, xin bỏ qua thư này.', '',
  ].join('\n'),
})

function writeDay(of: Day): string {
  const [year, month, date] = partsOf(of)
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}
