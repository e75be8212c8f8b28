import { decisionKinds } from '@sangkien/contract/decision'
import { useMe } from '../../frame/me.ts'
import { sayDecisionKind } from '../../say/decision.ts'
import { SelectInput } from '../../ui/SelectInput.tsx'
import type { DecisionSearch } from './decision-address.ts'

const first = 2012
const years = (now: number) => Array.from({ length: now - first + 1 }, (_, n) => String(now - n)).map((value) => ({ value, label: `Năm ${value}` }))

/** Kind and year, kept in the address. */
export const DecisionFilters = ({ search, set }: { search: DecisionSearch; set: (change: Partial<DecisionSearch>) => void }) => (
  <div className="filters no-print">
    <SelectInput
      name="loai" label="Loại văn bản" empty="Mọi loại" value={search.loai} options={decisionKinds.map((value) => ({ value, label: sayDecisionKind(value) }))}
      onChange={(value) => set({ loai: decisionKinds.find((kind) => kind === value) ?? '', sau: [] })}
    />
    <SelectInput name="nam" label="Năm" empty="Mọi năm" value={search.nam} options={years(Number(useMe().today.slice(0, 4)))} onChange={(nam) => set({ nam, sau: [] })} />
  </div>
)
