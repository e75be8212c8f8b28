import { acceptInitiative } from '@sangkien/contract/intake'
import { call } from '../../../api/api.ts'
import { dossierOf } from '../initiative.ts'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

const units: Readonly<Record<string, string>> = { years: 'năm', months: 'tháng', days: 'ngày', working_days: 'ngày làm việc' }

/** Takes the dossier in: the term to decide begins. */
export function AcceptAct({ initiative, pack, onClose }: ActProps) {
  const doing = useAct(() => call(acceptInitiative, { params: { id: initiative.id } }), 'Đã tiếp nhận hồ sơ; tác giả được báo', onClose)
  const { count, unit, basis } = pack.terms.decide
  const waits = dossierOf(initiative).applicationState === 'not_yet'
  return (
    <ActDialog title="Tiếp nhận hồ sơ?" verb="Tiếp nhận hồ sơ" onClose={onClose} busy={doing.isPending} error={doing.error} run={() => doing.mutate()}>
      <p>
        {waits
          ? 'Giải pháp chưa áp dụng nên hồ sơ chuyển sang chờ xác nhận áp dụng lần đầu; thời hạn ra quyết định tính từ khi áp dụng xong.'
          : `Thời hạn ra quyết định là ${count} ${units[unit]} kể từ hôm nay (${basis.paper}, ${basis.article}).`}
      </p>
      <p>Các tác giả được báo ngay. Thông báo tiếp nhận lập sẵn ở phần Văn bản.</p>
    </ActDialog>
  )
}
