import type { HourlyCost } from '@sangkien/domain/benefit/hourly-cost'
import { basis } from '@sangkien/domain/regulation/basis'
import { sayMoney } from '../../../say/number.ts'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { BasisFields } from './BasisFields.tsx'
import { type Editing, freshCode } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

interface Props { readonly costs: readonly HourlyCost[]; readonly onChange: (costs: readonly HourlyCost[]) => void; readonly wrong: Editing['wrong'] }

/** What an hour of work is reckoned at, by kind of worker: authors take it from here, so that dossiers can be compared. */
export function HourlyCostsEditor({ costs, onChange, wrong }: Props) {
  const path = 'benefit.hourlyCosts'
  return (
    <>
      <p className="soft">Có đơn giá ở đây thì tác giả chọn, con số giống nhau giữa các hồ sơ; không có thì tác giả tự nêu.</p>
      <ListEditor title="Đơn giá giờ công" path={path} list={costs} onChange={onChange} nameOf={({ label, amount }) => `${label || 'Chưa có tên'}: ${sayMoney(amount)} một giờ`} keyOf={({ code }) => code} wrong={wrong} add={{ verb: 'Thêm đơn giá', make: () => ({ code: freshCode(costs.map(({ code }) => code)), label: '', amount: 0, basis: basis('', '', 'design') }) }}>
        {(one, put, at) => (
          <>
            <div className="columns">
              <TextInput name={`${path}.${at}.label`} label="Loại lao động" maxLength={250} value={one.label} onChange={(label) => put({ ...one, label })} />
              <NumberInput name={`${path}.${at}.amount`} label="Một giờ" unit="đồng" decimals={0} value={one.amount} error={wrong(`${path}[${at}].amount`)} onChange={(amount) => { if (amount !== null) put({ ...one, amount }) }} />
            </div>
            <BasisFields name={`${path}.${at}.basis`} value={one.basis} onChange={(changed) => put({ ...one, basis: changed })} />
          </>
        )}
      </ListEditor>
    </>
  )
}
