import { confirmShare } from '@sangkien/contract/initiative'
import { call } from '../../../api/api.ts'
import { useMe } from '../../../frame/me.ts'
import { sayShare } from '../../../say/number.ts'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** An author confirms the share that stands beside their name. */
export function ConfirmShareAct({ initiative, onClose }: ActProps) {
  const { person } = useMe()
  const mine = initiative.authors.find(({ personId }) => personId === person.id)
  const doing = useAct(() => call(confirmShare, { params: { id: initiative.id }, body: { share: mine?.share ?? 0 } }), 'Đã xác nhận tỷ lệ đóng góp', onClose)
  return (
    <ActDialog title="Xác nhận tỷ lệ đóng góp của bạn" verb={`Xác nhận ${sayShare(mine?.share ?? 0)}`} onClose={onClose} busy={doing.isPending} error={doing.error} run={() => doing.mutate()}>
      <ul className="plain stack tight">
        {initiative.authors.map(({ personId, name, share, contribution }) => (
          <li key={personId}>{personId === person.id ? <strong>{name} (bạn)</strong> : name}: <span className="figures">{sayShare(share)}</span>{contribution && <span className="soft small below">{contribution}</span>}</li>
        ))}
      </ul>
      <p>Tỷ lệ được ghi trong đơn, quyết định và giấy chứng nhận. Nếu ai đổi tỷ lệ của bạn, bạn được hỏi lại. Nếu chưa đồng ý, hãy trao đổi với đồng tác giả trước khi xác nhận.</p>
    </ActDialog>
  )
}
