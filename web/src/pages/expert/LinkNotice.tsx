import { sayInstant } from '../../say/day.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { InvitedExpert } from './ExpertDialog.tsx'

/** The key to an account just opened: shown once, or told to be on its way. */
export const LinkNotice = ({ invited: { expert, link, expiresAt } }: { invited: InvitedExpert }) => (
  <Notice tone="done" live title={link === null ? `Thư mời đang được gửi đến ${expert.email ?? ''}` : `Chuyển liên kết này cho ${expert.fullName}`}>
    {link !== null && <p className="figures expert-link">{link}</p>}
    <p>Tên đăng nhập: <span className="figures">{expert.username}</span>.{link !== null && expiresAt !== null && ` Liên kết chỉ hiện một lần, dùng được đến ${sayInstant(expiresAt)}. Người nhận bấm xác nhận rồi tự đặt mật khẩu.`}</p>
  </Notice>
)
