import { sayThreshold } from '../../say/vote.ts'
import { Gate } from './Gate.tsx'
import type { ItemView, SittingView } from './sitting-query.ts'

/** The gate of votes: how many agree, how many must, and of whom. */
export function VotesGate({ item: { vote, votes, voting, result }, threshold }: { item: ItemView; threshold: SittingView['threshold'] }) {
  const rule = sayThreshold(threshold)
  const written = voting?.written
  if (written && written.endedAt === null) return <Gate name="Phiếu" standing="open" verdict="Đang lấy ý kiến" figure={`${written.returned}`} of={`trên ${written.of} phiếu đã trả lời`} rule={rule} />
  if (!vote) return <Gate name="Phiếu" standing="open" verdict="Chưa hiện" figure="–" of="chưa hiện với bạn" rule={rule} />
  const ballot = voting?.mode === 'secret' ? voting.ballot : null
  const paper = voting?.paper
  if (paper && !paper.confirmed) return <Gate name="Phiếu" standing="open" verdict="Đang kiểm phiếu giấy" figure="–" of={`đồng ý, cần ${vote.needed} trên ${vote.denominator}`} rule={rule} />
  if (voting?.mode === 'secret' && !paper && ballot?.phase !== 'counted') return <Gate name="Phiếu" standing="open" verdict={ballot ? 'Đang bỏ phiếu kín' : 'Chưa bỏ phiếu'} figure="–" of={`đồng ý, cần ${vote.needed} trên ${vote.denominator}`} rule={rule} />
  const cast = vote.agree + vote.disagree + vote.abstain + (paper?.entry?.figures?.invalid ?? 0)
  const waiting = votes ? votes.filter(({ choice, excluded }) => choice === null && !excluded).length : 0
  const standing = vote.passed ? 'passed' : cast === 0 || (waiting > 0 && result === null && !written) ? 'open' : 'failed'
  return (
    <Gate
      name="Phiếu" standing={standing} verdict={{ passed: 'Đạt', failed: 'Chưa đạt', open: cast === 0 ? 'Chưa biểu quyết' : 'Chưa đủ phiếu' }[standing]} rule={rule}
      figure={`${vote.agree}`} of={`đồng ý, cần ${vote.needed} trên ${vote.denominator}`}
    >
      <p className="gate-note figures">{vote.disagree} không đồng ý · {vote.abstain} không có ý kiến{paper?.entry?.figures && paper.entry.figures.invalid > 0 && ` · ${paper.entry.figures.invalid} không hợp lệ`}{waiting > 0 && ` · ${waiting} ${written ? 'không trả lời' : 'chưa biểu quyết'}`}{written && written.late > 0 && ` · ${written.late} phiếu muộn`}</p>
    </Gate>
  )
}
