import { listIdeas } from '@sangkien/contract/idea'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { asks } from '../../api/queries.ts'
import { allOf, amongst, oneDay, oneOf, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Section } from '../../ui/Section.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { IdeaCard } from './IdeaCard.tsx'
import { IdeaSearch } from './IdeaSearch.tsx'
import { NoteIdea } from './NoteIdea.tsx'
import './idea.css'

/** Note an idea in a minute; it keeps its date and may become a dossier. */
export default function IdeasPage() {
  const address = useAddress((raw) => ({ q: oneOf(raw, 'q'), xem: amongst(raw, 'xem', ['cua-toi', 'tat-ca']), tu: oneDay(raw, 'tu'), den: oneDay(raw, 'den'), 'don-vi': allOf(raw, 'don-vi'), sau: marksOf(raw) }))
  const { q, xem, tu, den, 'don-vi': unitIds, sau } = useDeferredValue(address.search)
  const me = useMe()
  // Whom the server shows only their own ideas gets only those, whatever the address says.
  const follows = me.roles.some((role) => role === 'secretariat' || role === 'decision_maker' || role === 'leadership_viewer')
  const all = follows && xem === 'tat-ca'
  const { data } = useSuspenseQuery(asks(listIdeas, { query: { ...(q && { q }), ...(all && { all: 'true' }), ...(tu && { from: tu }), ...(den && { to: den }), ...(unitIds.length > 0 && { unitIds }), ...(sau.length > 0 && { after: sau.at(-1) }) } }))
  return (
    <Page title="Ý tưởng" lead="Thấy việc gì mất thời gian, dễ sai hoặc làm được tốt hơn? Ghi lại ngay. Ý tưởng giữ ngày ghi, và khi đã áp dụng thử thì lập thành hồ sơ sáng kiến.">
      <NoteIdea />
      <Section title={all ? 'Ý tưởng của cơ quan' : 'Ý tưởng của bạn'} aside={<IdeaSearch words={address.search.q} onChange={(words) => address.set({ q: words, sau: [] })} />}>
        {follows && <Tabs label="Ý tưởng của ai" tabs={[{ href: address.href({ xem: 'cua-toi', sau: [] }), label: 'Của tôi', here: !all }, { href: address.href({ xem: 'tat-ca', sau: [] }), label: 'Cả cơ quan', here: all }]} />}
        {(tu || den || unitIds.length > 0) && <p>Chỉ ý tưởng ghi {tu && `từ ${sayDay(tu)} `}{den && `đến ${sayDay(den)}`}{unitIds.length > 0 && ' ở đơn vị của dòng đã chọn trong báo cáo'}. <a href={address.href({ tu: '', den: '', 'don-vi': [], sau: [] })}>Xem tất cả</a></p>}
        {data.rows.length === 0
          ? <EmptyState title={q === '' ? 'Chưa có ý tưởng nào' : 'Không có ý tưởng nào khớp'}>{q === '' ? 'Ghi ý tưởng đầu tiên ở khung phía trên; chỉ cần tên và vài dòng.' : 'Thử ít từ hơn; gõ không dấu cũng tìm được.'}</EmptyState>
          : <ul className="plain ideas">{data.rows.map((idea) => <IdeaCard key={idea.id} idea={idea} />)}</ul>}
        <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
      </Section>
    </Page>
  )
}
