import { exportInitiatives, listInitiatives } from '@sangkien/contract/initiative'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FileSpreadsheet, Printer } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { useAddress } from '../../frame/address.ts'
import { pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { BeginDossier } from './list/BeginDossier.tsx'
import { BulkActs } from './list/BulkActs.tsx'
import { filterOf, isNarrowed, queryOf, readListSearch } from './list/list-address.ts'
import { sayFilter, useListNames } from './list/list-names.ts'
import { ListEmpty } from './list/ListEmpty.tsx'
import { ListFilters } from './list/ListFilters.tsx'
import { ListTable } from './list/ListTable.tsx'
import { ListTabs } from './list/ListTabs.tsx'
import './list/list.css'

/** Which ones? Dossiers this person may see, narrowed and ordered by what stands in the address. */
export default function InitiativesPage() {
  const address = useAddress(readListSearch)
  const search = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listInitiatives, { query: queryOf(search) }))
  const names = useListNames()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const mayAct = useMe().may['intake'] === true
  const rows = data.rows.filter(({ id }) => chosen.has(id))
  const said = sayFilter(search, names)
  const bulk = <BulkActs rows={rows} onDone={(done) => setChosen(new Set([...chosen].filter((id) => !done.includes(id as (typeof rows)[number]['id']))))} />
  return (
    <Page
      title="Sáng kiến" wide printNote={`${said || 'Tất cả hồ sơ bạn được xem'}. ${data.total} hồ sơ.`}
      acts={
        <>
          <ButtonLink icon={FileSpreadsheet} href={fileAddress(exportInitiatives, { query: filterOf(search) })} download>Tải Excel</ButtonLink>
          <Button icon={Printer} onClick={() => window.print()}>In</Button>
          <BeginDossier />
        </>
      }
    >
      <ListTabs here={search.hang} href={address.href} />
      <ListFilters search={address.search} set={address.set} names={names} />
      {isNarrowed(search) && (
        <p className="list-figure no-print">
          <span><span className="soft">Đang lọc:</span> {said}</span>
          <a href={`/sang-kien${search.hang === '' ? '' : `?hang=${search.hang}`}`}>Bỏ lọc</a>
        </p>
      )}
      {data.rows.length === 0
        ? <ListEmpty search={search} />
        : <ListTable rows={data.rows} search={search} href={address.href} choosing={mayAct ? { chosen: new Set(rows.map(({ id }) => id)), onChange: setChosen, bulk } : undefined} />}
      <Paging shown={data.rows.length} total={data.total} atLeast={data.atLeast} {...pagingLinks(address, data.next)} />
    </Page>
  )
}
