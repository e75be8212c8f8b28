import { listMySheets } from '@sangkien/contract/scoring'
import { readMe } from '@sangkien/contract/session'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { amongst, useAddress } from '../../frame/address.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { useKeptOffline } from '../../offline/useKeptOffline.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { MyReviews, ReviewOffers } from '../reviewing/MyReviews.tsx'
import { OfflineCard } from './OfflineCard.tsx'
import { SheetTable } from './SheetTable.tsx'

/** The dossiers I have to score, the nearest date first, and those I have handed in. */
export default function MySheetsPage() {
  const { search, href } = useAddress((raw) => ({ phieu: amongst(raw, 'phieu', ['can-cham', 'da-gui']) }))
  const { data: sheets } = useSuspenseQuery(asks(listMySheets, {}))
  useKeptOffline(listMySheets, {}, sheets)
  useKeptOffline(readMe, {}, useMe())
  const waiting = sheets.filter(({ state }) => state !== 'handed_in')
  const sent = sheets.filter(({ state }) => state === 'handed_in')
  const rows = search.phieu === 'can-cham' ? waiting : sent
  const first = waiting.find(({ refusal }) => refusal === null)
  const unasked = waiting.find(({ state }) => state === 'undeclared')
  return (
    <Page
      title="Phiếu chấm của tôi" wide lead={sheets.length === 0 ? undefined : `Đã gửi ${sent.length}/${sheets.length} phiếu.`}
      acts={first && <ButtonLink kind="primary" data-primary="" href={`/cham-diem/${first.sittingId}/${first.initiativeId}`}>Chấm hồ sơ đầu tiên</ButtonLink>}
    >
      <ReviewOffers />
      <Tabs label="Phiếu chấm" tabs={[
        { href: href({ phieu: 'can-cham' }), label: 'Cần chấm', count: waiting.length, here: search.phieu === 'can-cham' }, { href: href({ phieu: 'da-gui' }), label: 'Đã gửi', count: sent.length, here: search.phieu === 'da-gui' },
      ]} />
      {unasked && (
        <Notice tone="info" title={`${waiting.filter(({ state }) => state === 'undeclared').length} hồ sơ chờ bạn trả lời về xung đột lợi ích`} acts={<ButtonLink kind={first ? 'secondary' : 'primary'} href={`/phien-hop/${unasked.sittingId}/xung-dot-loi-ich`}>Trả lời</ButtonLink>}>Trả lời xong mới xem và chấm được hồ sơ.</Notice>
      )}
      {rows.length === 0
        ? <EmptyState title={search.phieu === 'da-gui' ? 'Bạn chưa gửi phiếu nào' : sheets.length === 0 ? 'Không có hồ sơ nào chờ bạn chấm' : 'Bạn đã gửi hết các phiếu'} acts={<ButtonLink href="/hoi-dong">Xem các phiên họp</ButtonLink>} />
        : <SheetTable rows={rows} />}
      <MyReviews />
      {sheets.length > 0 && <OfflineCard sheets={sheets} />}
    </Page>
  )
}
