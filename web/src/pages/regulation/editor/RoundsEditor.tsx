import type { YearlyRound } from '@sangkien/domain/regulation/yearly-rounds'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { Editing } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

interface Props { readonly rounds: readonly YearlyRound[]; readonly onChange: (rounds: readonly YearlyRound[]) => void; readonly wrong: Editing['wrong'] }

/** The rounds of every year, where the regulation fixes the days on which they close. */
export function RoundsEditor({ rounds, onChange, wrong }: Props) {
  return (
    <>
      <p className="soft">Để trống nếu quy chế không ấn định ngày. Khi mở đợt xét, ngày nhận hồ sơ được điền theo đây.</p>
      <ListEditor title="Các đợt, từ đầu năm" path="rounds" list={rounds} onChange={onChange} nameOf={({ label, month, day }) => `${label || 'Chưa có tên'}: nhận hồ sơ đến hết ngày ${day}/${month}`} keyOf={(_one, at) => String(at)} wrong={wrong} add={{ verb: 'Thêm đợt', make: () => ({ label: `Đợt ${rounds.length + 1}`, ...(rounds.length === 0 ? { month: 6, day: 30 } : { month: 12, day: 31 }) }) }}>
        {(one, put, at) => (
          <div className="columns">
            <TextInput name={`rounds.${at}.label`} label="Tên đợt" maxLength={60} value={one.label} onChange={(label) => put({ ...one, label })} />
            <NumberInput name={`rounds.${at}.day`} label="Nhận đến hết ngày" decimals={0} value={one.day} error={wrong(`rounds[${at}]`)} onChange={(day) => { if (day !== null) put({ ...one, day }) }} />
            <NumberInput name={`rounds.${at}.month`} label="Tháng" decimals={0} value={one.month} onChange={(month) => { if (month !== null) put({ ...one, month }) }} />
          </div>
        )}
      </ListEditor>
    </>
  )
}
