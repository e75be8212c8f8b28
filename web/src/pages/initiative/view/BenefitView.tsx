import { type BenefitLine, computeLine } from '@sangkien/domain/benefit/benefit-line'
import { type BenefitFormula, sayFormula } from '@sangkien/domain/benefit/formula'
import { sayHourlyCost } from '@sangkien/domain/benefit/hourly-cost'
import { totalBenefit } from '@sangkien/domain/benefit/total-benefit'
import { sayDayOf } from '../../../say/day.ts'
import { sayMoney } from '../../../say/number.ts'
import { saySavedTime } from '../../../say/saved-time.ts'
import type { Initiative } from '../initiative.ts'
import { BenefitSum } from './BenefitSum.tsx'

/** The author's computation line by line, its sum, and whether the accountant has confirmed it. */
export function BenefitView({ lines, formula, checked }: { lines: readonly BenefitLine[]; formula: BenefitFormula; checked: Initiative['benefit'] }) {
  return (
    <>
      <div className="rich-text rich-table" tabIndex={0} role="region" aria-label="Từng dòng lợi ích, cuộn ngang được">
        <table>
          <thead><tr><th scope="col">Công việc</th><th scope="col">Thời gian tiết kiệm một năm</th><th scope="col">Số tiền làm lợi một năm</th><th scope="col">Nguồn số liệu</th></tr></thead>
          <tbody>{lines.map((line) => <Line key={line.id} line={line} formula={formula} />)}</tbody>
        </table>
      </div>
      <BenefitSum total={totalBenefit(lines, formula)} />
      <p className="soft">Cách tính theo quy chế: {sayFormula(formula)}.</p>
      {checked.checkedByName
        ? <p>Kế toán {checked.checkedByName} đã xác nhận {checked.checkedAt && `ngày ${sayDayOf(checked.checkedAt)}`}: {sayMoney(checked.money ?? 0)}, {checked.hours ?? 0} giờ.</p>
        : <p className="soft">Kế toán chưa xác nhận số liệu này.</p>}
    </>
  )
}

function Line({ line, formula }: { line: BenefitLine; formula: BenefitFormula }) {
  const benefit = computeLine(line, formula)
  const priced = formula.labourCounts && sayHourlyCost(line)
  return (
    <tr>
      <th scope="row">{line.label}</th>
      <td className="figures">{benefit.minutes === null ? '' : saySavedTime(benefit.minutes)}</td>
      <td className="figures">{benefit.kind === 'computed' ? sayMoney(benefit.money) : 'chưa đủ dữ liệu định lượng'}</td>
      <td>{priced && <>{priced}{' '}</>}{line.source || <span className="soft">chưa nêu</span>}</td>
    </tr>
  )
}
