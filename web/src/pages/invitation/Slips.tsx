import { Printer } from 'lucide-react'
import { useMe } from '../../frame/me.ts'
import { sayNumber } from '../../say/number.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Invited } from './InviteDialog.tsx'
import { lastDayOf, passedOverWords } from './newcomer-words.ts'
import './slips.css'

/** Keys are told once: here, to be printed and cut; or how many mails are on their way. */
export function Slips({ invited: { slips, mails, passedOver }, onBack }: { invited: Invited; onBack: () => void }) {
  const { organisation } = useMe()
  const page = slips[0] && slips[0].link.slice(0, slips[0].link.lastIndexOf('/'))
  return (
    <div className="stack">
      {mails > 0 && <Notice tone="done" live title={`${sayNumber(mails)} thư mời đang được gửi`}>Thư đi trong vài phút. Tình trạng từng người hiện trong danh sách.</Notice>}
      {slips.length > 0 && <div className="no-print"><Notice tone="warning" live title={`${sayNumber(slips.length)} phiếu, chỉ hiện một lần`}>In ngay rồi cắt, phát tận tay từng người. Rời trang này thì không xem lại được mã; mất phiếu thì mời lại, mã cũ tự hết dùng.</Notice></div>}
      {passedOver.length > 0 && <div className="no-print"><Notice title={`${sayNumber(passedOver.length)} người không mời được`}><ul>{passedOver.map(({ fullName, why }) => <li key={`${fullName} ${why}`}>{fullName}: {passedOverWords[why]}</li>)}</ul></Notice></div>}
      <div className="row no-print">
        {slips.length > 0 && <Button kind="primary" icon={Printer} onClick={() => window.print()}>In phiếu</Button>}
        <Button onClick={onBack}>Về danh sách</Button>
      </div>
      <ul className="plain slips">
        {slips.map((slip) => (
          <li key={slip.id} className="slip">
            <p className="soft small">{organisation.name}</p>
            <p><strong>{slip.fullName}</strong><br />{slip.unitName}</p>
            <dl>
              <div><dt>Tên đăng nhập</dt><dd>{slip.username}</dd></div>
              <div><dt>Mở trang</dt><dd>{page}</dd></div>
              <div><dt>Gõ mã</dt><dd className="slip-code">{slip.code}</dd></div>
            </dl>
            <p className="soft small">Dùng một lần, đến hết ngày {lastDayOf(slip.expiresAt)}. Tự đặt mật khẩu từ 14 ký tự. Không đưa phiếu cho người khác.</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
