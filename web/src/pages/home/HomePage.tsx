import { readHome } from '@sangkien/contract/home'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { amongst, useAddress } from '../../frame/address.ts'
import { marksOf } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { MyRequests } from '../expert/MyRequests.tsx'
import { DutyList } from './DutyList.tsx'
import { counterOf, dutiesOn, groupDuties, type Shelf, shelves } from './duty-groups.ts'
import { HandledList } from './HandledList.tsx'
import { LatelyList } from './LatelyList.tsx'
import { sayCount } from './say-count.ts'
import { WaitingList } from './WaitingList.tsx'
import './home.css'

const titles: { readonly [S in Shelf]: string } = {
  '': 'Việc của tôi', 'cho-xu-ly': 'Chờ xử lý', 'bo-sung': 'Yêu cầu bổ sung', 'phoi-hop': 'Phối hợp', 'sap-den-han': 'Sắp đến hạn', 'qua-han': 'Quá hạn',
}
const home = { href: '/', label: 'Việc của tôi' } as const

/** What somebody from outside was asked; of a colleague: what must I do? And, behind a queue of the frame, the part of it that one chose, or what is done. */
export default function HomePage() {
  return useMe().may['expertRequests'] ? <MyRequests /> : <Home />
}

function Home() {
  const address = useAddress((raw) => ({ hang: amongst(raw, 'hang', [...shelves, 'da-xu-ly']), sau: marksOf(raw) }))
  const { hang } = address.search
  return hang === 'da-xu-ly' ? <Page title="Đã xử lý" back={home}><HandledList address={address} /></Page> : <Duties shelf={hang} />
}

/** Duties by urgency; what I wait for from others; what happened to mine lately. */
function Duties({ shelf }: { shelf: Shelf }) {
  const { data: { duties, waiting, lately }, dataUpdatedAt } = useSuspenseQuery(asks(readHome, {}))
  const listed = dutiesOn(shelf, duties)
  const groups = groupDuties(listed)
  const all = useMe().counts[counterOf[shelf]] ?? listed.length
  const whole = shelf === ''
  return (
    <Page title={titles[shelf]} back={whole ? undefined : home} lead={sayCount(all, listed.length)}>
      {groups.length === 0 && <NothingToDo whole={whole} />}
      {groups.map(({ title, duties: those }) => (
        <Section key={title} title={<>{title} {listed.length >= all && <span className="home-count figures">{those.length}</span>}</>}><DutyList duties={those} label={title} /></Section>
      ))}
      {whole && waiting.length > 0 && <Section title="Đang chờ người khác"><WaitingList waiting={waiting} /></Section>}
      {whole && lately.length > 0 && <Section title="Mới xảy ra với hồ sơ của bạn"><LatelyList lately={lately} now={dataUpdatedAt} /></Section>}
    </Page>
  )
}

function NothingToDo({ whole }: { whole: boolean }) {
  const me = useMe()
  if (!whole) return <EmptyState title="Không có việc nào ở hàng này" acts={<ButtonLink href="/">Về Việc của tôi</ButtonLink>} />
  return (
    <EmptyState
      title="Không có việc nào đang chờ bạn"
      acts={<>{me.may['ideas'] && <ButtonLink kind="primary" href="/y-tuong">Ghi một ý tưởng</ButtonLink>}{me.may['library'] && <ButtonLink href="/thu-vien">Xem sáng kiến đã được công nhận</ButtonLink>}</>}
    >
      Thấy việc gì mất thời gian hoặc dễ sai? Ghi lại trong một phút, ngày ghi được giữ làm mốc.
    </EmptyState>
  )
}
