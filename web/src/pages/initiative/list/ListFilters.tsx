import { stages } from '@sangkien/domain/initiative/stage'
import { solutionKinds } from '@sangkien/domain/regulation/pack'
import { SlidersHorizontal } from 'lucide-react'
import { useEffect, useState } from 'react'
import { saySolutionKind } from '../../../say/solution-kind.ts'
import { sayStage } from '../../../say/stage.ts'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
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
      <Words key={search.q} words={search.q} onChange={(q) => put({ q })} />
      <button type="button" className="button quiet list-more" aria-expanded={open} onClick={() => setOpen(!open)}><SlidersHorizontal className="icon" aria-hidden />{open ? 'Thu gọn bộ lọc' : 'Lọc thêm'}</button>
      <SelectInput label="Bước" empty="Mọi bước" value={stage} onChange={(value) => put({ buoc: stages.filter((one) => one === value) })} options={stages.map((value) => ({ value, label: sayStage(value) }))} />
      <SelectInput label="Đơn vị" empty="Mọi đơn vị" value={search['don-vi']} onChange={(value) => put({ 'don-vi': value })} options={names.units} />
      <SelectInput label="Đợt xét" empty="Mọi đợt" value={search.dot} onChange={(dot) => put({ dot })} options={names.rounds} />
      <SelectInput label="Năm" empty="Mọi năm" value={search.nam} onChange={(nam) => put({ nam })} options={names.years} />
      <SelectInput label="Loại giải pháp" empty="Mọi loại" value={search.loai} onChange={(value) => put({ loai: solutionKinds.find((one) => one === value) ?? '' })} options={solutionKinds.map((value) => ({ value, label: saySolutionKind(value) }))} />
    </div>
  )
}

/** The words sought: sent when the hand rests, so that the list does not jump at every letter. */
function Words({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const [typed, setTyped] = useState(words)
  useEffect(() => {
    if (typed.trim() === words) return
    const timer = setTimeout(() => onChange(typed.trim()), 350)
    return () => clearTimeout(timer)
  })
  return <TextInput label="Từ cần tìm" type="search" value={typed} onChange={setTyped} placeholder="Tên, mã, tác giả" maxLength={300} autoFocus={words !== '' && document.activeElement === document.body} />
}
