import { listMySheets, readScoreSheet } from '@sangkien/contract/scoring'
import { readMe } from '@sangkien/contract/session'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { useKeptOffline } from '../../offline/useKeptOffline.ts'
import { sayDay } from '../../say/day.ts'
import { DossierPane } from './DossierPane.tsx'
import { SheetPager } from './SheetPager.tsx'
import { SheetPane } from './SheetPane.tsx'
import './scoring.css'

/** What do I think of this one? The dossier as it was filed on the left, my sheet on the right, each scrolling by itself. */
export default function ScoringPage() {
  const params = { sittingId: useParam('sittingId'), initiativeId: useParam('initiativeId') }
  const { data: sheet } = useSuspenseQuery(asks(readScoreSheet, { params }))
  const { data: mine } = useQuery(asks(listMySheets, {}))
  useKeptOffline(readScoreSheet, { params }, sheet)
  useKeptOffline(listMySheets, {}, mine)
  useKeptOffline(readMe, {}, useMe())
  return (
    <Page
      title={sheet.title} wide back={{ href: '/cham-diem', label: 'Phiếu chấm của tôi' }}
      acts={<SheetPager sheet={sheet} />}
      lead={<span className="figures">{sheet.code} · {sheet.unitName} · Chấm đến hết ngày {sayDay(sheet.scoresDue)} · Bạn đã gửi {sheet.done}/{sheet.of} phiếu</span>}
    >
      <div className="scoring-panes">
        <nav className="scoring-jump no-print" aria-label="Hai phần của trang"><a href="#ho-so">Hồ sơ</a><a href="#phieu">Phiếu chấm</a></nav>
        <DossierPane sheet={sheet} />
        <SheetPane key={`${params.sittingId} ${params.initiativeId}`} sheet={sheet} />
      </div>
    </Page>
  )
}
