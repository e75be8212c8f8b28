import { sayMoney } from '../../../say/number.ts'
import type { Initiative } from '../initiative.ts'

/** The least the authors are owed for a year of application, each by their share. */
export function RemunerationView({ of: { total, byWages, years, article, parts } }: { of: NonNullable<Initiative['remuneration']> }) {
  return (
    <>
      <p><strong className="figures">{sayMoney(total)}</strong> cho các tác giả, mỗi năm trong {years} năm đầu áp dụng, nếu không có thỏa thuận khác và chi hôm nay ({article}). {byWages ? 'Tính theo mức lương vì chưa tính được số tiền làm lợi.' : 'Tính theo số tiền làm lợi một năm.'}</p>
      {parts.length > 1 && <ul className="plain">{parts.map(({ name, money }) => <li key={name}>{name}: <span className="figures">{sayMoney(money)}</span></li>)}</ul>}
    </>
  )
}
