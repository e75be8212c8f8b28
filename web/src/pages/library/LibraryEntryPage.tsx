import { readLibraryEntry } from '@sangkien/contract/library'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { BeyondCard } from '../nomination/BeyondCard.tsx'
import { LibraryEntry } from './LibraryEntry.tsx'

export default function LibraryEntryPage() {
  const { data } = useSuspenseQuery(asks(readLibraryEntry, { params: { id: useParam('id') } }))
  return <Page title={data.title} back={{ href: '/thu-vien', label: 'Thư viện sáng kiến' }}><LibraryEntry entry={data} />{data.origin === null && <BeyondCard id={data.id} inviting />}</Page>
}
