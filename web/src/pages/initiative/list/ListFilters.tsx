import { stages } from '@sangkien/domain/initiative/stage'
import { solutionKinds } from '@sangkien/domain/regulation/pack'
import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { saySolutionKind } from '../../../say/solution-kind.ts'
import { sayStage } from '../../../say/stage.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { SearchWords } from '../../../ui/SearchWords.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import type { ListSearch } from './list-address.ts'
import type { ListNames } from './list-names.ts'

interface ListFiltersProps { readonly search: ListSearch; readonly set: (change: Partial<ListSearch>) => void; readonly names: ListNames }

/** What narrows the list; every change is in the address at once and begins at the first page. */
export function ListFilters({ search, set, names }: ListFiltersProps) {
  const put = (change: Partial<ListSearch>) => set({ ...change, sau: [] })
  const [stage = ''] = search.buoc
  const [open, setOpen] = useState(false)
  return (
    <div className={`filters list-filters no-print ${open ? 'open' : ''}`} role="search" aria-label="Lọc danh sách sáng kiến">
      <SearchWords key={search.q} words={search.q} placeholder="Tên, mã, tác giả" maxLength={300} onChange={(q) => put({ q })} />
      <button type="button" className="button quiet list-more" aria-expanded={open} onClick={() => setOpen(!open)}><SlidersHorizontal className="icon" aria-hidden />{open ? 'Thu gọn bộ lọc' : 'Lọc thêm'}</button>
      <SelectInput label="Bước" empty="Mọi bước" value={stage} onChange={(value) => put({ buoc: stages.filter((one) => one === value) })} options={stages.map((value) => ({ value, label: sayStage(value) }))} />
      <SelectInput label="Đơn vị" empty="Mọi đơn vị" value={search['don-vi']} onChange={(value) => put({ 'don-vi': value, 'tien-than': '', gom: [] })} options={names.units} />
      {names.continued.has(search['don-vi']) && search['so-lieu'] === '' && <Checkbox label="Gồm cả đơn vị tiền thân" checked={search['tien-than'] === ''} onChange={(all) => put({ 'tien-than': all ? '' : 'khong' })} />}
      <SelectInput label="Đợt xét" empty="Mọi đợt" value={search.dot} onChange={(dot) => put({ dot })} options={names.rounds} />
      <SelectInput label="Năm" empty="Mọi năm" value={search.nam} onChange={(nam) => put({ nam })} options={names.years} />
      <SelectInput label="Loại giải pháp" empty="Mọi loại" value={search.loai} onChange={(value) => put({ loai: solutionKinds.find((one) => one === value) ?? '' })} options={solutionKinds.map((value) => ({ value, label: saySolutionKind(value) }))} />
      <SelectInput label="Lĩnh vực" empty="Mọi lĩnh vực" value={search['linh-vuc']} onChange={(value) => put({ 'linh-vuc': value })} options={names.fields} />
    </div>
  )
}
