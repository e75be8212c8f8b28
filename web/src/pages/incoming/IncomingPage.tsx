import { type Incoming, listIncoming } from '@sangkien/contract/incoming'
import { readIncomingRegister } from '@sangkien/contract/register'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { asks } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { useAddress } from '../../frame/address.ts'
import { pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayDay } from '../../say/day.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { SearchWords } from '../../ui/SearchWords.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { Table } from '../../ui/Table.tsx'
import { queryOf, readIncomingSearch } from './incoming-address.ts'
import { IncomingDialog } from './IncomingDialog.tsx'

/** The book of papers that came in, kept by the records clerk; printed by year in the decree's form. */
export default function IncomingPage() {
  const { roles, today } = useMe()
  const address = useAddress(readIncomingSearch)
  const search = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listIncoming, { query: queryOf(search) }))
  const [written, setWritten] = useState<Wire<Incoming> | 'new'>()
  const now = Number(today.slice(0, 4))
  const year = search.nam || String(now)
  const clerk = roles.includes('records_clerk')
  const sought = search.q !== '' || search.nam !== ''
  return (
    <Page
      title="Văn bản đến" wide printNote={`${data.total} văn bản.`} lead="Văn bản cơ quan nhận được, theo thứ tự đến; mỗi năm một dãy số bắt đầu từ 1."
      acts={(
        <>
          {clerk && <Button kind="primary" icon={Plus} onClick={() => setWritten('new')}>Vào sổ văn bản</Button>}
          <PaperLinks endpoint={readIncomingRegister} params={{ year }} name={`Sổ văn bản đến năm ${year}`} />
        </>
      )}
    >
      <div className="filters no-print" role="search" aria-label="Lọc văn bản đến">
        <SearchWords key={address.search.q} words={address.search.q} placeholder="Số đến, nơi gửi, số ký hiệu, trích yếu" maxLength={200} onChange={(q) => address.set({ q, sau: [] })} />
        <SelectInput name="nam" label="Năm" empty="Mọi năm" options={[now, now - 1, now - 2, now - 3].map((one) => ({ value: String(one), label: `Năm ${one}` }))} value={address.search.nam} onChange={(nam) => address.set({ nam, sau: [] })} />
      </div>
      {data.rows.length === 0
        ? <EmptyState title={sought ? 'Không có văn bản nào khớp' : 'Chưa có văn bản đến nào trong sổ'}>{sought ? 'Thử bỏ bớt từ tìm, hoặc chọn mọi năm.' : 'Văn thư vào sổ mỗi văn bản khi nhận được; số đến được cấp theo thứ tự.'}</EmptyState>
        : (
          <Table
            caption="Văn bản đến" rows={data.rows} keyOf={({ id }) => id}
            columns={[
              { id: 'number', title: 'Số đến', figures: true, tight: true, cell: ({ number }) => number },
              { id: 'arrived', title: 'Ngày đến', tight: true, cell: ({ arrivedOn }) => sayDay(arrivedOn) },
              { id: 'about', title: 'Tên loại và trích yếu', wide: true, cell: ({ about, note }) => <>{about}{note && <><br /><span className="soft small">{note}</span></>}</> },
              { id: 'issuer', title: 'Nơi gửi, số, ký hiệu', roomy: true, cell: ({ issuer, code, dated }) => <span>{issuer}<br /><span className="soft small">{[code || 'không số', dated && `ngày ${sayDay(dated)}`].filter(Boolean).join(' ')}</span></span> },
              { id: 'receiver', title: 'Đơn vị, người nhận', cell: ({ receiver, passedOn }) => <span>{receiver || <span className="soft">chưa ghi</span>}<br /><span className="soft small">{passedOn ? `chuyển ${sayDay(passedOn)}` : 'chưa chuyển'}</span></span> },
              ...(clerk ? [{ id: 'mend', title: 'Việc', tight: true, cell: (row: Wire<Incoming>) => <Button kind="quiet" aria-label={`Sửa văn bản đến số ${row.number} năm ${row.year}`} onClick={() => setWritten(row)}>Sửa</Button> }] : []),
            ]}
          />
        )}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
      {written && <IncomingDialog entry={written === 'new' ? undefined : written} onClose={() => setWritten(undefined)} />}
    </Page>
  )
}
