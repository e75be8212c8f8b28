import { listNominations, nominationStates, readNominationLetter } from '@sangkien/contract/nomination'
import { levels } from '@sangkien/domain/nomination/level'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayDay } from '../../say/day.ts'
import { inLevel, nominationTone, sayLevel, sayNominationState } from '../../say/level.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { Table } from '../../ui/Table.tsx'

/** What was proposed to the province and the nation, and what became of it. */
export default function NominationsPage() {
  const { today, roles } = useMe()
  const now = Number(today.slice(0, 4))
  const address = useAddress((raw) => ({ cap: levels.find((level) => level === oneOf(raw, 'cap')) ?? '', buoc: nominationStates.find((state) => state === oneOf(raw, 'buoc')) ?? '', nam: oneOf(raw, 'nam'), sau: marksOf(raw) }) as const)
  const { cap, buoc, nam, sau } = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listNominations, { query: { limit: 50, ...(cap && { level: cap }), ...(buoc && { state: buoc }), ...(/^\d{4}$/.test(nam) && { year: nam }), ...(sau.length > 0 && { after: sau.at(-1) }) } }))
  const set = (change: Partial<typeof address.search>) => address.set({ ...change, sau: [] })
  const drafted = roles.includes('secretariat') ? levels.filter((level) => data.rows.some((row) => row.level === level && row.state === 'preparing')) : []
  return (
    <Page
      title="Đề nghị cấp trên" wide acts={drafted.length > 0 && drafted.map((level) => <PaperLinks key={level} endpoint={readNominationLetter} params={{}} query={{ level }} name={`Công văn đề nghị ${inLevel(level)}`} issued />)}
      lead="Sáng kiến của cơ quan được đề nghị công nhận hiệu quả áp dụng, khả năng nhân rộng ở cấp tỉnh và toàn quốc. Lập hồ sơ ở trang của từng sáng kiến đã công nhận."
    >
      <form className="filters no-print" role="search" aria-label="Lọc danh sách đề nghị" action={() => undefined}>
        <SelectInput name="cap" label="Cấp" empty="Mọi cấp" options={levels.map((level) => ({ value: level, label: sayLevel(level) }))} value={address.search.cap} onChange={(value) => set({ cap: levels.find((level) => level === value) ?? '' })} />
        <SelectInput name="buoc" label="Tình trạng" empty="Mọi tình trạng" options={nominationStates.map((state) => ({ value: state, label: sayNominationState(state) }))} value={address.search.buoc} onChange={(value) => set({ buoc: nominationStates.find((state) => state === value) ?? '' })} />
        <SelectInput name="nam" label="Năm" empty="Mọi năm" options={[now, now - 1, now - 2, now - 3].map((year) => ({ value: String(year), label: String(year) }))} value={address.search.nam} onChange={(value) => set({ nam: value })} />
      </form>
      {data.rows.length === 0 ? <EmptyState title="Chưa có đề nghị nào">{cap || buoc || nam ? 'Thử bỏ bớt điều kiện lọc.' : 'Mở một sáng kiến đã công nhận, xác nhận đơn vị áp dụng rồi bấm “Đề nghị cấp tỉnh”.'}</EmptyState> : (
        <Table
          caption="Sáng kiến đề nghị cấp trên" rows={data.rows} keyOf={(row) => row.id}
          columns={[
            { id: 'title', title: 'Sáng kiến', wide: true, cell: (row) => <><a href={`/sang-kien/${row.initiativeId}`}>{row.title}</a><br /><span className="soft small figures">{row.code}, {row.unitName}</span></> },
            { id: 'level', title: 'Cấp', tight: true, cell: (row) => sayLevel(row.level) },
            { id: 'units', title: 'Đơn vị áp dụng', figures: true, cell: (row) => row.unitsApplying },
            { id: 'sent', title: 'Công văn', cell: (row) => (row.sentOn === null || row.sentNumber === null ? '–' : <span><a href={fileAddress(readNominationLetter, { params: { format: 'pdf' }, query: { level: row.level, number: row.sentNumber, on: row.sentOn } })} target="_blank" rel="noopener">{row.sentNumber}<span className="unseen"> (công văn và danh sách, mở ở cửa sổ mới)</span></a><br /><span className="soft small">{sayDay(row.sentOn)}</span></span>) },
            { id: 'answer', title: 'Văn bản của cấp trên', cell: (row) => (row.answeredOn === null ? '–' : <span>{row.answerNumber}<br /><span className="soft small">{sayDay(row.answeredOn)}</span></span>) },
            { id: 'state', title: 'Tình trạng', cell: (row) => <StateBadge tone={nominationTone(row.state)}>{sayNominationState(row.state)}</StateBadge> },
          ]}
        />
      )}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
    </Page>
  )
}
