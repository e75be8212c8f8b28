import { exportReviewers } from '@sangkien/contract/reviewing'
import { FileSpreadsheet, Sparkles, Upload } from 'lucide-react'
import { useState } from 'react'
import { fileAddress } from '../../api/api.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayReason } from '../../say/act.ts'
import { sayDay } from '../../say/day.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { ItemTable } from './ItemTable.tsx'
import { ListDialog } from './ListDialog.tsx'
import { MemberTable } from './MemberTable.tsx'
import { SuggestionDialog } from './SuggestionDialog.tsx'
import { type Reviewing, useReviewing } from './reviewing-query.ts'
import './reviewing.css'

/** Who reviews which dossier of a sitting, for who runs it: by hand, from Excel, or as proposed; and how far each has got. */
export default function ReviewingPage() {
  const reviewing = useReviewing(useParam('id'))
  const { sittingId, sittingName, scoresDue, hasScale, perDossier, basis, items } = reviewing
  const lacking = items.filter((one) => one.lacking > 0 && one.assign === null).length
  return (
    <Page
      title="Phân công phản biện" wide back={{ href: `/phien-hop/${sittingId}`, label: sittingName }}
      lead={perDossier === 0 ? 'Quy chế của đợt xét không có người phản biện.' : `Mỗi hồ sơ ${perDossier} người (${basis})${hasScale ? ` · Gửi phiếu đến hết ngày ${sayDay(scoresDue)}` : ''}${items.length === 0 ? '' : lacking === 0 ? ' · Đã phân công đủ' : ` · ${lacking} hồ sơ còn thiếu`}`}
      acts={reviewing.mayRun && perDossier > 0 && items.length > 0 && <Acts reviewing={reviewing} lacking={lacking} />}
    >
      {items.length === 0
        ? <EmptyState title="Không có hồ sơ nào để phân công" acts={<ButtonLink href={`/phien-hop/${sittingId}`}>Về phiên họp</ButtonLink>}>{reviewing.mayRun ? 'Đưa sáng kiến vào chương trình họp trước, rồi phân công phản biện.' : 'Bạn chưa được phân công phản biện hồ sơ nào của phiên họp này.'}</EmptyState>
        : (
          <div className="stack loose">
            <Notice>Người phản biện chỉ biết hồ sơ của mình, không biết ai cùng phản biện. Thành viên chưa trả lời về xung đột lợi ích hoặc không tham gia xét thì không phân công được.</Notice>
            <ItemTable reviewing={reviewing} />
            <Section title="Tiến độ theo thành viên"><MemberTable reviewing={reviewing} /></Section>
          </div>
        )}
    </Page>
  )
}

function Acts({ reviewing, lacking }: { reviewing: Reviewing; lacking: number }) {
  const [doing, setDoing] = useState<'suggesting' | 'listing'>()
  const stop = () => setDoing(undefined)
  const reason = sayReason(reviewing.acts.assign)
  return (
    <>
      <ButtonLink icon={FileSpreadsheet} href={fileAddress(exportReviewers, { params: { id: reviewing.sittingId } })} download>Tải bảng Excel</ButtonLink>
      <Button icon={Upload} reason={reason} onClick={() => setDoing('listing')}>Nhập từ Excel</Button>
      <Button kind={lacking > 0 ? 'primary' : 'secondary'} icon={Sparkles} reason={reason} onClick={() => setDoing('suggesting')}>Đề xuất phân công</Button>
      {doing === 'suggesting' && <SuggestionDialog id={reviewing.sittingId} onClose={stop} />}
      {doing === 'listing' && <ListDialog id={reviewing.sittingId} onClose={stop} />}
    </>
  )
}
