import type { Scale } from '@sangkien/domain/scoring/scale'
import { sayNumber } from '../../say/number.ts'
import { criterionNames, sayFailed, sayPass, sayStep, sayWarning } from '../../say/score.ts'
import { Gate } from './Gate.tsx'
import type { ItemView } from './sitting-query.ts'

interface PointsGateProps { readonly item: ItemView; readonly hasScale: boolean; readonly scale: Scale | null }

/** The gate of points: the council's score, whether it passes its scale, and how the figure came about. */
export function PointsGate({ item: { score, sheets }, hasScale, scale }: PointsGateProps) {
  if (!hasScale || !scale) return <Gate name="Điểm" standing="open" verdict="Không chấm điểm" figure="–" of="đợt này không có thang điểm" rule="Hội đồng thảo luận và biểu quyết." />
  const rule = sayPass(scale)
  const handedIn = sheets && <p className="gate-note figures">{sheets.handedIn}/{sheets.of} thành viên đã gửi phiếu chấm</p>
  if (!score) return <Gate name="Điểm" standing="open" verdict="Chưa hiện" figure="–" of="chưa hiện với bạn" rule={rule}>{handedIn}</Gate>
  const nameOf = criterionNames(scale)
  const { points, outOf, passed, failed, warnings, steps, class: grade } = score
  return (
    <Gate
      name="Điểm" standing={passed ? 'passed' : 'failed'} verdict={passed ? 'Đạt' : 'Chưa đạt'} rule={rule}
      figure={points === null ? '–' : sayNumber(points, scale.decimals)} of={points === null ? 'chưa có tổng điểm' : `trên ${sayNumber(outOf)} điểm${scale.aggregation === 'sum' ? ' của các phiếu cộng lại' : ''}${grade ? `, loại ${grade}` : ''}`}
    >
      {failed.length > 0 && <ul className="gate-list">{failed.map((one) => sayFailed(one, nameOf)).map((words) => <li key={words}>{words}</li>)}</ul>}
      {warnings.length > 0 && <ul className="gate-list">{warnings.map((one) => sayWarning(one, nameOf)).map((words) => <li key={words}>{words}</li>)}</ul>}
      {score.contest && <p className="gate-note figures">Hội đồng {sayNumber(score.contest.council, scale.decimals)}, bình chọn {sayNumber(score.contest.public, scale.decimals)} điểm{score.contest.place !== null && `; tạm xếp thứ ${score.contest.place} trong phiên`}</p>}
      {score.insufficient.length > 0 && <ul className="gate-list">{score.insufficient.map(({ criterion, sheets: said, of }) => <li key={criterion}>“{nameOf(criterion)}”: {said}/{of} thành viên ghi chưa đủ dữ liệu định lượng</li>)}</ul>}
      {handedIn}
      <details className="gate-note"><summary>Cách tính</summary><ol>{steps.map(sayStep).map((words) => <li key={words}>{words}</li>)}</ol></details>
    </Gate>
  )
}
