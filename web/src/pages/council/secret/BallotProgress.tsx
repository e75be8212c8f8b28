import { Progress } from '../../../ui/Progress.tsx'
import type { BallotView } from './SecretVote.tsx'

/** How many papers are out and how many are in; never what any of them says. Readable from across the room. */
export function BallotProgress({ ballot: { phase, taken, of, cast, figures } }: { ballot: BallotView }) {
  if (phase === 'issuing') return <Progress label="Đang phát phiếu: số người đã nhận phiếu" done={taken} total={Math.max(of, 1)} />
  if (phase === 'casting') return <Progress label="Đang thu phiếu: số phiếu đã vào thùng" done={cast} total={Math.max(taken, 1)} left={cast < taken ? 'mỗi phiếu vào thùng sau một lúc ngẫu nhiên, khoảng 15 giây' : undefined} />
  if (!figures) return null
  const { issued, returned, agree, disagree, abstain } = figures
  return (
    <p className="figures" role="status">
      Đã kiểm phiếu: phát ra {issued}, thu về {returned}{(issued ?? 0) > (returned ?? 0) && `, không thu về ${(issued ?? 0) - (returned ?? 0)}`}. <strong>{agree} đồng ý · {disagree} không đồng ý · {abstain} không có ý kiến</strong>
    </p>
  )
}
