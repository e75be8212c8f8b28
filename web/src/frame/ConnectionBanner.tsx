import { queries } from '../api/queries.ts'
import { useStanding } from '../api/standing.ts'
import { useWaiting } from '../offline/use-outbox.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** While the server cannot be reached. What was typed is kept and goes by itself. */
export function ConnectionBanner() {
  const { connected } = useStanding()
  const waiting = useWaiting().length
  if (connected) return null
  const again = () => {
    // The same event the browser gives when the network is back: drafts listen to it.
    window.dispatchEvent(new Event('online'))
    void queries.refetchQueries({ type: 'active' })
  }
  return (
    <div className="connection no-print">
      <Notice tone="warning" live title={navigator.onLine ? 'Mất kết nối với máy chủ' : 'Đang không có mạng'} acts={<><Button onClick={again}>Thử lại</Button>{waiting > 0 && <ButtonLink href="/cham-diem">{waiting} phiếu chấm chưa gửi</ButtonLink>}</>}>
        Những gì bạn gõ vẫn được giữ trong trình duyệt này và sẽ được gửi khi có kết nối.
      </Notice>
    </div>
  )
}
