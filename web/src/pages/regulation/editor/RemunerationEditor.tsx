import type { Remuneration } from '@sangkien/domain/benefit/remuneration'
import { basis, charter } from '@sangkien/domain/regulation/basis'
import { day, type Day } from '@sangkien/domain/time/day'
import { Checkbox } from '../../../ui/Choice.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Editing } from './editing.ts'
import { FractionInput } from './FractionInput.tsx'
import { ListEditor } from './ListEditor.tsx'

/** What the law sets where nothing was agreed (Nghị định 13/2012, Điều 10). */
const lawful: Remuneration = {
  rate: { num: 7, den: 100 }, wages: 5, years: 3, basis: basis(charter, 'Điều 10', 'fact'),
  monthlyWage: [{ from: day('2024-07-01'), amount: 2_340_000 }, { from: day('2026-07-01'), amount: 2_530_000 }],
}

interface Props { readonly value: Remuneration | null; readonly onChange: (value: Remuneration | null) => void; readonly wrong: Editing['wrong'] }

/** Whether authors are owed a least remuneration, and how it is reckoned. */
export function RemunerationEditor({ value, onChange, wrong }: Props) {
  const put = (part: Partial<Remuneration>) => { if (value) onChange({ ...value, ...part }) }
  return (
    <>
      <Checkbox name="remuneration" label="Tính thù lao tối thiểu cho tác giả" note="Nghị định 13/2012 đặt mức này cho tổ chức kinh tế và đơn vị sự nghiệp có thu; cơ quan hành chính không bắt buộc. Khi bật, hồ sơ được công nhận hiện mức tối thiểu cho tác giả, kế toán và thường trực." checked={value !== null} onChange={(on) => onChange(on ? lawful : null)} />
      {value && (
        <>
          <div className="columns">
            <FractionInput name="remuneration.rate" label="Phần của số tiền làm lợi một năm" value={value.rate} error={wrong('remuneration.rate')} onChange={(rate) => { if (rate) put({ rate }) }} />
            <NumberInput name="remuneration.wages" label="Số lần mức lương khi không tính được" decimals={0} value={value.wages} error={wrong('remuneration.wages')} onChange={(wages) => { if (wages !== null) put({ wages }) }} />
            <NumberInput name="remuneration.years" label="Số năm đầu được hưởng" decimals={0} value={value.years} error={wrong('remuneration.years')} onChange={(years) => { if (years !== null) put({ years }) }} />
          </div>
          <ListEditor title="Mức lương tháng" path="remuneration.monthlyWage" list={value.monthlyWage} onChange={(monthlyWage) => put({ monthlyWage })} nameOf={({ from, amount }) => `từ ${from.split('-').toReversed().join('/')}: ${amount.toLocaleString('vi-VN')} đồng`} keyOf={(_one, at) => String(at)} wrong={wrong} add={{ verb: 'Thêm mức lương', make: () => ({ from: day('2027-01-01'), amount: value.monthlyWage.at(-1)?.amount ?? 0 }) }}>
            {(one, set, at) => (
              <div className="columns">
                <DateInput name={`remuneration.monthlyWage.${at}.from`} label="Từ ngày" value={one.from} error={wrong(`remuneration.monthlyWage[${at}].from`)} onChange={(from) => set({ ...one, from: from as Day })} />
                <NumberInput name={`remuneration.monthlyWage.${at}.amount`} label="Mức lương" unit="đồng" decimals={0} value={one.amount} error={wrong(`remuneration.monthlyWage[${at}].amount`)} onChange={(amount) => { if (amount !== null) set({ ...one, amount }) }} />
              </div>
            )}
          </ListEditor>
          <BasisFields name="remuneration.basis" value={value.basis} onChange={(changed) => put({ basis: changed })} />
        </>
      )}
    </>
  )
}
