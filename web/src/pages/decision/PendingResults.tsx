import { listPendingResults } from '@sangkien/contract/decision'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { Section } from '../../ui/Section.tsx'
import { PendingSitting } from './PendingSitting.tsx'
import './decision.css'

/** Results of closed sittings that no decision has taken up yet; their authors know nothing of them. */
export function PendingResults() {
  const { data } = useSuspenseQuery(asks(listPendingResults, {}))
  // What is drafted whole stands in the list of papers below.
  const sittings = data.filter(({ items }) => items.some(({ inDecision }) => !inDecision))
  if (sittings.length === 0) return null
  return (
    <Section title="Kết quả chờ quyết định" aside={<span className="soft small">Tác giả chưa biết kết quả cho đến khi văn bản được ban hành</span>}>
      {sittings.map((sitting) => <PendingSitting key={sitting.sittingId} sitting={sitting} />)}
    </Section>
  )
}
