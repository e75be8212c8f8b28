import type { actInBulk } from '@sangkien/contract/intake'
import type { Reply } from '../../../api/wire.ts'
import { sayReason } from '../../../say/act.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'

/** After an act for many: how many were done, and each one that was not, with its reason. */
export function BulkResult({ verb, result: { done, refused }, onClose }: { verb: string; result: Reply<typeof actInBulk>; onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={`${verb}: kết quả`} acts={<Button kind="primary" onClick={onClose}>Về danh sách</Button>} wide>
      {done.length > 0 && <Notice tone="done" live title={`Đã xong ${done.length} hồ sơ`} />}
      <Notice tone="warning" live title={`${refused.length} hồ sơ chưa làm được, vẫn như cũ`} />
      <ul className="plain stack bulk-list">
        {refused.map(({ id, title, refusal }) => (
          <li key={id}>
            <a href={`/sang-kien/${id}`}>{title}</a>
            <span className="soft small list-below">{sayReason(refusal)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
