import { firstYear } from '@sangkien/domain/past/read-year'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { LibrarySearch } from './library-address.ts'

type Choices = readonly { readonly value: string; readonly label: string }[]
interface LibraryFiltersProps {
  readonly search: LibrarySearch
  readonly set: (change: Partial<LibrarySearch>) => void
  readonly year: number
  /** Offered to those of the house; the public door does not name its units and fields. */
  readonly units?: Choices
  readonly fields?: Choices
}

/** Earlier lists reach back further than the rules of today. */
const first = firstYear
const years = (now: number) => Array.from({ length: now - first + 1 }, (_, n) => String(now - n)).map((value) => ({ value, label: `Năm ${value}` }))

const sources: Choices = [{ value: 'ours', label: 'Công nhận trên hệ thống' }, { value: 'past', label: 'Nhập từ danh sách cũ' }]

/** Words, year, unit and field, kept in the address; each change goes back to the first page. */
export function LibraryFilters({ search, set, year, units, fields }: LibraryFiltersProps) {
  return (
    <form className="filters no-print" role="search" aria-label="Tìm trong thư viện" action={() => undefined}>
      <TextInput name="q" type="search" label="Từ khóa" placeholder="Tên, nội dung, tác giả; gõ có dấu hoặc không dấu" value={search.q} onChange={(q) => set({ q, sau: [] })} />
      <SelectInput name="nam" label="Năm công nhận" empty="Mọi năm" options={years(year)} value={search.nam} onChange={(nam) => set({ nam, sau: [] })} />
      {units && <SelectInput name="don-vi" label="Đơn vị" empty="Mọi đơn vị" options={units} value={search['don-vi']} onChange={(value) => set({ 'don-vi': value, sau: [] })} />}
      {fields && <SelectInput name="linh-vuc" label="Lĩnh vực" empty="Mọi lĩnh vực" options={fields} value={search['linh-vuc']} onChange={(value) => set({ 'linh-vuc': value, sau: [] })} />}
      <SelectInput name="nguon" label="Nguồn" empty="Mọi nguồn" options={sources} value={search.nguon} onChange={(nguon) => set({ nguon, sau: [] })} />
    </form>
  )
}
