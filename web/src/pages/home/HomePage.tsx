import { readHome } from '@sangkien/contract/home'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { amongst, useAddress } from '../../frame/address.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { DutyList } from './DutyList.tsx'
import { dutiesOn, groupDuties, type Shelf, shelves } from './duty-groups.ts'
import { LatelyList } from './LatelyList.tsx'
import { WaitingList } from './WaitingList.tsx'
import './home.css'

const titles: { readonly [S in Shelf]: string } = {
  '': 'Việc của tôi', 'cho-xu-ly': 'Chờ xử lý', 'bo-sung': 'Yêu cầu bổ sung', 'phoi-hop': 'Phối hợp', 'sap-den-han': 'Sắp đến hạn', 'qua-han': 'Quá hạn', 'da-xu-ly': 'Đã xử lý',
}

/** What must I do? Duties by urgency; what I wait for from others; what happened to mine lately. */
export default function HomePage() {
  const { search: { hang } } = useAddress((raw) => ({ hang: amongst(raw, 'hang', shelves) }))
  const { data: { duties, waiting, lately }, dataUpdatedAt } = useSuspenseQuery(asks(readHome, {}))
  const groups = groupDuties(dutiesOn(hang, duties))
  const whole = hang === ''
  return (
    <Page title={titles[hang]} back={whole ? undefined : { href: '/', label: 'Việc của tôi' }} lead={whole ? sayCount(duties.length) : undefined}>
      {groups.length === 0 && <NothingToDo whole={whole} />}
      {groups.map(({ title, duties: those }) => (
        <Section key={title} title={<>{title} <span className="home-count figures">{those.length}</span></>}><DutyList duties={those} label={title} /></Section>
      ))}
      {whole && waiting.length > 0 && <Section title="Đang chờ người khác"><WaitingList waiting={waiting} /></Section>}
      {whole && lately.length > 0 && <Section title="Mới xảy ra với hồ sơ của bạn"><LatelyList lately={lately} now={dataUpdatedAt} /></Section>}
    </Page>
  )
}

const sayCount = (count: number): string | undefined => (count === 0 ? undefined : `${count} việc đang chờ bạn.`)

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
