import { listDecisions } from '@sangkien/contract/decision'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { asks } from '../../api/queries.ts'
import { useAddress } from '../../frame/address.ts'
import { pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Section } from '../../ui/Section.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { queryOf, readDecisionSearch, stepNames, steps } from './decision-address.ts'
import { DecisionFilters } from './DecisionFilters.tsx'
import { DecisionTable } from './DecisionTable.tsx'
import { PendingResults } from './PendingResults.tsx'

/** What sittings left to decide, and the decisions and notices with their state. */
export default function DecisionsPage() {
  const address = useAddress(readDecisionSearch)
  const search = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listDecisions, { query: queryOf(search) }))
  const { roles } = useMe()
  const prepares = roles.some((role) => role === 'secretariat' || role === 'decision_maker')
  return (
    <Page title="Văn bản" wide acts={roles.some((role) => role === 'secretariat' || role === 'records_clerk') && <ButtonLink href="/quan-tri/mau">Mẫu văn bản</ButtonLink>} printNote={`${steps[search.buoc].label}. ${data.total} văn bản.`}>
      {prepares && <PendingResults />}
      <Section title="Quyết định và thông báo">
        <Tabs label="Tình trạng văn bản" tabs={stepNames.map((step) => ({ href: address.href({ buoc: step, sau: [] }), label: steps[step].label, here: search.buoc === step }))} />
        <DecisionFilters search={address.search} set={address.set} />
        {data.rows.length === 0
          ? <EmptyState title="Không có văn bản nào ở đây">{search.buoc === 'cho-ban-hanh' ? 'Văn bản đến đây khi người ký đã duyệt dự thảo.' : 'Dự thảo được lập từ kết quả của một phiên họp đã kết thúc.'}</EmptyState>
          : <DecisionTable rows={data.rows} />}
        <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
      </Section>
    </Page>
  )
}
