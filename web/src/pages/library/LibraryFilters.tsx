import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface LibrarySearch { readonly q: string; readonly nam: string; readonly sau: readonly string[] }

const first = 2012
const years = (now: number) => Array.from({ length: now - first + 1 }, (_, n) => String(now - n)).map((value) => ({ value, label: `Năm ${value}` }))

/** Words and year, kept in the address; each change goes back to the first page. */
export function LibraryFilters({ search, set, year }: { search: LibrarySearch; set: (change: Partial<LibrarySearch>) => void; year: number }) {
  return (
    <form className="filters no-print" role="search" aria-label="Tìm trong thư viện" action={() => undefined}>
      <TextInput name="q" type="search" label="Từ khóa" placeholder="Tên, nội dung, tác giả; gõ có dấu hoặc không dấu" value={search.q} onChange={(q) => set({ q, sau: [] })} />
      <SelectInput name="nam" label="Năm công nhận" empty="Mọi năm" options={years(year)} value={search.nam} onChange={(nam) => set({ nam, sau: [] })} />
    </form>
  )
}
