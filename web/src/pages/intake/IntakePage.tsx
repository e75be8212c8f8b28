import { listInitiatives } from '@sangkien/contract/initiative'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { asks } from '../../api/queries.ts'
import { useAddress } from '../../frame/address.ts'
import { pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { BulkActs } from '../initiative/list/BulkActs.tsx'
import { queryOf } from '../initiative/list/list-address.ts'
import { ListTable } from '../initiative/list/ListTable.tsx'
import '../initiative/list/list.css'
import { RegisterCard } from './RegisterCard.tsx'
import { deskNames, deskOf, desks, readIntakeSearch } from './intake-address.ts'

/** The intake desk: what came in, by the day each must be answered; several may be taken in or put on an agenda at once. */
export default function IntakePage() {
  const address = useAddress(readIntakeSearch)
  const search = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listInitiatives, { query: queryOf(search) }))
  const { counts, roles } = useMe()
  const keeps = roles.includes('secretariat')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const desk = deskOf(search)
  const rows = data.rows.filter(({ id }) => chosen.has(id))
  const bulk = <BulkActs rows={rows} onDone={(done) => setChosen(new Set([...chosen].filter((id) => !done.some((one) => one === id))))} />
  return (
    <Page title="Tiếp nhận" wide lead="Hồ sơ đến hạn trước đứng trước. Mở từng hồ sơ để xét, hoặc chọn nhiều dòng." printNote={`${desks[desk].label}: ${data.total} hồ sơ.`}>
      <Tabs
        label="Hồ sơ ở bộ phận tiếp nhận"
        tabs={deskNames.map((name) => ({
          href: address.href({ ...desks[name].change, sau: [] }), label: desks[name].label, here: name === desk,
          count: name === desk ? data.total : name === 'cho-tiep-nhan' ? counts['to_receive'] : undefined,
        }))}
      />
      {data.rows.length === 0
        ? <EmptyState title={desks[desk].empty} />
        : <ListTable rows={data.rows} search={search} href={address.href} choosing={{ chosen: new Set(rows.map(({ id }) => id)), onChange: setChosen, bulk }} />}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
      {keeps && <RegisterCard />}
    </Page>
  )
}
