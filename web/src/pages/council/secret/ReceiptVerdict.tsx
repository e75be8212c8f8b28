import type { ReceiptStanding } from '@sangkien/domain/ballot/check-count'
import { Notice } from '../../../ui/Notice.tsx'

const alarms: { readonly [S in Exclude<ReceiptStanding, 'counted'>]: { readonly title: string; readonly advice: string } } = {
  missing: { title: 'Phiếu của bạn không có trong các phiếu được đếm', advice: 'Hãy giữ biên nhận và báo ngay cho chủ trì phiên họp: một phiếu đã vào thùng bị bỏ ra.' },
  changed: { title: 'Phiếu của bạn được đếm khác với điều bạn đã chọn', advice: 'Hãy giữ biên nhận và báo ngay cho chủ trì phiên họp: phiếu đã bị sửa.' },
  other_key: { title: 'Phiếu của bạn được ký bằng một khóa khác với khóa đã công bố', advice: 'Hãy giữ biên nhận và báo ngay cho chủ trì phiên họp: người ta có thể đã đánh dấu phiếu của bạn.' },
  other_ballot: { title: 'Biên nhận này là của lượt bỏ phiếu khác', advice: 'Hãy mở đúng sáng kiến và đúng lần bỏ phiếu của biên nhận.' },
}

/** What a receipt shows: counted as cast, or the alarm. `cast` false: the ballot was counted before the paper came. */
export function ReceiptVerdict({ standing, cast = true }: { standing: ReceiptStanding; cast?: boolean }) {
  if (standing === 'counted') return <Notice tone="done" live title="Phiếu của bạn đã được đếm đúng như bạn đã bỏ" />
  if (standing === 'missing' && !cast) return <Notice tone="warning" live title="Phiếu của bạn không thu về kịp">Hội đồng kiểm phiếu trước khi phiếu vào thùng. Phiếu được tính là phát ra mà không thu về.</Notice>
  const { title, advice } = alarms[standing]
  return <Notice tone={standing === 'other_ballot' ? 'warning' : 'error'} live title={title}>{advice}</Notice>
}
