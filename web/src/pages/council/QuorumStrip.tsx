import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { SittingView } from './sitting-query.ts'

/** How many are present of how many, whether that is enough, and who is not there. */
export function QuorumStrip({ sitting: { quorum, members, state } }: { sitting: SittingView }) {
  const noted = members.some(({ present }) => present !== null)
  const absent = members.filter(({ present }) => present !== true).map(({ name }) => name)
  const Sign = quorum.met ? CircleCheck : TriangleAlert
  return (
    <div className={`quorum ${quorum.met ? 'met' : 'short'}`} role="status">
      <Sign className="icon" aria-hidden />
      <p>
        <strong>Có mặt {quorum.present}/{members.length}</strong>{' '}
        <span>{quorum.met ? `đủ người họp (cần ${quorum.needed})` : `chưa đủ người họp: cần ít nhất ${quorum.needed}`}</span>
      </p>
      <p className="quorum-absent">{!noted ? 'Chưa điểm danh' : absent.length === 0 ? 'Không ai vắng' : `${state === 'closed' ? 'Vắng' : 'Đang vắng'}: ${absent.join(', ')}`}</p>
    </div>
  )
}
