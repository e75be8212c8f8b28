import { listCouncils, listSittings } from '@sangkien/contract/council'
import { useSuspenseQuery } from '@tanstack/react-query'
import { CalendarPlus, Users } from 'lucide-react'
import { useState } from 'react'
import { asks } from '../../api/queries.ts'
import { amongst, useAddress } from '../../frame/address.ts'
import { marksOf, pagingLinks } from '../../frame/keyset.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Paging } from '../../ui/Paging.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { CouncilList } from './CouncilList.tsx'
import { SittingDialog } from './SittingDialog.tsx'
import { SittingList } from './SittingList.tsx'

/** Sittings, the next one first, and the councils that hold them. */
export default function CouncilsPage() {
  const address = useAddress((raw) => ({ xem: amongst(raw, 'xem', ['phien-hop', 'hoi-dong']), sau: marksOf(raw) }))
  const { search, href } = address
  const [councils, sittings] = [useSuspenseQuery(asks(listCouncils, {})).data, useSuspenseQuery(asks(listSittings, { query: search.sau.length > 0 ? { after: search.sau.at(-1) } : {} })).data]
  const keeps = useMe().roles.includes('secretariat')
  const [calling, setCalling] = useState(false)
  const acts = keeps && (
    <>
      <ButtonLink href="/hoi-dong/moi" icon={Users} kind={search.xem === 'hoi-dong' ? 'primary' : 'secondary'}>Thành lập hội đồng</ButtonLink>
      <Button
        kind={search.xem === 'hoi-dong' ? 'secondary' : 'primary'} icon={CalendarPlus} onClick={() => setCalling(true)}
        reason={councils.length === 0 ? 'Cần có hội đồng trước khi triệu tập phiên họp.' : undefined}
      >Triệu tập phiên họp</Button>
    </>
  )
  return (
    <Page title="Hội đồng sáng kiến" wide acts={acts}>
      <Tabs label="Phiên họp và hội đồng" tabs={[
        { href: href({ xem: 'phien-hop', sau: [] }), label: 'Phiên họp', count: sittings.total, here: search.xem === 'phien-hop' },
        { href: href({ xem: 'hoi-dong', sau: [] }), label: 'Hội đồng', count: councils.length, here: search.xem === 'hoi-dong' },
      ]} />
      {search.xem === 'phien-hop'
        ? <><SittingList sittings={sittings.rows} /><Paging shown={sittings.rows.length} total={sittings.total} {...pagingLinks(address, sittings.next)} /></>
        : <CouncilList councils={councils} keeps={keeps} />}
      {calling && <SittingDialog onClose={() => setCalling(false)} />}
    </Page>
  )
}
