import { readPublicEntry } from '@sangkien/contract/library'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { BarePage } from '../../frame/BarePage.tsx'
import { LibraryEntry } from './LibraryEntry.tsx'

export default function PublicEntryPage() {
  const organisation = useParam('org')
  const { data } = useSuspenseQuery(asks(readPublicEntry, { params: { organisation, id: useParam('id') } }))
  return (
    <BarePage title={data.title} wide>
      <p><a href={`/cong-khai/${organisation}`}>Về thư viện sáng kiến</a></p>
      <LibraryEntry entry={data} />
    </BarePage>
  )
}
