import type { Receipt } from '@sangkien/domain/ballot/check-count'
import { Button } from '../../../ui/Button.tsx'
import { tell } from '../../../ui/Toast.tsx'

/** The receipt this browser holds: to copy or take away as a file. It tells what its holder chose, so it is shown to nobody else. */
export function KeptReceipt({ receipt, onRemove }: { receipt: Receipt; onRemove?: () => void }) {
  const text = JSON.stringify(receipt, null, 1)
  return (
    <details className="small receipt">
      <summary>Biên nhận của tôi</summary>
      <p>Biên nhận ghi cả lựa chọn của bạn. Chỉ mình bạn giữ; ai có biên nhận thì biết bạn đã chọn gì.</p>
      <div className="row">
        <Button onClick={() => { void navigator.clipboard.writeText(text).then(() => tell('Đã chép biên nhận')) }}>Chép biên nhận</Button>
        <a className="button secondary" download={`bien-nhan-${receipt.serial.slice(0, 8)}.json`} href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}>Tải biên nhận</a>
        {onRemove && <Button kind="quiet" onClick={onRemove}>Xóa khỏi máy này</Button>}
      </div>
    </details>
  )
}
