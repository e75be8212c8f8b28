import { readMinutes } from '@sangkien/contract/council'
import { readMinutesPage } from '@sangkien/contract/minutes'
import { useSuspenseQuery } from '@tanstack/react-query'
import { FileText, PenLine } from 'lucide-react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { amongst, useAddress, useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { WithRail } from '../../ui/Section.tsx'
import { MinutesBody } from './MinutesBody.tsx'
import { MinutesForm } from './MinutesForm.tsx'
import { SignaturesCard } from './SignaturesCard.tsx'
import { VersionsCard } from './VersionsCard.tsx'
import './minutes.css'

/** The minutes of a sitting: as they stand, with the traces of their corrections, or being written; who signed them; what was corrected when. */
export default function MinutesPage() {
  const id = useParam('id')
  const { data: minutes } = useSuspenseQuery(asks(readMinutesPage, { params: { id } }))
  const { search, href, set } = useAddress((raw) => ({ xem: amongst(raw, 'xem', ['ban-sach', 'dau-vet', 'sua']) }))
  const writes = minutes.acts.correct === null
  const view = search.xem === 'sua' && !writes ? 'ban-sach' : search.xem
  const traced = minutes.texts.some(({ pieces }) => pieces.some(({ ins, del }) => ins !== null || del !== null))
  return (
    <Page
      title="Biên bản" wide back={{ href: `/phien-hop/${id}`, label: minutes.sittingName }}
      lead={minutes.closed ? 'Số liệu lấy từ hồ sơ phiên họp; thư ký chỉ ghi và sửa phần lời.' : 'Phiên họp chưa kết thúc: thư ký ghi trước diễn biến, kết luận và lời kết ghi sau khi kết thúc.'}
      acts={minutes.record && (
        <>
          <PaperLinks endpoint={readMinutes} params={{ id }} name="Biên bản" />
          {traced && <ButtonLink icon={FileText} href={fileAddress(readMinutes, { params: { id, format: 'docx' }, query: { tracked: 'true' } })} download>Bản có dấu vết sửa (Word)</ButtonLink>}
          {writes && view !== 'sua' && <ButtonLink icon={PenLine} href={href({ xem: 'sua' })}>Ghi, sửa biên bản</ButtonLink>}
        </>
      )}
    >
      <Tabs label="Cách xem" tabs={[
        { href: href({ xem: 'ban-sach' }), label: 'Bản sạch', here: view === 'ban-sach' },
        { href: href({ xem: 'dau-vet' }), label: 'Dấu vết sửa', here: view === 'dau-vet' },
        ...(writes ? [{ href: href({ xem: 'sua' }), label: 'Ghi, sửa', here: view === 'sua' }] : []),
      ]} />
      <WithRail rail={<><SignaturesCard id={id} minutes={minutes} /><VersionsCard minutes={minutes} /></>}>
        {view === 'sua' ? <MinutesForm id={id} minutes={minutes} onSaved={() => set({ xem: 'ban-sach' })} /> : <MinutesBody minutes={minutes} tracked={view === 'dau-vet'} />}
      </WithRail>
    </Page>
  )
}
