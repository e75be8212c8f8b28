import type { ItemView, SittingView } from '../sitting-query.ts'
import { ConfirmCount } from './ConfirmCount.tsx'
import { PaperFigures } from './PaperFigures.tsx'
import { RunPaper } from './RunPaper.tsx'
import './paper.css'

export interface PaperProps { readonly sitting: SittingView; readonly item: ItemView; readonly paper: PaperView }
export type PaperView = NonNullable<NonNullable<ItemView['voting']>['paper']>

/** The secret ballot on paper on an item: who counts it, how far it is, and what each may do about it. */
export function PaperVote({ sitting, item, paper }: PaperProps) {
  const open = sitting.state === 'open' && item.result === null
  return (
    <>
      <p><strong>Bỏ phiếu bằng giấy.</strong> Ban kiểm phiếu: {sayCommittee(paper)}.</p>
      {paper.confirmed ? <PaperFigures sitting={sitting} item={item} paper={paper} number={item.voting!.number} /> : <p role="status">{sayStanding(paper)}</p>}
      {open && <ConfirmCount sitting={sitting} item={item} paper={paper} />}
      {open && <RunPaper sitting={sitting} item={item} paper={paper} />}
    </>
  )
}

export const sayCommittee = ({ committee }: PaperView): string => committee.map(({ name }, at) => (at === 0 ? `${name} (Trưởng ban)` : name)).join(', ')

/** Where it stands, as far as this reader is told. */
function sayStanding({ entry }: PaperView): string {
  if (!entry) return 'Đang kiểm phiếu; kết quả hiện khi Ban kiểm phiếu xác nhận.'
  if (!entry.figures) return 'Đang kiểm phiếu; chưa nhập số liệu.'
  return entry.scan ? 'Đã nhập số liệu, chờ một thành viên khác của Ban kiểm phiếu xác nhận.' : 'Đã nhập số liệu, chưa có bản quét biên bản kiểm phiếu.'
}
