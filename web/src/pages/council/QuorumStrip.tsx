import { CircleCheck, TriangleAlert, UserCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { AttendanceDialog } from './AttendanceDialog.tsx'
import type { SittingView } from './sitting-query.ts'

/** How many are present of how many, whether that is enough, who is not there; noting it for those who run the sitting. */
export function QuorumStrip({ sitting }: { sitting: SittingView }) {
  const { quorum, quorumArticle, members, state, mayRun } = sitting
  const [noting, setNoting] = useState(false)
  const noted = members.some(({ present }) => present !== null)
  const absent = members.filter(({ present }) => present !== true).map(({ name }) => name)
  const Sign = quorum.met ? CircleCheck : TriangleAlert
  return (
    <div className={`quorum ${quorum.met ? 'met' : 'short'}`}>
      <Sign className="icon" aria-hidden />
      <p role="status">
        <strong>Có mặt {quorum.present}/{members.length}</strong>{' '}
        <span>{quorum.met ? `đủ người họp (cần ${quorum.needed})` : `chưa đủ người họp: cần ít nhất ${quorum.needed} (${quorumArticle})`}</span>
      </p>
      <p className="quorum-absent">{!noted ? 'Chưa điểm danh' : absent.length === 0 ? 'Không ai vắng' : `${state === 'closed' ? 'Vắng' : 'Đang vắng'}: ${absent.join(', ')}`}</p>
      {mayRun && state === 'open' && <Button icon={UserCheck} className="no-print" onClick={() => setNoting(true)}>Điểm danh</Button>}
      {noting && <AttendanceDialog sitting={sitting} onClose={() => setNoting(false)} />}
    </div>
  )
}
