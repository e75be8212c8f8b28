import type { TotalBenefit } from '@sangkien/domain/benefit/total-benefit'
import { sayMoney } from '../../../say/number.ts'
import { saySavedTime } from '../../../say/saved-time.ts'

/** The sums, with what could not be computed told apart: an unknown benefit is never added as nothing. */
export function BenefitSum({ total: { computed, notComputable } }: { total: TotalBenefit }) {
  return (
    <div className="benefit-sum" aria-live="polite">
      {computed.lines > 0 && <p><strong className="figures">{sayMoney(computed.money)}</strong> làm lợi một năm, tiết kiệm <strong className="figures">{saySavedTime(computed.minutes)}</strong> (tính từ {computed.lines} dòng).</p>}
      {notComputable.lines > 0 && <p>{notComputable.lines} dòng chưa đủ dữ liệu định lượng{notComputable.minutes > 0 && `, trong đó tiết kiệm ${saySavedTime(notComputable.minutes)} chưa quy ra tiền`}.</p>}
    </div>
  )
}
