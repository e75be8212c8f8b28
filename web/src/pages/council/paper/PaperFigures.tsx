import { readPaperScan } from '@sangkien/contract/paper-count'
import { fileAddress } from '../../../api/api.ts'
import { sayInstant } from '../../../say/day.ts'
import type { PaperProps } from './PaperVote.tsx'

/** What the committee counted, and its scan; of a count somebody confirmed, by whom. */
export function PaperFigures({ sitting, item, paper: { entry, confirmed }, number }: PaperProps & { readonly number: 1 | 2 }) {
  if (!entry?.figures) return null
  const { issued, returned, agree, disagree, abstain, invalid } = entry.figures
  return (
    <div className="stack tight">
      <p className="figures" role={confirmed ? 'status' : undefined}>
        {confirmed ? 'Đã kiểm phiếu: phát ra' : 'Phát ra'} {issued}, thu về {returned}{issued > returned && `, không thu về ${issued - returned}`}, hợp lệ {returned - invalid}, không hợp lệ {invalid}. <strong><span className="paper-said">{agree} đồng ý ·</span> <span className="paper-said">{disagree} không đồng ý ·</span> <span className="paper-said">{abstain} không có ý kiến</span></strong>
      </p>
      <p className="small">
        {entry.enteredBy && `${entry.enteredBy} nhập`}{entry.confirmedBy && entry.confirmedAt && `; ${entry.confirmedBy} xác nhận ${sayInstant(entry.confirmedAt)}`}.{' '}
        {entry.scan && <a href={fileAddress(readPaperScan, { params: { id: sitting.id, initiativeId: item.initiativeId, number } })} target="_blank" rel="noopener">Mở bản quét: {entry.scan}<span className="unseen"> ở cửa sổ mới</span></a>}
      </p>
    </div>
  )
}
