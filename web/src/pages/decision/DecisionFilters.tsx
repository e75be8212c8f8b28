import { decisionKinds } from '@sangkien/contract/decision'
import { useMe } from '../../frame/me.ts'
import { sayDecisionKind } from '../../say/decision.ts'
import { SearchWords } from '../../ui/SearchWords.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { type DecisionSearch, orderNames, orders } from './decision-address.ts'

const first = 2012
const years = (now: number) => Array.from({ length: now - first + 1 }, (_, n) => String(now - n)).map((value) => ({ value, label: `Năm ${value}` }))

/** Words, kind, year and order, kept in the address. */
export const DecisionFilters = ({ search, set }: { search: DecisionSearch; set: (change: Partial<DecisionSearch>) => void }) => (
  <div className="filters no-print" role="search" aria-label="Lọc văn bản">
    <SearchWords key={search.q} words={search.q} placeholder="Số, ký hiệu, trích yếu" maxLength={200} onChange={(q) => set({ q, sau: [] })} />
    <SelectInput
      name="loai" label="Loại văn bản" empty="Mọi loại" value={search.loai} options={decisionKinds.map((value) => ({ value, label: sayDecisionKind(value) }))}
      onChange={(value) => set({ loai: decisionKinds.find((kind) => kind === value) ?? '', sau: [] })}
    />
    <SelectInput name="nam" label="Năm" empty="Mọi năm" value={search.nam} options={years(Number(useMe().today.slice(0, 4)))} onChange={(nam) => set({ nam, sau: [] })} />
    <SelectInput name="xep" label="Thứ tự" value={search.xep} options={orderNames.map((value) => ({ value, label: orders[value].label }))} onChange={(value) => set({ xep: orderNames.find((one) => one === value) ?? 'cho-truoc', sau: [] })} />
  </div>
)
