import { queries } from '../api/queries.ts'
import { useStanding } from '../api/standing.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** While the server cannot be reached. What was typed is kept and goes by itself. */
export function ConnectionBanner() {
  const { connected } = useStanding()
  if (connected) return null
  const again = () => {
    // The same event the browser gives when the network is back: drafts listen to it.
    window.dispatchEvent(new Event('online'))
    void queries.refetchQueries({ type: 'active' })
  }
  return (
    <div className="connection no-print">
      <Notice tone="warning" live title="Mất kết nối với máy chủ" acts={<Button onClick={again}>Thử lại</Button>}>
        Những gì bạn gõ vẫn được giữ trong trình duyệt này và sẽ được gửi khi có kết nối.
      </Notice>
    </div>
  )
}
